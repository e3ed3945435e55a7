// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/ImportTable.h"

#include <QAbstractTableModel>

namespace rapport
{

// The columns of a CSV file, a row each: the header, a few of its values, and what it holds.
class ColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Header, Examples, Meaning, Columns };
    static constexpr int FieldRole = Qt::UserRole + 1; // CsvField as int

    explicit ColumnsModel(QObject* parent = nullptr);

    void setTable(const ImportTable& table);
    const ColumnMapping& mapping() const { return m_table.mapping; }
    void setDayOrder(DateOrder order);
    const std::vector<CsvField>& fields() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void mappingChanged();

private:
    QString examples(size_t column) const;

    ImportTable m_table;
};

} // namespace rapport
