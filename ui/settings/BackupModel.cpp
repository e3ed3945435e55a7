// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BackupModel.h"

#include "ui/settings/BackupWords.h"
#include "ui/widgets/Rows.h"

#include <QLocale>

namespace rapport
{

BackupModel::BackupModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void BackupModel::setBackups(std::vector<Backup> backups, const QDateTime& now)
{
    beginResetModel();
    m_backups = std::move(backups);
    m_now = now;
    endResetModel();
}

const Backup* BackupModel::backup(qint64 id) const
{
    if (id < 1 || id > static_cast<qint64>(m_backups.size()))
        return nullptr;
    return &m_backups[static_cast<size_t>(id - 1)];
}

int BackupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

QVariant BackupModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Backup& backup = m_backups[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return backupTitle(backup, m_now);
    case SubtitleRole:
    case Qt::AccessibleDescriptionRole:
        return tr("%1 · %2").arg(
            backupReasonText(backup.why),
            QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeSIFormat));
    case IdRole:
        return qint64{index.row()} + 1;
    default:
        return {};
    }
}

} // namespace rapport
