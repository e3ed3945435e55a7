// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/TermStore.h"

#include "store/Query.h"

namespace rapport
{

// Not in an anonymous namespace: Query's templates find it by its argument.
static Query& operator>>(Query& query, Term& term)
{
    return query >> term.id >> term.uid >> term.name >> term.firstOn >> term.lastOn;
}
TermId TermStore::add(const Term& term)
{
    (Query(m_database, "INSERT INTO term (uid, name, first_on, last_on) VALUES (?, ?, ?, ?)")
     << term.uid << term.name << term.firstOn << term.lastOn)
        .run();
    return {m_database.connection().getLastInsertRowid()};
}

bool TermStore::update(const Term& term)
{
    return (Query(m_database, "UPDATE term SET name = ?, first_on = ?, last_on = ? WHERE id = ?")
            << term.name << term.firstOn << term.lastOn << term.id)
               .run() > 0;
}

bool TermStore::remove(TermId id)
{
    return (Query(m_database, "DELETE FROM term WHERE id = ?") << id).run() > 0;
}

std::vector<Term> TermStore::list()
{
    return Query(m_database,
                 "SELECT id, uid, name, first_on, last_on FROM term ORDER BY first_on, id")
        .all<Term>();
}

} // namespace rapport
