// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DeliveryColumns.h"
#include "store/MeetingStore.h"
#include "store/MeetingTimeColumns.h"

namespace rapport
{
namespace
{

std::vector<PlannedRow> readPlanned(Query& query)
{
    std::vector<PlannedRow> rows;
    while (query.next()) {
        PlannedRow row;
        query >> row.id >> row.uid >> row.time >> row.delivery;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::vector<PlannedRow> MeetingStore::listPlannedEndingBy(QDate day, int limit)
{
    Query query(m_database,
                "SELECT m.id, m.uid, m.start_on, m.end_on, m.start_at, m.end_at, m.time_zone,"
                " d.due_at, d.delivered_at FROM meeting m"
                " LEFT JOIN delivery d ON d.kind = 'meeting' AND d.uid = m.uid"
                " WHERE m.status = 'planned' AND m.trashed_at IS NULL AND m.end_on <= ?"
                " ORDER BY m.end_on LIMIT ?");
    query << day << limit;
    return readPlanned(query);
}

std::vector<PlannedRow> MeetingStore::listNextPlannedAfter(QDate day)
{
    Query query(m_database,
                "SELECT m.id, m.uid, m.start_on, m.end_on, m.start_at, m.end_at, m.time_zone,"
                " d.due_at, d.delivered_at FROM meeting m"
                " LEFT JOIN delivery d ON d.kind = 'meeting' AND d.uid = m.uid"
                " WHERE m.status = 'planned' AND m.trashed_at IS NULL AND m.end_on ="
                "  (SELECT end_on FROM meeting WHERE status = 'planned' AND trashed_at IS NULL"
                "   AND end_on > ? ORDER BY end_on LIMIT 1)");
    query << day;
    return readPlanned(query);
}

} // namespace rapport
