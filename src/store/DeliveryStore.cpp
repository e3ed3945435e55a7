// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DeliveryStore.h"

#include "store/DeliveryColumns.h"

namespace rapport
{

void DeliveryStore::update(const QString& kind, const QString& uid, const Delivery& delivery)
{
    Query query(m_database,
                "INSERT INTO delivery (kind, uid, due_at, delivered_at) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (kind, uid) DO UPDATE SET"
                " due_at = excluded.due_at, delivered_at = excluded.delivered_at");
    query << kind << uid << delivery.dueAt << delivery.deliveredAt;
    query.run();
}

std::optional<Delivery> DeliveryStore::find(const QString& kind, const QString& uid) const
{
    Query query(m_database, "SELECT due_at, delivered_at FROM delivery WHERE kind = ? AND uid = ?");
    query << kind << uid;
    std::optional<Delivery> found;
    if (query.next())
        query >> found;
    return found;
}

} // namespace rapport
