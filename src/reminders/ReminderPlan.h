// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReminderRows.h"
#include "reminders/ReminderHours.h"

#include <vector>

namespace rapport
{

// Enough to plan with: the open follow-ups and planned meetings that count up to today, and the
// few that can be the next after it.
struct ReminderInputs {
    std::vector<DueRow> followUps;
    std::vector<PlannedRow> meetings; // each asks "How was it?" once when it is over (M9)
};

// One thing to announce. Record `dueAt` as delivered once it was shown: a crash in between repeats
// the notification and never loses it.
struct Reminder {
    FollowUpId followUp; // either this
    MeetingId meeting;   // or this
    QString uid;
    QDateTime dueAt;

    friend bool operator==(const Reminder&, const Reminder&) = default;
};

struct ReminderPlan {
    std::vector<Reminder> due; // to announce now, as one notification; oldest first
    std::optional<QDateTime> nextAt;
};

ReminderPlan planReminders(const ReminderInputs& inputs, const Settings& settings,
                           const QDateTime& now);

} // namespace rapport
