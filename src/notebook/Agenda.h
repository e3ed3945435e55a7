// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Lookup.h"

namespace rapport
{

// What is due at `now`, in the words of F11.
struct Agenda {
    std::vector<FollowUpId> late;
    std::vector<FollowUpId> today;
    std::vector<FollowUpId> soon; // "This week": the next 6 days
    std::vector<FollowUpId> later;
    std::vector<MeetingId> toLog;            // planned and over, oldest first
    std::vector<MeetingId> meetings;         // to come or under way, soonest first
    std::optional<QDateTime> nextReminderAt; // absent: none planned, or reminders are off
};

Agenda agendaAt(const Lookup& lookup, const QDateTime& now);

// Parts of it that read nothing of what comes later: they cost the same in a large notebook.
struct DueNow {
    std::vector<FollowUpId> late;
    std::vector<FollowUpId> today;
};

DueNow dueNow(const Lookup& lookup, const QDateTime& now);
// The first that counts after today.
std::optional<FollowUpId> nextAfterToday(const Lookup& lookup, const QDateTime& now);
std::vector<MeetingId> meetingsToLog(const Lookup& lookup, const QDateTime& now);
std::vector<MeetingId> meetingsToCome(const Lookup& lookup, const QDateTime& now);

// R5: how the week and the month go.
struct Pace {
    int reachOuts = 0;
    int reachOutsWanted = 0;
    int events = 0;
    int eventsWanted = 0;
};

Pace paceAt(const Lookup& lookup, const QDateTime& now);

} // namespace rapport
