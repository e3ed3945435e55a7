// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FlowLayout.h"

#include <QStyle>
#include <QWidget>
#include <utility>

namespace rapport
{
namespace
{

bool flowExpands(const QLayoutItem& item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

int flowWidth(const QLayoutItem& item)
{
    return flowExpands(item) ? item.minimumSize().width() : item.sizeHint().width();
}

} // namespace

FlowLayout::FlowLayout(int spacing, QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate(); // showing a widget may have laid out what was there before
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(qMax(size.height(), item->sizeHint().height()));
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    int y = room.y();
    for (const Line& line : lines(room.width())) {
        place(line, QRect(room.x(), y, room.width(), line.height), room);
        y += line.height + spacing();
    }
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Line& line : lines(width - margins.left() - margins.right()))
        height += line.height + (height > 0 ? spacing() : 0);
    return height + margins.top() + margins.bottom();
}

QList<FlowLayout::Line> FlowLayout::lines(int room) const
{
    QList<Line> all;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = qMin(flowWidth(*item), room);
        if (all.isEmpty() || all.last().width + spacing() + width > room)
            all.append({{}, -spacing(), 0});
        Line& line = all.last();
        line.items.append(item);
        line.width += spacing() + width;
        line.height = qMax(line.height, item->sizeHint().height());
    }
    return all;
}

void FlowLayout::place(const Line& line, const QRect& strip, const QRect& room) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int rest = strip.width() - line.width;
    int x = strip.x();
    for (QLayoutItem* item : line.items) {
        int width = qMin(flowWidth(*item), strip.width());
        if (flowExpands(*item))
            width += std::exchange(rest, 0);
        const int height = item->sizeHint().height();
        const QRect box(x, strip.y() + (line.height - height) / 2, width, height);
        item->setGeometry(QStyle::visualRect(direction, room, box));
        x += width + spacing();
    }
}

} // namespace rapport
