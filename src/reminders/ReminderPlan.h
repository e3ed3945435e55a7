// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reminders/ReminderHours.h"

#include <vector>

namespace rapport
{

// That a reminder was shown: for which instant, and when.
struct Delivery {
    QDateTime dueAt;
    QDateTime deliveredAt;
};

// What planning has to know of an open follow-up...
struct FollowUpToRemind {
    FollowUpId id;
    QString uid;
    DueMoment moment;
    std::optional<Delivery> delivery;
};

// ...and of a planned meeting, which asks "How was it?" once when it is over (M9).
struct MeetingToAsk {
    MeetingId id;
    QString uid;
    QDateTime endAt;
    std::optional<Delivery> delivery;
};

// Enough to plan with: everything that counts up to today, and the earliest after it.
struct ReminderInputs {
    std::vector<FollowUpToRemind> followUps;
    std::vector<MeetingToAsk> meetings;
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
