// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FollowUpStore.h"

#include "store/Children.h"
#include "store/FollowUpColumns.h"

namespace rapport
{
namespace
{

constexpr ChildTable followUpPropertyTable{
    "SELECT id, position, line FROM follow_up_property WHERE follow_up_id = ? ORDER BY position",
    "INSERT INTO follow_up_property (follow_up_id, position, line) VALUES (?, ?, ?)",
    "UPDATE follow_up_property SET position = ?, line = ? WHERE id = ?",
    "DELETE FROM follow_up_property WHERE id = ?"};

Query& operator<<(Query& query, const FollowUp& followUp)
{
    return query << followUp.kind << followUp.title << followUp.contact << followUp.meeting
                 << followUp.advice << followUp.opportunity << followUp.dueOn << followUp.dueHour
                 << followUp.note << followUp.hard << followUp.state << followUp.snoozedUntil
                 << followUp.nudgeOn << followUp.closedAt << followUp.outcome << followUp.batch
                 << followUp.said;
}

} // namespace

Query& operator>>(Query& query, FollowUp& followUp)
{
    return query >> followUp.id >> followUp.uid >> followUp.kind >> followUp.title >>
           followUp.contact >> followUp.meeting >> followUp.advice >> followUp.opportunity >>
           followUp.dueOn >> followUp.dueHour >> followUp.note >> followUp.hard >> followUp.state >>
           followUp.snoozedUntil >> followUp.nudgeOn >> followUp.closedAt >> followUp.outcome >>
           followUp.batch >> followUp.said >> followUp.createdAt >> followUp.trashedAt;
}

FollowUpId FollowUpStore::add(const FollowUp& followUp)
{
    Query query(m_database,
                "INSERT INTO follow_up (uid, created_at, kind, title, contact_id, meeting_id,"
                " advice_id, opportunity_id, due_on, due_hour, note, hard, state, snoozed_until,"
                " nudge_on, closed_at, outcome, batch_id, said)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query << followUp.uid << followUp.createdAt << followUp;
    query.run();
    const FollowUpId id{m_database.connection().getLastInsertRowid()};
    addChildren(m_database, followUpPropertyTable, id.value, followUp.properties);
    return id;
}

bool FollowUpStore::update(const FollowUp& followUp)
{
    Query query(m_database,
                "UPDATE follow_up SET kind = ?, title = ?, contact_id = ?, meeting_id = ?,"
                " advice_id = ?, opportunity_id = ?, due_on = ?, due_hour = ?, note = ?, hard = ?,"
                " state = ?, snoozed_until = ?, nudge_on = ?, closed_at = ?, outcome = ?,"
                " batch_id = ?, said = ? WHERE id = ?");
    query << followUp << followUp.id;
    if (query.run() == 0)
        return false;
    writeChildren(m_database, followUpPropertyTable, followUp.id.value, followUp.properties);
    return true;
}

bool FollowUpStore::trash(FollowUpId id, const QDateTime& at)
{
    return (Query(m_database, "UPDATE follow_up SET trashed_at = ? WHERE id = ?") << at << id)
               .run() > 0;
}

bool FollowUpStore::restore(FollowUpId id)
{
    return (Query(m_database, "UPDATE follow_up SET trashed_at = NULL WHERE id = ?") << id).run() >
           0;
}

std::optional<FollowUp> FollowUpStore::find(FollowUpId id)
{
    Query query(m_database, "SELECT" RAPPORT_FOLLOW_UP_COLUMNS " FROM follow_up f WHERE f.id = ?");
    query << id;
    std::optional<FollowUp> followUp = query.one<FollowUp>();
    if (followUp)
        followUp->properties = listChildren<QString>(m_database, followUpPropertyTable, id.value);
    return followUp;
}

FollowUpId FollowUpStore::findByUid(const QString& uid)
{
    Query query(m_database, "SELECT id FROM follow_up WHERE uid = ?");
    query << uid;
    return query.one<FollowUpId>().value_or(FollowUpId{});
}

} // namespace rapport
