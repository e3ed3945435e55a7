// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DeliveryStore.h"

namespace rapport
{

void DeliveryStore::update(const QString& kind, const QString& uid, const Delivery& delivery)
{
    SQLite::Statement& row =
        m_database.prepared("INSERT INTO delivery (kind, uid, due_at, delivered_at)"
                            " VALUES (?, ?, ?, ?) ON CONFLICT (kind, uid) DO UPDATE SET"
                            " due_at = excluded.due_at, delivered_at = excluded.delivered_at");
    row.bind(1, kind.toStdString());
    row.bind(2, uid.toStdString());
    row.bind(3, delivery.dueAt.toUTC().toString(Qt::ISODate).toStdString());
    row.bind(4, delivery.deliveredAt.toUTC().toString(Qt::ISODate).toStdString());
    row.exec();
    row.reset();
}

std::optional<Delivery> DeliveryStore::find(const QString& kind, const QString& uid) const
{
    SQLite::Statement& row =
        m_database.prepared("SELECT due_at, delivered_at FROM delivery WHERE kind = ? AND uid = ?");
    row.bind(1, kind.toStdString());
    row.bind(2, uid.toStdString());
    std::optional<Delivery> found;
    if (row.executeStep())
        found = Delivery{QDateTime::fromString(QString::fromStdString(row.getColumn(0).getString()),
                                               Qt::ISODate),
                         QDateTime::fromString(QString::fromStdString(row.getColumn(1).getString()),
                                               Qt::ISODate)};
    row.reset();
    return found;
}

} // namespace rapport
