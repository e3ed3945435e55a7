// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TokenChip.h"

#include <QKeyEvent>
#include <QPainter>

namespace rapport
{
namespace
{

// A long name shall not push the field out of its frame.
constexpr int widestChipInLetters = 36;

QString chipText(const QString& text, const QFontMetrics& metrics)
{
    const int widest = metrics.averageCharWidth() * widestChipInLetters;
    return metrics.elidedText(text, Qt::ElideRight, widest) + QStringLiteral("  ×");
}

} // namespace

TokenChip::TokenChip(const QString& text, Tone tone, QWidget* parent)
    : Badge({}, tone, parent)
{
    ensurePolished();
    setText(chipText(text, fontMetrics()));
    setToolTip(tr("%1 (remove: Delete)").arg(text));
    setAccessibleName(text);
    setAccessibleDescription(tr("Delete removes it"));
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::ArrowCursor);
}

void TokenChip::keyPressEvent(QKeyEvent* event)
{
    const bool reversed = isRightToLeft();
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeAsked();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit menuAsked();
        return;
    case Qt::Key_Left:
        emit moveAsked(reversed ? 1 : -1);
        return;
    case Qt::Key_Right:
        emit moveAsked(reversed ? -1 : 1);
        return;
    default:
        Badge::keyPressEvent(event);
    }
}

void TokenChip::mouseReleaseEvent(QMouseEvent* event)
{
    const int cross =
        fontMetrics().horizontalAdvance(QStringLiteral(" × ")) + contentsMargins().right();
    const int x = qRound(event->position().x());
    if (isRightToLeft() ? x < cross : x > width() - cross)
        emit removeAsked();
    else if (event->button() == Qt::LeftButton)
        emit menuAsked();
}

void TokenChip::contextMenuEvent(QContextMenuEvent*)
{
    emit menuAsked();
}

void TokenChip::paintEvent(QPaintEvent* event)
{
    Badge::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0,
                            height() / 2.0);
}

void TokenChip::focusInEvent(QFocusEvent* event)
{
    Badge::focusInEvent(event);
    update();
}

void TokenChip::focusOutEvent(QFocusEvent* event)
{
    Badge::focusOutEvent(event);
    update();
}

} // namespace rapport
