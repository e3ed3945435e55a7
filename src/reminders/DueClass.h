// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReminderRows.h"

#include <QTimeZone>

namespace rapport
{

// The words of F11. A closed follow-up has none.
enum class DueClass { Late, Today, Soon, Later };

// When a follow-up counts: its due day and hour, a snoozed one its snooze, a waiting one its nudge.
struct DueMoment {
    QDate on;                    // the student's day
    std::optional<QDateTime> at; // only when an hour was chosen

    friend bool operator==(const DueMoment&, const DueMoment&) = default;
};

DueMoment dueMoment(const FollowUp& followUp, const QTimeZone& zone);
DueMoment dueMoment(const DueRow& followUp, const QTimeZone& zone);
DueClass dueClass(const DueMoment& moment, const QDateTime& now);
DueClass dueClass(const FollowUp& followUp, const QDateTime& now);

} // namespace rapport
