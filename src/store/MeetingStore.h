// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Filters.h"
#include "domain/Meeting.h"
#include "domain/ReminderRows.h"
#include "domain/Rows.h"
#include "store/Database.h"

namespace rapport
{

// Meetings with their hosts, participants and specialties.
class MeetingStore
{
public:
    explicit MeetingStore(Database& database)
        : m_database(database)
    {
    }

    MeetingId add(const Meeting& meeting);
    bool update(const Meeting& meeting); // all but uid, createdAt and trashedAt; false: not there
    bool trash(MeetingId id, const QDateTime& at);
    bool restore(MeetingId id);

    std::optional<Meeting> find(MeetingId id);
    std::optional<MeetingRow> findRow(MeetingId id);
    MeetingId findByUid(const QString& uid);
    std::vector<MeetingId> list(const MeetingFilter& filter, const QDateTime& now, int limit);
    std::vector<MeetingId> listOfSeries(const QString& uid); // in order of time, trashed ones, too
    std::vector<MeetingId> listOn(QDate startOn);            // in order of their hours
    int count(const MeetingFilter& filter, const QDateTime& now);
    int countAttended(QDate from, QDate until);
    int countAttendedOn(const QString& specialty, QDate from, QDate until);

    // Planned, by the last day they touch; see Lookup.
    std::vector<PlannedRow> listPlannedEndingBy(QDate day, int limit);
    std::vector<PlannedRow> listNextPlannedAfter(QDate day);

private:
    std::vector<MeetingId> listPlanned(const MeetingFilter& filter, const QDateTime& now);

    Database& m_database;
};

} // namespace rapport
