// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RowMarks.h"

#include "ui/widgets/RowGeometry.h"
#include "ui/widgets/RowRole.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace rapport
{

Tone RowMarks::toneOf(const QModelIndex& index, int role)
{
    const QVariant tone = index.data(role);
    return tone.isValid() ? static_cast<Tone>(tone.toInt()) : Tone::Neutral;
}

void RowMarks::paintTick(QPainter& painter, const QRect& rect, bool ticked) const
{
    const bool hovered = rect.adjusted(-8, -8, 8, 8).contains(m_pointer);
    const QRectF circle = QRectF(rect).adjusted(0.7, 0.7, -0.7, -0.7);
    painter.setPen(QPen(m_theme.color(ticked ? "good" : hovered ? "accent" : "muted"), 1.3));
    painter.setBrush(ticked ? QBrush(m_theme.color("good")) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (!ticked && !hovered)
        return;
    QPainterPath check(circle.topLeft() + QPointF(circle.width() * 0.29, circle.height() * 0.52));
    check.lineTo(circle.topLeft() + QPointF(circle.width() * 0.45, circle.height() * 0.67));
    check.lineTo(circle.topLeft() + QPointF(circle.width() * 0.72, circle.height() * 0.35));
    painter.setPen(QPen(m_theme.color(ticked ? "surface" : "accent"), 1.5, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(check);
}

void RowMarks::paintDay(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    QFont top = m_theme.font("small");
    top.setWeight(QFont::Normal);
    QFont main = m_theme.font("lead");
    main.setWeight(QFont::DemiBold);
    const int topHeight = QFontMetrics(top).height();
    const int mainHeight = QFontMetrics(main).height();
    const int start = rect.center().y() - (topHeight + mainHeight + 2) / 2;
    painter.setFont(top);
    painter.setPen(m_theme.color("muted"));
    painter.drawText(QRect(rect.left(), start, rect.width(), topHeight), Qt::AlignCenter,
                     index.data(DayTopRole).toString());
    painter.setFont(main);
    painter.setPen(m_theme.color(index.data(StruckRole).toBool() ? "faint" : "text"));
    painter.drawText(QRect(rect.left(), start + topHeight + 2, rect.width(), mainHeight),
                     Qt::AlignCenter, index.data(DayMainRole).toString());
}

void RowMarks::paintBadge(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    if (rect.isEmpty())
        return;
    const Tone tone = toneOf(index, BadgeToneRole);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.wash(tone));
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter.setFont(m_theme.font("small"));
    painter.setPen(m_theme.ink(tone));
    painter.drawText(rect, Qt::AlignCenter, index.data(BadgeRole).toString());
}

void RowMarks::paintDot(QPainter& painter, const QRect& rect, Tone tone) const
{
    const QRectF dot = QRectF(rect);
    painter.setPen(QPen(m_theme.ink(tone), 2));
    painter.setBrush(Qt::NoBrush);
    if (tone == Tone::Soon) {
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.ink(tone));
    if (tone == Tone::Late)
        painter.drawPolygon(QPolygonF({QPointF(dot.center().x(), dot.top() - 1),
                                       QPointF(dot.right() + 1, dot.center().y()),
                                       QPointF(dot.center().x(), dot.bottom() + 1),
                                       QPointF(dot.left() - 1, dot.center().y())}));
    else
        painter.drawEllipse(dot);
}

void RowMarks::paintChoices(QPainter& painter, const QList<QRect>& rects,
                            const QModelIndex& index) const
{
    const QStringList words = index.data(ChoicesRole).toStringList();
    const int chosen = index.data(ChosenRole).toInt();
    painter.setFont(m_theme.font("chip"));
    for (int i = 0; i < rects.size(); ++i) {
        const QRectF rect = QRectF(rects[i]).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool lit = rects[i].contains(m_pointer);
        painter.setPen(m_theme.color(i == chosen ? "text" : "border"));
        painter.setBrush(m_theme.color(i == chosen ? "text" : lit ? "hover" : "surface"));
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
        painter.setPen(m_theme.color(i == chosen ? "window" : lit ? "text" : "muted"));
        painter.drawText(rects[i], Qt::AlignCenter, words.value(i));
    }
}

void RowMarks::paintButton(QPainter& painter, Qt::LayoutDirection direction, const QRect& rect,
                           const QAction& action) const
{
    const bool lit = rect.contains(m_pointer);
    const int radius = m_theme.measure("radius-control");
    painter.setPen(m_theme.color("border"));
    painter.setBrush(m_theme.color(lit ? "hover" : "surface"));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setFont(m_theme.font("strong"));
    painter.setPen(m_theme.color("text"));
    if (!action.menu()) {
        painter.drawText(rect, Qt::AlignCenter, RowGeometry::labelOf(action));
        return;
    }
    const int side = m_theme.measure("space-m");
    const QRect words = rect.adjusted(side, 0, -side - m_theme.measure("icon"), 0);
    painter.drawText(QStyle::visualRect(direction, rect, words), Qt::AlignCenter,
                     RowGeometry::labelOf(action));
    const QRect arrow(rect.right() - side - side + 2, rect.center().y() - side / 2 + 1, side, side);
    m_theme.icon(QStringLiteral("chevron-down"), "text")
        .paint(&painter, QStyle::visualRect(direction, rect, arrow));
}

} // namespace rapport
