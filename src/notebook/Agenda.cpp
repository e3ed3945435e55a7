// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Agenda.h"

#include "notebook/Reminders.h"

#include <algorithm>

namespace rapport
{
namespace
{

struct DatedFollowUp {
    FollowUpId id;
    DueMoment moment;
};

// Without an hour comes first in its day, as in the list of follow-ups.
bool countsBefore(const DatedFollowUp& a, const DatedFollowUp& b)
{
    if (a.moment.on != b.moment.on)
        return a.moment.on < b.moment.on;
    if (a.moment.at != b.moment.at)
        return a.moment.at < b.moment.at;
    return a.id < b.id;
}

std::vector<DatedFollowUp> datedFollowUps(const Lookup& lookup, const QTimeZone& zone)
{
    const QDate lastDay(9999, 12, 30);
    std::vector<DatedFollowUp> dated;
    const auto add = [&](const std::vector<DueRow>& rows) {
        for (const DueRow& row : rows)
            dated.push_back({row.id, dueMoment(row, zone)});
    };
    add(lookup.openDue({}, lastDay));
    add(lookup.snoozedUntilBy(QDateTime(lastDay, QTime(0, 0), Qt::UTC)));
    add(lookup.nudgedBy(lastDay));
    std::sort(dated.begin(), dated.end(), countsBefore);
    return dated;
}

std::vector<FollowUpId>& groupFor(DueClass dueClass, Agenda& agenda)
{
    switch (dueClass) {
    case DueClass::Late:
        return agenda.late;
    case DueClass::Today:
        return agenda.today;
    case DueClass::Soon:
        return agenda.soon;
    case DueClass::Later:
        break;
    }
    return agenda.later;
}

std::vector<MeetingId> meetingsToLog(const Lookup& lookup, const QDateTime& now)
{
    std::vector<std::pair<QDateTime, MeetingId>> over;
    for (const PlannedRow& row : lookup.plannedEndingBy(now.date().addDays(1)))
        if (const QDateTime endAt = endOf(row.time, now.timeZone()); endAt <= now)
            over.emplace_back(endAt, row.id);
    std::sort(over.begin(), over.end());
    std::vector<MeetingId> ids;
    for (const auto& [endAt, id] : over)
        ids.push_back(id);
    return ids;
}

} // namespace

Agenda agendaAt(const Lookup& lookup, const QDateTime& now)
{
    Agenda agenda;
    for (const DatedFollowUp& each : datedFollowUps(lookup, now.timeZone()))
        groupFor(dueClass(each.moment, now), agenda).push_back(each.id);
    agenda.toLog = meetingsToLog(lookup, now);
    agenda.meetings = lookup.meetings({MeetingFilter::Which::Upcoming, {}, {}}, now);
    agenda.nextReminderAt = reminderPlanAt(lookup, now).nextAt;
    return agenda;
}

Pace paceAt(const Lookup& lookup, const QDateTime& now)
{
    const Settings settings = lookup.settings();
    const QDate today = now.date();
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate firstOfMonth(today.year(), today.month(), 1);
    return {lookup.countReachOuts(monday, monday.addDays(6)), settings.reachOutsPerWeek,
            lookup.countAttended(firstOfMonth, firstOfMonth.addMonths(1).addDays(-1)),
            settings.eventsPerMonth};
}

} // namespace rapport
