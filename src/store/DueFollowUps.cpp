// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DeliveryColumns.h"
#include "store/FollowUpSql.h"
#include "store/FollowUpStore.h"

namespace rapport
{
namespace
{

// The index is named: without statistics SQLite takes the one by state and sorts all it finds.
#define RAPPORT_SELECT_DUE(index)                                                                  \
    "SELECT f.id, f.uid, f.state, f.due_on, f.due_hour, f.snoozed_until, f.nudge_on,"              \
    " d.due_at, d.delivered_at FROM follow_up f INDEXED BY " index                                 \
    " LEFT JOIN delivery d ON d.kind = 'follow-up' AND d.uid = f.uid WHERE" RAPPORT_LIVE_FOLLOW_UP

std::vector<DueRow> readDue(Query& query)
{
    std::vector<DueRow> rows;
    while (query.next()) {
        DueRow row;
        query >> row.id >> row.uid >> row.state >> row.dueOn >> row.dueHour >> row.snoozedUntil >>
            row.nudgeOn >> row.delivery;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<DueRow> readFirstDue(Query& query)
{
    std::vector<DueRow> rows = readDue(query);
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

} // namespace

std::vector<DueRow> FollowUpStore::listOpenDue(QDate from, QDate until, int limit)
{
    Query query(
        m_database,
        RAPPORT_SELECT_DUE("follow_up_by_due") " AND f.state = 'open' AND f.due_on BETWEEN ? AND ?"
                                               " ORDER BY f.due_on, f.due_hour LIMIT ?");
    query << (from.isValid() ? from : QDate(1, 1, 1)) << until << limit;
    return readDue(query);
}

std::vector<DueRow> FollowUpStore::listNextOpenAfter(QDate day)
{
    Query first(m_database,
                "SELECT f.due_on FROM follow_up f WHERE f.state = 'open'"
                " AND f.due_on > ? AND" RAPPORT_LIVE_FOLLOW_UP " ORDER BY f.due_on LIMIT 1");
    first << day;
    const std::optional<QDate> on = first.one<QDate>();
    std::vector<DueRow> rows;
    if (!on)
        return rows;
    for (const char* sql :
         {RAPPORT_SELECT_DUE("follow_up_by_due") " AND f.state = 'open' AND f.due_on = ? AND "
                                                 "f.due_hour IS NOT NULL"
                                                 " ORDER BY f.due_hour LIMIT 1",
          RAPPORT_SELECT_DUE(
              "follow_up_by_due") " AND f.state = 'open' AND f.due_on = ? AND f.due_hour IS NULL"
                                  " LIMIT 1"}) {
        Query query(m_database, sql);
        query << *on;
        if (auto row = readFirstDue(query))
            rows.push_back(std::move(*row));
    }
    return rows;
}

std::vector<DueRow> FollowUpStore::listSnoozedUntilBy(const QDateTime& instant, int limit)
{
    Query query(m_database,
                RAPPORT_SELECT_DUE(
                    "follow_up_by_snooze") " AND f.state = 'snoozed' AND f.snoozed_until <= ?"
                                           " ORDER BY f.snoozed_until LIMIT ?");
    query << instant << limit;
    return readDue(query);
}

std::optional<DueRow> FollowUpStore::findNextSnoozedAfter(const QDateTime& instant)
{
    Query query(
        m_database,
        RAPPORT_SELECT_DUE("follow_up_by_snooze") " AND f.state = 'snoozed' AND f.snoozed_until > ?"
                                                  " ORDER BY f.snoozed_until LIMIT 1");
    query << instant;
    return readFirstDue(query);
}

std::vector<DueRow> FollowUpStore::listNudgedBy(QDate day, int limit)
{
    Query query(m_database, RAPPORT_SELECT_DUE(
                                "follow_up_by_nudge") " AND f.state = 'waiting' AND f.nudge_on <= ?"
                                                      " ORDER BY f.nudge_on LIMIT ?");
    query << day << limit;
    return readDue(query);
}

std::optional<DueRow> FollowUpStore::findNextNudgedAfter(QDate day)
{
    Query query(m_database, RAPPORT_SELECT_DUE(
                                "follow_up_by_nudge") " AND f.state = 'waiting' AND f.nudge_on > ?"
                                                      " ORDER BY f.nudge_on LIMIT 1");
    query << day;
    return readFirstDue(query);
}

} // namespace rapport
