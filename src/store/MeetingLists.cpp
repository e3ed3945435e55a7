// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MeetingStore.h"

#include "store/MeetingTimeColumns.h"

#include <algorithm>

namespace rapport
{
namespace
{

// The statements of list and count share their conditions: ?1 kind, ?2 group, ?3 status, ?4 batch.
#define RAPPORT_MEETING_FILTER                                                                     \
    " FROM meeting m WHERE trashed_at IS NULL AND (?1 IS NULL OR kind = ?1)"                       \
    " AND (?2 IS NULL OR EXISTS (SELECT 1 FROM meeting_group WHERE meeting_id = m.id"              \
    "                            AND group_id = ?2))"                                              \
    " AND (?3 IS NULL OR status = ?3) AND (?4 IS NULL OR batch_id = ?4)"

std::optional<MeetingStatus> statusOf(MeetingFilter::Which which)
{
    if (which == MeetingFilter::Which::Attended)
        return MeetingStatus::Attended;
    if (which == MeetingFilter::Which::Missed)
        return MeetingStatus::Missed;
    return std::nullopt;
}

// Whether "planned" has become "to log" takes the clock and a zone: not a matter of SQL.
bool asksForClock(MeetingFilter::Which which)
{
    return which == MeetingFilter::Which::Upcoming || which == MeetingFilter::Which::ToLog;
}

QDate lastDayPossiblyOver(const QDateTime& now)
{
    return now.date().addDays(1); // a meeting's own zone can be a day behind or ahead
}

} // namespace

std::vector<MeetingId> MeetingStore::list(const MeetingFilter& filter, const QDateTime& now,
                                          int limit)
{
    std::vector<MeetingId> ids;
    if (asksForClock(filter.which)) {
        ids = listPlanned(filter, now);
        if (limit >= 0 && ids.size() > static_cast<size_t>(limit))
            ids.resize(static_cast<size_t>(limit));
        return ids;
    }
    Query query(m_database, "SELECT id" RAPPORT_MEETING_FILTER
                            " ORDER BY start_on DESC, start_at DESC, id DESC LIMIT ?5");
    query << filter.kind << filter.group << statusOf(filter.which) << filter.batch << limit;
    return query.all<MeetingId>();
}

std::vector<MeetingId> MeetingStore::listPlanned(const MeetingFilter& filter, const QDateTime& now)
{
    const bool upcoming = filter.which == MeetingFilter::Which::Upcoming;
    Query query(m_database,
                "SELECT id, start_on, end_on, start_at, end_at, time_zone FROM meeting m"
                " WHERE trashed_at IS NULL AND status = 'planned' AND end_on BETWEEN ?3 AND ?4"
                " AND (?1 IS NULL OR kind = ?1)"
                " AND (?2 IS NULL OR EXISTS (SELECT 1 FROM meeting_group WHERE meeting_id = m.id"
                "                            AND group_id = ?2))"
                " AND (?5 IS NULL OR batch_id = ?5) ORDER BY start_on, start_at, id");
    query << filter.kind << filter.group << (upcoming ? now.date().addDays(-2) : QDate(1, 1, 1))
          << (upcoming ? QDate(9999, 12, 31) : lastDayPossiblyOver(now)) << filter.batch;
    std::vector<MeetingId> ids;
    while (query.next()) {
        Meeting meeting;
        meeting.status = MeetingStatus::Planned;
        query >> meeting.id >> meeting.time;
        if (isToLog(meeting, now) != upcoming)
            ids.push_back(meeting.id);
    }
    if (!upcoming)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

int MeetingStore::count(const MeetingFilter& filter, const QDateTime& now)
{
    if (asksForClock(filter.which))
        return static_cast<int>(listPlanned(filter, now).size());
    Query query(m_database, "SELECT count(*)" RAPPORT_MEETING_FILTER);
    query << filter.kind << filter.group << statusOf(filter.which) << filter.batch;
    return query.one<int>().value_or(0);
}

std::vector<MeetingId> MeetingStore::listOfSeries(const QString& uid)
{
    Query query(m_database, "SELECT id FROM meeting WHERE series_uid <> '' AND series_uid = ?"
                            " ORDER BY start_on, start_at, id");
    query << uid;
    return query.all<MeetingId>();
}

std::vector<MeetingId> MeetingStore::listOn(QDate startOn)
{
    Query query(m_database, "SELECT id FROM meeting WHERE trashed_at IS NULL AND start_on = ?"
                            " ORDER BY start_at, id");
    query << startOn;
    return query.all<MeetingId>();
}

int MeetingStore::countAttended(QDate from, QDate until)
{
    // The plus: few meetings are on these days, most are attended.
    Query query(m_database, "SELECT count(*) FROM meeting WHERE trashed_at IS NULL"
                            " AND +status = 'attended' AND start_on BETWEEN ? AND ?");
    query << from << until;
    return query.one<int>().value_or(0);
}

int MeetingStore::countAttendedOn(const QString& specialty, QDate from, QDate until)
{
    Query query(m_database,
                "SELECT count(*) FROM meeting m WHERE trashed_at IS NULL AND status = 'attended'"
                " AND start_on BETWEEN ? AND ? AND EXISTS (SELECT 1 FROM meeting_specialty"
                " WHERE meeting_id = m.id AND specialty = ? COLLATE NOCASE)");
    query << from << until << specialty;
    return query.one<int>().value_or(0);
}

std::optional<MeetingRow> MeetingStore::findRow(MeetingId id)
{
    Query query(m_database,
                "SELECT id, uid, topic, kind, status, start_on, end_on, start_at, end_at,"
                " time_zone, place, cost,"
                " (SELECT group_concat(name, char(31)) FROM (SELECT g.name FROM meeting_group l"
                "  JOIN \"group\" g ON g.id = l.group_id WHERE l.meeting_id = m.id"
                "  AND g.trashed_at IS NULL ORDER BY l.position)),"
                " (SELECT count(*) FROM participant p JOIN contact c ON c.id = p.contact_id"
                "  WHERE p.meeting_id = m.id AND c.trashed_at IS NULL),"
                " (SELECT count(*) FROM participant p JOIN contact c ON c.id = p.contact_id"
                "  WHERE p.meeting_id = m.id AND c.trashed_at IS NULL AND p.role = 'hope to meet')"
                " FROM meeting m WHERE id = ?");
    query << id;
    if (!query.next())
        return std::nullopt;
    MeetingRow row;
    QString topic, groups;
    query >> row.id >> row.uid >> topic >> row.kind >> row.status >> row.time >> row.place >>
        row.cost >> groups >> row.participants >> row.hopeToMeet;
    row.groups = groups.split(QChar(31), Qt::SkipEmptyParts);
    row.title = meetingTitle(topic, row.groups.value(0), row.kind);
    return row;
}

} // namespace rapport
