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

void append(std::vector<DatedFollowUp>& to, const std::vector<DueRow>& rows, const QTimeZone& zone)
{
    for (const DueRow& row : rows)
        to.push_back({row.id, dueMoment(row, zone)});
}

void append(std::vector<DatedFollowUp>& to, const std::optional<DueRow>& row, const QTimeZone& zone)
{
    if (row)
        to.push_back({row->id, dueMoment(*row, zone)});
}

// All that count up to the end of `lastDay`, in their order.
std::vector<DatedFollowUp> datedFollowUps(const Lookup& lookup, QDate lastDay,
                                          const QTimeZone& zone)
{
    std::vector<DatedFollowUp> dated;
    append(dated, lookup.openDue({}, lastDay), zone);
    append(dated, lookup.snoozedUntilBy(lastDay.addDays(1).startOfDay(zone)), zone);
    append(dated, lookup.nudgedBy(lastDay), zone);
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

} // namespace

Agenda agendaAt(const Lookup& lookup, const QDateTime& now)
{
    Agenda agenda;
    for (const DatedFollowUp& each : datedFollowUps(lookup, QDate(9999, 12, 30), now.timeZone()))
        groupFor(dueClass(each.moment, now), agenda).push_back(each.id);
    agenda.toLog = meetingsToLog(lookup, now);
    agenda.meetings = meetingsToCome(lookup, now);
    agenda.nextReminderAt = reminderPlanAt(lookup, now).nextAt;
    return agenda;
}

DueNow dueNow(const Lookup& lookup, const QDateTime& now)
{
    DueNow due;
    for (const DatedFollowUp& each : datedFollowUps(lookup, now.date(), now.timeZone())) {
        const DueClass counts = dueClass(each.moment, now);
        if (counts == DueClass::Late)
            due.late.push_back(each.id);
        else if (counts == DueClass::Today)
            due.today.push_back(each.id);
    }
    return due;
}

std::optional<FollowUpId> nextAfterToday(const Lookup& lookup, const QDateTime& now)
{
    const QDate today = now.date();
    const QTimeZone zone = now.timeZone();
    std::vector<DatedFollowUp> next;
    append(next, lookup.nextOpenAfter(today), zone);
    append(next, lookup.nextSnoozedAfter(today.addDays(1).startOfDay(zone).addSecs(-1)), zone);
    append(next, lookup.nextNudgedAfter(today), zone);
    const auto first = std::min_element(next.begin(), next.end(), countsBefore);
    return first == next.end() ? std::nullopt : std::optional(first->id);
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

std::vector<MeetingId> meetingsToCome(const Lookup& lookup, const QDateTime& now)
{
    return lookup.meetings({MeetingFilter::Which::Upcoming, {}, {}}, now);
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
