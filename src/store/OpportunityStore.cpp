// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OpportunityStore.h"

#include "store/Query.h"

namespace rapport
{
namespace
{

Query& operator<<(Query& query, const Opportunity& opportunity)
{
    return query << opportunity.kind << opportunity.title << opportunity.stage
                 << opportunity.contact << opportunity.meeting << opportunity.deadlineOn
                 << opportunity.nextStep << opportunity.notes;
}

} // namespace

// Not in the anonymous namespace: Query's templates find it by its argument.
static Query& operator>>(Query& query, Opportunity& opportunity)
{
    return query >> opportunity.id >> opportunity.uid >> opportunity.kind >> opportunity.title >>
           opportunity.stage >> opportunity.contact >> opportunity.meeting >>
           opportunity.deadlineOn >> opportunity.nextStep >> opportunity.notes >>
           opportunity.createdAt >> opportunity.trashedAt;
}

OpportunityId OpportunityStore::add(const Opportunity& opportunity)
{
    Query query(
        m_database,
        "INSERT INTO opportunity (uid, created_at, kind, title, stage, contact_id,"
        " meeting_id, deadline_on, next_step, notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query << opportunity.uid << opportunity.createdAt << opportunity;
    query.run();
    return {m_database.connection().getLastInsertRowid()};
}

bool OpportunityStore::update(const Opportunity& opportunity)
{
    Query query(m_database,
                "UPDATE opportunity SET kind = ?, title = ?, stage = ?, contact_id = ?,"
                " meeting_id = ?, deadline_on = ?, next_step = ?, notes = ? WHERE id = ?");
    query << opportunity << opportunity.id;
    return query.run() > 0;
}

bool OpportunityStore::trash(OpportunityId id, const QDateTime& at)
{
    return (Query(m_database, "UPDATE opportunity SET trashed_at = ? WHERE id = ?") << at << id)
               .run() > 0;
}

bool OpportunityStore::restore(OpportunityId id)
{
    return (Query(m_database, "UPDATE opportunity SET trashed_at = NULL WHERE id = ?") << id)
               .run() > 0;
}

std::optional<Opportunity> OpportunityStore::find(OpportunityId id)
{
    Query query(m_database,
                "SELECT id, uid, kind, title, stage, contact_id, meeting_id, deadline_on,"
                " next_step, notes, created_at, trashed_at FROM opportunity WHERE id = ?");
    query << id;
    return query.one<Opportunity>();
}

std::vector<OpportunityId> OpportunityStore::list(int limit)
{
    Query query(m_database,
                "SELECT id FROM opportunity WHERE trashed_at IS NULL ORDER BY id DESC LIMIT ?");
    query << limit;
    return query.all<OpportunityId>();
}

std::vector<Opportunity> OpportunityStore::listOf(ContactId contact)
{
    Query query(m_database,
                "SELECT id, uid, kind, title, stage, contact_id, meeting_id, deadline_on,"
                " next_step, notes, created_at, trashed_at FROM opportunity"
                " WHERE contact_id = ? AND trashed_at IS NULL ORDER BY id DESC");
    query << contact;
    return query.all<Opportunity>();
}

std::vector<Opportunity> OpportunityStore::listAt(MeetingId meeting)
{
    Query query(m_database,
                "SELECT id, uid, kind, title, stage, contact_id, meeting_id, deadline_on,"
                " next_step, notes, created_at, trashed_at FROM opportunity"
                " WHERE meeting_id = ? AND trashed_at IS NULL ORDER BY id DESC");
    query << meeting;
    return query.all<Opportunity>();
}

} // namespace rapport
