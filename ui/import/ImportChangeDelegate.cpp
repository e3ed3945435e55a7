// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ImportChangeDelegate.h"

#include "ui/theme/Theme.h"

namespace rapport
{

ImportChangeDelegate::ImportChangeDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ImportChangeDelegate::sizeHint(const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const int text = QStyledItemDelegate::sizeHint(option, index).height();
    return {1, std::max(text, m_theme.measure("tick")) + m_theme.measure("space-s")};
}

} // namespace rapport
