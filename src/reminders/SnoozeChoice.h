// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

namespace rapport
{

// The times a follow-up can be put off to with one key (F5); "pick a day" is the window's.
enum class SnoozeTo { InAnHour, ThisEvening, Tomorrow, Monday, InAWeek };

struct SnoozeChoice {
    SnoozeTo to;
    QDateTime until; // in the zone of `now`, after `now`
};

// Soonest first. Days begin at `reminderHour`. Left out: an evening that has begun, and a Monday
// that another choice already names.
std::vector<SnoozeChoice> snoozeChoices(const QDateTime& now, QTime reminderHour);

// "In an hour", "This evening", ...
QString labelOf(SnoozeTo to);

} // namespace rapport
