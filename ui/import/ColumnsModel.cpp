// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ColumnsModel.h"

namespace rapport
{
namespace
{

constexpr qsizetype shownExamples = 3;

} // namespace

ColumnsModel::ColumnsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ColumnsModel::setTable(const ImportTable& table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

void ColumnsModel::setDayOrder(DateOrder order)
{
    m_table.mapping.dates = order;
    m_table.mapping.isUnclear = false;
    emit mappingChanged();
}

const std::vector<CsvField>& ColumnsModel::fields() const
{
    return m_table.mapping.subject == ColumnMapping::Subject::Groups ? groupFields()
                                                                     : contactFields();
}

int ColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.mapping.columns.size());
}

int ColumnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ColumnsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<size_t>(index.row());
    const CsvColumn& column = m_table.mapping.columns[row];
    if (role == FieldRole)
        return static_cast<int>(column.meaning.field);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Header)
        return column.header;
    return index.column() == Examples ? examples(row) : labelOf(column.meaning.field);
}

bool ColumnsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != FieldRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    CsvMeaning& meaning = m_table.mapping.columns[static_cast<size_t>(index.row())].meaning;
    const auto field = static_cast<CsvField>(value.toInt());
    if (meaning.field == field)
        return false;
    meaning = {field, {}, 1};
    emit dataChanged(index, index);
    emit mappingChanged();
    return true;
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Column"), tr("For example"), tr("Holds")};
    return section < Columns ? titles[section] : QVariant();
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Meaning ? flags | Qt::ItemIsEditable : flags;
}

QString ColumnsModel::examples(size_t column) const
{
    QStringList values;
    for (const CsvRecord& record : m_table.sample.records) {
        if (record.line < m_table.mapping.firstLine || column >= record.cells.size())
            continue;
        const QString value = cellText(record.cells[column]).simplified();
        if (!value.isEmpty() && !values.contains(value))
            values << value;
        if (values.size() == shownExamples)
            break;
    }
    return values.join(QStringLiteral(", "));
}

} // namespace rapport
