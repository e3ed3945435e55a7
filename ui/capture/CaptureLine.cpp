// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/CaptureLine.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

namespace rapport
{
namespace
{

constexpr int fewestLines = 2;
constexpr int mostLines = 4;

} // namespace

CaptureLine::CaptureLine(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &CaptureLine::updateGeometry);
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

QSize CaptureLine::sizeHint() const
{
    // QPlainTextDocumentLayout measures its height in lines.
    const int lines = qBound(
        fewestLines, qRound(document()->documentLayout()->documentSize().height()), mostLines);
    const int around = 2 * (qRound(document()->documentMargin()) + frameWidth()) +
                       contentsMargins().top() + contentsMargins().bottom() +
                       viewportMargins().top() + viewportMargins().bottom();
    return {QPlainTextEdit::sizeHint().width(), lines * fontMetrics().lineSpacing() + around};
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
    updateGeometry();
}

void CaptureLine::insertFromMimeData(const QMimeData* source)
{
    insertPlainText(source->text().simplified());
}

} // namespace rapport
