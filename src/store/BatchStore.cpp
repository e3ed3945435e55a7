// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BatchStore.h"

#include "store/Query.h"

namespace rapport
{

// Not in an anonymous namespace: Query's templates find it by its argument.
static Query& operator>>(Query& query, Batch& batch)
{
    return query >> batch.id >> batch.uid >> batch.name >> batch.at;
}

BatchId BatchStore::add(const Batch& batch)
{
    (Query(m_database, "INSERT INTO batch (uid, name, at) VALUES (?, ?, ?)")
     << batch.uid << batch.name << batch.at)
        .run();
    return {m_database.connection().getLastInsertRowid()};
}

std::optional<Batch> BatchStore::find(BatchId id)
{
    return (Query(m_database, "SELECT id, uid, name, at FROM batch WHERE id = ?") << id)
        .one<Batch>();
}

BatchId BatchStore::findByUid(const QString& uid)
{
    return (Query(m_database, "SELECT id FROM batch WHERE uid = ?") << uid)
        .one<BatchId>()
        .value_or(BatchId{});
}

std::vector<Batch> BatchStore::list()
{
    return Query(m_database, "SELECT id, uid, name, at FROM batch ORDER BY at DESC, id DESC")
        .all<Batch>();
}

} // namespace rapport
