// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/NotesView.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QWheelEvent>
#include <cmath>

namespace rapport
{
namespace
{

constexpr int linePercent = 120; // of the font's own pitch

} // namespace

NotesView::NotesView(QWidget* parent)
    : QTextBrowser(parent)
{
    setProperty("role", QStringLiteral("bare"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // or its column would grow with it
    document()->setDocumentMargin(0);
    setAccessibleName(tr("Notes"));
    connect(this, &QTextBrowser::anchorClicked, this, &NotesView::linkActivated);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NotesView::fit);
}

void NotesView::setNotes(const QString& markdown)
{
    const QTextDocument::MarkdownFeatures features(QTextDocument::MarkdownDialectGitHub);
    document()->setMarkdown(markdown, features | QTextDocument::MarkdownNoHTML);
    airLines();
}

void NotesView::setWords(const QString& plain)
{
    document()->setPlainText(plain);
    airLines();
}

void NotesView::airLines()
{
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(linePercent, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(lines);
    fit();
}

QVariant NotesView::loadResource(int, const QUrl&)
{
    return {};
}

void NotesView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void NotesView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls
}

void NotesView::fit()
{
    const int frame = height() - viewport()->height();
    setFixedHeight(static_cast<int>(std::ceil(document()->size().height())) + qMax(0, frame));
}

} // namespace rapport
