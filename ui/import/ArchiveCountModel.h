// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/archive/ArchiveImport.h"

#include <QAbstractTableModel>

namespace rapport
{

// How much of each kind an archive brings: kind, new, changed, the same.
class ArchiveCountModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ArchiveCountModel(QObject* parent = nullptr);

    void setCounts(const std::map<QString, ArchiveCount>& counts);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Kind, Added, Updated, Unchanged, Columns };

    std::vector<std::pair<QString, ArchiveCount>> m_rows; // in the order of the window's pages
};

} // namespace rapport
