// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace rapport
{

class Theme;

// One change an update would make: a line as wide as the list, cut short where it is longer.
class ImportChangeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ImportChangeDelegate(const Theme& theme, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace rapport
