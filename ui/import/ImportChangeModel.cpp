// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ImportChangeModel.h"

namespace rapport
{

ImportChangeModel::ImportChangeModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void ImportChangeModel::setChanges(std::vector<ImportChange>* changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

int ImportChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_changes ? 0 : static_cast<int>(m_changes->size());
}

QVariant ImportChangeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportChange& change = (*m_changes)[static_cast<size_t>(index.row())];
    if (role == Qt::CheckStateRole)
        return static_cast<int>(change.isTaken ? Qt::Checked : Qt::Unchecked);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return textOf(change);
}

bool ImportChangeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    (*m_changes)[static_cast<size_t>(index.row())].isTaken = value.toInt() == Qt::Checked;
    emit dataChanged(index, index);
    return true;
}

Qt::ItemFlags ImportChangeModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace rapport
