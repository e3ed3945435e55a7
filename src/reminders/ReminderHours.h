// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Settings.h"
#include "reminders/DueClass.h"

namespace rapport
{

// When reminders sound. An hour the student chose (a typed due hour, a snooze) is kept to the
// second, also within quiet hours; every other reminder waits for their end.

bool isQuiet(const QDateTime& at, const Settings& settings);
// `at` itself, or the end of the quiet hours it falls into.
QDateTime afterQuietHours(const QDateTime& at, const Settings& settings);

// The daily reminder of one day: the reminder hour, out of the quiet hours.
QDateTime dailyReminder(QDate on, const Settings& settings, const QTimeZone& zone);

// The first reminder of a follow-up. From the day after its moment it repeats with the daily one.
QDateTime firstReminder(const DueMoment& moment, const Settings& settings, const QTimeZone& zone);
// The newest reminder instant up to `now`; absent while the first is still to come.
std::optional<QDateTime> newestReminder(const DueMoment& moment, const Settings& settings,
                                        const QDateTime& now);
// The next one after `now`.
QDateTime nextReminder(const DueMoment& moment, const Settings& settings, const QDateTime& now);

} // namespace rapport
