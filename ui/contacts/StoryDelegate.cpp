// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/StoryDelegate.h"

#include "ui/contacts/StoryModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Paragraph.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace rapport
{
namespace
{

QString storyText(const QModelIndex& index)
{
    return index.data(StoryModel::WordsRole)
        .toString()
        .replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

} // namespace

StoryDelegate::StoryDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, partsOf(QRect(0, 0, width, 0), option.direction, index).height};
}

void StoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Parts parts = partsOf(option.rect, option.direction, index);
    const int align = static_cast<int>(
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.color("accent"), 1.5));
        const int radius = m_theme.measure("radius-control");
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -2, -1), radius, radius);
    }
    paintTime(*painter, option.rect, parts.circle, index);
    painter->setFont(m_theme.font("secondary"));
    painter->setPen(m_theme.color("muted"));
    painter->drawText(parts.head, align | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data(StoryModel::HeadRole).toString(),
                                                        Qt::ElideRight, parts.head.width()));
    painter->setFont(m_theme.font("base"));
    painter->setPen(m_theme.color("text"));
    QTextLayout words(storyText(index), m_theme.font("base"));
    Paragraph::layOut(words, parts.words.width(), option.direction);
    words.draw(painter, parts.words.topLeft());
    painter->setPen(m_theme.color("accent"));
    painter->drawText(parts.link, align | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data(StoryModel::LinkRole).toString(),
                                                        Qt::ElideRight, parts.link.width()));
    painter->restore();
}

StoryDelegate::Parts StoryDelegate::partsOf(const QRect& row, Qt::LayoutDirection direction,
                                            const QModelIndex& index) const
{
    const int gap = m_theme.measure("space-xs");
    const int side = m_theme.measure("space-m");
    const int indent = side + m_theme.measure("space-m");
    const int headHeight = QFontMetrics(m_theme.font("secondary")).height();
    const int width = qMax(1, row.width() - indent - gap);
    const auto block = [&](int top, int height) {
        return QStyle::visualRect(direction, row, QRect(row.left() + indent, top, width, height));
    };
    Parts parts;
    int y = row.top() + gap;
    parts.circle = QStyle::visualRect(
        direction, row, QRect(row.left() + 2, y + (headHeight - side) / 2, side, side));
    parts.head = block(y, headHeight);
    y += headHeight + gap / 2;
    QTextLayout words(storyText(index), m_theme.font("base"));
    const int wordsHeight = words.text().isEmpty() ? 0 : Paragraph::layOut(words, width, direction);
    parts.words = block(y, wordsHeight);
    y += wordsHeight;
    const bool linked = !index.data(StoryModel::LinkRole).toString().isEmpty();
    parts.link = block(y, linked ? Paragraph::linePitch(m_theme.font("base")) : 0);
    y += parts.link.height() + m_theme.measure("space-m");
    parts.height = y - row.top();
    return parts;
}

void StoryDelegate::paintTime(QPainter& painter, const QRect& row, const QRect& circle,
                              const QModelIndex& index) const
{
    const bool first = index.row() == 0;
    const qreal x = QRectF(circle).center().x();
    painter.setPen(QPen(m_theme.color("border"), 2));
    const int top = first ? circle.center().y() : row.top();
    painter.drawLine(QPointF(x, top), QPointF(x, row.bottom() + 1));
    painter.setPen(QPen(m_theme.color("accent"), 2));
    painter.setBrush(m_theme.color("window"));
    painter.drawEllipse(QRectF(circle).adjusted(1, 1, -1, -1));
    painter.setBrush(Qt::NoBrush);
}

} // namespace rapport
