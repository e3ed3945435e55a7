// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/LookupReading.h"
#include "store/SearchStore.h"

#include <algorithm>

namespace rapport
{
namespace
{

// Half a notebook matches one letter; ranking it would cost a hundred times the answer.
std::vector<SearchHit> hitsOfLetter(const SearchStore& store, const QString& letter, int limit)
{
    std::vector<SearchHit> hits = store.contactsBeginning(letter, limit);
    for (SearchHit& hit : store.searchUnranked(letter, limit)) {
        const bool isListed = std::any_of(hits.begin(), hits.end(), [&hit](const SearchHit& each) {
            return each.uid == hit.uid;
        });
        if (!isListed && static_cast<int>(hits.size()) < limit)
            hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace

std::vector<SearchHit> Lookup::search(const QString& typed, int limit) const
{
    const QString words = typed.trimmed();
    return read([&] {
        const SearchStore store(m_database);
        return words.size() == 1 ? hitsOfLetter(store, words, limit) : store.search(words, limit);
    });
}

} // namespace rapport
