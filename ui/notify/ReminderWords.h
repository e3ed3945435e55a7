// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Lookup.h"
#include "reminders/ReminderPlan.h"
#include "ui/notify/Notifier.h"

namespace rapport
{

// The keys of the buttons.
namespace reminderAction
{
inline const QString done = QStringLiteral("done");
inline const QString snooze = QStringLiteral("snooze");
inline const QString logIt = QStringLiteral("log");
inline const QString didNotGo = QStringLiteral("missed");
} // namespace reminderAction

// One notification for all of `due`: a follow-up by its title, a meeting by "How was it?", several
// by their number and the first three. Absent when none of them is there any more. `hidesNotes`:
// the advice that a follow-up is about is not told (S7).
std::optional<Notification> notificationFor(const std::vector<Reminder>& due, const Lookup& lookup,
                                            bool hidesNotes = false);

} // namespace rapport
