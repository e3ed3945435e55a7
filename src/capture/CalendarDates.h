// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/When.h"
#include "capture/WhenCursor.h"

namespace rapport
{

// A day by its place in the calendar: "2026-10-12", "10/12-14", "30 Oct - 2 Nov", "the 15th".
// Found, the cursor stands behind it; else it stays.
std::optional<DayMention> readCalendarDate(WhenCursor& cursor, QDate today, bool monthFirst);

} // namespace rapport
