// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Lookup.h"
#include "store/SearchStore.h"

namespace rapport
{

// Keeps the search table true to the nouns, inside the transaction that changes them.
class SearchIndex
{
public:
    explicit SearchIndex(Database& database);
    Q_DISABLE_COPY_MOVE(SearchIndex)

    // Rewrites the rows of what changed, and of what shows a name that changed with it.
    Result<void> rewrite(const std::vector<Change>& changes);
    Result<void> rebuild();
    // Nouns whose row is missing, stale or left over.
    Result<int> countWrongRows();

private:
    void rewriteOne(SearchKind kind, const Change& change);
    bool write(SearchKind kind, qint64 id); // true when the title changed
    std::optional<SearchText> textOf(SearchKind kind, qint64 id) const;

    Database& m_database;
    SearchStore m_store;
    std::optional<Error> m_failure; // of a read; set by m_lookup
    Lookup m_lookup;
};

} // namespace rapport
