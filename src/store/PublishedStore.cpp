// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PublishedStore.h"

#include "store/Query.h"

namespace rapport
{

int PublishedStore::sequenceFor(const QString& uid, const QString& digest)
{
    Query query(m_database, "INSERT INTO published (uid, sequence, digest) VALUES (?1, 0, ?2)"
                            " ON CONFLICT (uid) DO UPDATE SET digest = excluded.digest,"
                            " sequence = sequence + (digest <> excluded.digest)"
                            " RETURNING sequence");
    query << uid << digest;
    return query.one<int>().value_or(0);
}

} // namespace rapport
