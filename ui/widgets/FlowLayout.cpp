// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FlowLayout.h"

#include <QStyle>
#include <QWidget>

namespace rapport
{

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
    arrange(rect, true);
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem*> line;
    int x = room.x();
    int y = room.y();
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = qMin(item->sizeHint().width(), room.width());
        if (!line.isEmpty() && x + width > room.x() + room.width()) {
            y += arrangeLine(line, room, y, apply) + spacing();
            line.clear();
            x = room.x();
        }
        line.append(item);
        x += width + spacing();
    }
    y += arrangeLine(line, room, y, apply);
    return y - rect.y() + contentsMargins().bottom();
}

// Items are centred on their line; one that wants to grow takes the rest of it.
int FlowLayout::arrangeLine(const QList<QLayoutItem*>& line, const QRect& room, int y,
                            bool apply) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int height = 0;
    for (const QLayoutItem* item : line)
        height = qMax(height, item->sizeHint().height());
    int x = room.x();
    for (QLayoutItem* item : line) {
        QSize size(qMin(item->sizeHint().width(), room.width()), item->sizeHint().height());
        if (item == line.last() && item->expandingDirections().testFlag(Qt::Horizontal))
            size.setWidth(room.x() + room.width() - x);
        const QRect at(QPoint(x, y + (height - size.height()) / 2), size);
        if (apply)
            item->setGeometry(QStyle::visualRect(direction, room, at));
        x += size.width() + spacing();
    }
    return height;
}

} // namespace rapport
