// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Lookup.h"
#include "reminders/ReminderPlan.h"

namespace rapport
{

// The plan of a notebook at `now`. It reads what is open and counts up to today, and the few rows
// that can be next: its cost does not grow with what is done or still far away.
ReminderPlan reminderPlanAt(const Lookup& lookup, const QDateTime& now);

} // namespace rapport
