// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Reminders.h"

namespace rapport
{
namespace
{

template <class Row, class Rows>
void append(std::vector<Row>& to, Rows&& rows)
{
    for (auto&& row : rows)
        to.push_back(std::move(row));
}

template <class Row>
void append(std::vector<Row>& to, std::optional<Row> row)
{
    if (row)
        to.push_back(std::move(*row));
}

// Two days ahead: quiet hours can carry the daily reminder of the first past a typed hour of the
// second.
void appendNextOpen(std::vector<DueRow>& to, const Lookup& lookup, QDate today)
{
    std::vector<DueRow> next = lookup.nextOpenAfter(today);
    if (next.empty())
        return;
    const QDate first = next.front().dueOn;
    append(to, std::move(next));
    append(to, lookup.nextOpenAfter(first));
}

} // namespace

ReminderPlan reminderPlanAt(const Lookup& lookup, const QDateTime& now)
{
    const Settings settings = lookup.settings();
    if (!settings.showReminders)
        return {};
    const QDate today = now.date();
    ReminderInputs inputs;
    inputs.followUps = lookup.openDue({}, today);
    appendNextOpen(inputs.followUps, lookup, today);
    append(inputs.followUps, lookup.snoozedUntilBy(now));
    append(inputs.followUps, lookup.nextSnoozedAfter(now));
    append(inputs.followUps, lookup.nudgedBy(today));
    append(inputs.followUps, lookup.nextNudgedAfter(today));
    // A meeting's days are those of its own zone, which may be a day ahead of the student's.
    inputs.meetings = lookup.plannedEndingBy(today.addDays(1));
    append(inputs.meetings, lookup.nextPlannedAfter(today.addDays(1)));
    return planReminders(inputs, settings, now);
}

} // namespace rapport
