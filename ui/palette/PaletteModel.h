// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/PaletteEntry.h"

#include <QAbstractListModel>
#include <vector>

namespace rapport
{

// The palette's lines with their section heads between them. Answers the RowRoles.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PaletteModel(QObject* parent = nullptr);

    void setEntries(std::vector<PaletteEntry> entries);
    // Null for a section head.
    const PaletteEntry* entry(const QModelIndex& index) const;
    // The next line that is not a head, from `row` on in steps of +1 or -1; invalid at the end.
    QModelIndex nextEntry(int row, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString head; // empty: an entry
        size_t entry = 0;
    };
    const Row& rowAt(const QModelIndex& index) const;

    std::vector<PaletteEntry> m_entries;
    std::vector<Row> m_rows;
};

} // namespace rapport
