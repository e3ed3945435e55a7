// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Rows.h"
#include "ui/Shell.h"

#include <QAbstractListModel>
#include <vector>

namespace rapport
{

// What was deleted in the last 30 days, newest first. Answers the RowRoles; IdRole is the row's
// number from 1, since nouns of several kinds share the list.
class TrashModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TrashModel(const Shell& shell, QObject* parent = nullptr);

    void setRows(std::vector<TrashRow> rows, const QDateTime& now);
    const TrashRow* row(qint64 id) const;
    QString title(const TrashRow& row) const; // hidden where it is words of one's own

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const Shell& m_shell;
    std::vector<TrashRow> m_rows;
    QDateTime m_now;
};

} // namespace rapport
