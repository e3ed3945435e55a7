// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/CaptureLine.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QtMath>

namespace rapport
{
namespace
{

constexpr int fewestLines = 1;
constexpr int mostLines = 2;

} // namespace

CaptureLine::CaptureLine(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &CaptureLine::fit);
}

QString CaptureLine::line() const
{
    return toPlainText().replace(QLatin1Char('\n'), QLatin1Char(' '));
}

void CaptureLine::setLine(const QString& line)
{
    setPlainText(line);
    if (!line.startsWith(QLatin1Char(' ')))
        moveCursor(QTextCursor::End);
}

int CaptureLine::lines() const
{
    // QPlainTextDocumentLayout measures its height in lines.
    return qRound(document()->documentLayout()->documentSize().height());
}

QSize CaptureLine::sizeHint() const
{
    const int shown = qBound(fewestLines, lines(), mostLines);
    // The frame counts among the contents margins.
    const QMargins around = contentsMargins() + viewportMargins();
    const qreal height =
        shown * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin();
    return {QPlainTextEdit::sizeHint().width(), qCeil(height) + around.top() + around.bottom()};
}

void CaptureLine::fit()
{
    setVerticalScrollBarPolicy(lines() > mostLines ? Qt::ScrollBarAsNeeded
                                                   : Qt::ScrollBarAlwaysOff);
    if (lines() <= mostLines)
        verticalScrollBar()->setValue(0); // it has scrolled to the caret while it was lower
    updateGeometry();
}

void CaptureLine::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ControlModifier))
        emit entered();
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void CaptureLine::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void CaptureLine::insertFromMimeData(const QMimeData* source)
{
    insertPlainText(source->text().simplified());
}

} // namespace rapport
