// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SectionDelegate.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace rapport
{

SectionDelegate::SectionDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void SectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const int radius = m_theme.measure("radius-control");
    if (isCurrent) {
        painter->setPen(QPen(m_theme.color(hasFocus ? "accent" : "border"), hasFocus ? 2 : 1));
        painter->setBrush(m_theme.color("surface"));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius, radius);
    }
    const int pad = m_theme.measure("space-s");
    painter->setFont(m_theme.font("strong"));
    painter->setPen(m_theme.color(isCurrent ? "text" : "muted"));
    const QRect words = option.rect.adjusted(pad, 0, -pad, 0);
    const QString name =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width());
    const Qt::Alignment align =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(words, static_cast<int>(align) | Qt::TextSingleLine, name);
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, m_theme.measure("control")};
}

} // namespace rapport
