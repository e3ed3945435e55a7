// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/When.h"
#include "capture/WhenCursor.h"

namespace rapport
{

// A day by its distance from today: "tomorrow morning", "in 2 weeks", "3 days ago", "next week".
// Found, the cursor stands behind it; else it stays.
std::optional<DayMention> readRelativeDay(WhenCursor& cursor, const QDateTime& now);

// "morning", "evening": about when.
std::optional<QTime> readPartOfDay(WhenCursor& cursor);

DayMention dayMention(QDate on, bool past = false);

} // namespace rapport
