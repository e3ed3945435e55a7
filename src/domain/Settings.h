// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Words.h"

#include <QTime>
#include <map>

namespace rapport
{

// The choices that travel with the notebook. Looks and window places belong to the computer.
struct Settings {
    bool showReminders = true;
    bool keepRunning = true;        // go on after the window closes (F6)
    QTime reminderHour{9, 0};       // for follow-ups without an hour
    bool followUpsAsEvents = false; // in the calendar folder, for calendars without tasks (X4)
    bool quietHours = true;
    QTime quietFrom{21, 0};
    QTime quietUntil{8, 0};
    std::map<FollowUpKind, int> delays; // days; only those the student changed
    int reachOutsPerWeek = 1;           // R5; 0 hides it
    int eventsPerMonth = 1;

    int delay(FollowUpKind kind) const;
    friend bool operator==(const Settings&, const Settings&) = default;
};

} // namespace rapport
