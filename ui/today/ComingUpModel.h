// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Rows.h"
#include "ui/Context.h"

#include <QAbstractListModel>

namespace rapport
{

// The next few meetings, with the day beside each.
class ComingUpModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ComingUpModel(const Context& context, QObject* parent = nullptr);

    void show(const std::vector<MeetingId>& meetings);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString about(const MeetingRow& row) const;
    QString dayTop(QDate day) const;

    const Context m_context;
    std::vector<MeetingRow> m_rows;
    QDateTime m_now;
};

} // namespace rapport
