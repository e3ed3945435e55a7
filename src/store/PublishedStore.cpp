// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PublishedStore.h"

#include "store/Query.h"

namespace rapport
{

int PublishedStore::sequenceFor(const QString& uid, const QString& digest)
{
    Query known(m_database, "SELECT sequence FROM published WHERE uid = ?1 AND digest = ?2");
    known << uid << digest;
    if (const std::optional<int> sequence = known.one<int>())
        return *sequence;
    Query query(m_database, "INSERT INTO published (uid, sequence, digest) VALUES (?1, 0, ?2)"
                            " ON CONFLICT (uid) DO UPDATE SET digest = excluded.digest,"
                            " sequence = sequence + 1"
                            " RETURNING sequence");
    query << uid << digest;
    return query.one<int>().value_or(0);
}

} // namespace rapport
