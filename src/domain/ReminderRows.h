// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FollowUp.h"
#include "domain/Meeting.h"

#include <optional>

namespace rapport
{

// What planning a reminder reads: little, and by index, so that it costs the same in a large
// notebook.

// A reminder that was shown.
struct Delivery {
    QDateTime dueAt;       // UTC: the instant it was for
    QDateTime deliveredAt; // UTC: when it was shown
};

// A follow-up that can remind: open, snoozed or waiting.
struct DueRow {
    FollowUpId id;
    QString uid;
    FollowUpState state = FollowUpState::Open;
    QDate dueOn;
    std::optional<QTime> dueHour;
    std::optional<QDateTime> snoozedUntil; // UTC; only while Snoozed
    QDate nudgeOn;                         // only while Waiting
    std::optional<Delivery> delivery;      // the last one
};

// A planned meeting that will ask how it was.
struct PlannedRow {
    MeetingId id;
    QString uid;
    MeetingTime time;
    std::optional<Delivery> delivery;
};

} // namespace rapport
