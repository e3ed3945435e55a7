// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Backup.h"

#include <QAbstractListModel>
#include <vector>

namespace rapport
{

// A notebook's backups, newest first. Answers the RowRoles; IdRole is the row's number from 1.
class BackupModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit BackupModel(QObject* parent = nullptr);

    void setBackups(std::vector<Backup> backups, const QDateTime& now);
    const Backup* backup(qint64 id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Backup> m_backups;
    QDateTime m_now;
};

} // namespace rapport
