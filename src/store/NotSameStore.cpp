// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/NotSameStore.h"

#include "store/Query.h"

#include <algorithm>

namespace rapport
{

void NotSameStore::add(ContactId one, ContactId other)
{
    const auto [first, second] = std::minmax(one, other);
    (Query(m_database, "INSERT INTO not_same (first_id, second_id) VALUES (?, ?)"
                       " ON CONFLICT DO NOTHING")
     << first << second)
        .run();
}

std::vector<std::pair<ContactId, ContactId>> NotSameStore::list()
{
    Query query(m_database, "SELECT first_id, second_id FROM not_same ORDER BY 1, 2");
    std::vector<std::pair<ContactId, ContactId>> pairs;
    while (query.next()) {
        std::pair<ContactId, ContactId> pair;
        query >> pair.first >> pair.second;
        pairs.push_back(pair);
    }
    return pairs;
}

} // namespace rapport
