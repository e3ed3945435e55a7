// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AdviceStore.h"

#include "store/Query.h"

namespace rapport
{
namespace
{

Query& operator<<(Query& query, const Advice& advice)
{
    return query << advice.contact << advice.meeting << advice.words << advice.givenOn
                 << advice.nextStep << advice.result << advice.toldOn;
}

} // namespace

// Not in the anonymous namespace: Query's templates find it by its argument.
static Query& operator>>(Query& query, Advice& advice)
{
    return query >> advice.id >> advice.uid >> advice.contact >> advice.meeting >> advice.words >>
           advice.givenOn >> advice.nextStep >> advice.result >> advice.toldOn >>
           advice.createdAt >> advice.trashedAt;
}

AdviceId AdviceStore::add(const Advice& advice)
{
    Query query(m_database,
                "INSERT INTO advice (uid, created_at, contact_id, meeting_id, words, given_on,"
                " next_step, result, told_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query << advice.uid << advice.createdAt << advice;
    query.run();
    return {m_database.connection().getLastInsertRowid()};
}

bool AdviceStore::update(const Advice& advice)
{
    Query query(m_database, "UPDATE advice SET contact_id = ?, meeting_id = ?, words = ?,"
                            " given_on = ?, next_step = ?, result = ?, told_on = ? WHERE id = ?");
    query << advice << advice.id;
    return query.run() > 0;
}

bool AdviceStore::trash(AdviceId id, const QDateTime& at)
{
    return (Query(m_database, "UPDATE advice SET trashed_at = ? WHERE id = ?") << at << id).run() >
           0;
}

bool AdviceStore::restore(AdviceId id)
{
    return (Query(m_database, "UPDATE advice SET trashed_at = NULL WHERE id = ?") << id).run() > 0;
}

std::optional<Advice> AdviceStore::find(AdviceId id)
{
    Query query(m_database,
                "SELECT id, uid, contact_id, meeting_id, words, given_on, next_step, result,"
                " told_on, created_at, trashed_at FROM advice WHERE id = ?");
    query << id;
    return query.one<Advice>();
}

std::vector<Advice> AdviceStore::listOf(ContactId giver)
{
    Query query(m_database,
                "SELECT id, uid, contact_id, meeting_id, words, given_on, next_step, result,"
                " told_on, created_at, trashed_at FROM advice"
                " WHERE contact_id = ? AND trashed_at IS NULL ORDER BY given_on DESC, id DESC");
    query << giver;
    return query.all<Advice>();
}

std::vector<Advice> AdviceStore::listAt(MeetingId meeting)
{
    Query query(m_database,
                "SELECT id, uid, contact_id, meeting_id, words, given_on, next_step, result,"
                " told_on, created_at, trashed_at FROM advice"
                " WHERE meeting_id = ? AND trashed_at IS NULL ORDER BY given_on DESC, id DESC");
    query << meeting;
    return query.all<Advice>();
}

} // namespace rapport
