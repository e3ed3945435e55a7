// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/NotesView.h"

#include <QAbstractTextDocumentLayout>
#include <QFrame>
#include <QScrollArea>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QWheelEvent>
#include <algorithm>
#include <array>
#include <cmath>

namespace rapport
{
namespace
{

constexpr int linePercent = 120; // of the font's own pitch
constexpr int ringGap = 4;

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
    placeRing();
}

void NotesView::moveEvent(QMoveEvent* event)
{
    QTextBrowser::moveEvent(event);
    placeRing();
}

// Around the words, not in them: they would move.
void NotesView::focusInEvent(QFocusEvent* event)
{
    QTextBrowser::focusInEvent(event);
    if (!m_ring) {
        m_ring = new QFrame(ringParent());
        m_ring->setProperty("role", QStringLiteral("focus-ring"));
        m_ring->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    placeRing();
    m_ring->show();
}

void NotesView::focusOutEvent(QFocusEvent* event)
{
    QTextBrowser::focusOutEvent(event);
    if (m_ring)
        m_ring->hide();
}

// What scrolls with the words and has room beside them.
QWidget* NotesView::ringParent() const
{
    QWidget* page = parentWidget();
    while (!page->isWindow() && !qobject_cast<QScrollArea*>(page->parentWidget()->parentWidget()))
        page = page->parentWidget();
    return page;
}

void NotesView::placeRing()
{
    if (!m_ring)
        return;
    const QRect words(mapTo(m_ring->parentWidget(), QPoint()), size());
    m_ring->setGeometry(words.adjusted(-ringGap, -ringGap, ringGap, ringGap));
}

// Up, Down and their like are the page's.
void NotesView::keyPressEvent(QKeyEvent* event)
{
    constexpr std::array pageKeys{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
    const bool plain = !(event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    if (plain && std::find(pageKeys.begin(), pageKeys.end(), event->key()) != pageKeys.end())
        event->ignore();
    else
        QTextBrowser::keyPressEvent(event);
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
