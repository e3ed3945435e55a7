// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/MonthDay.h"
#include "capture/WhenCursor.h"

namespace rapport
{

// "2026-10-12", "10/12", "10/12-14", "12.10.", "10-12-26". Found, the cursor stands behind it;
// else it stays.
std::optional<DayMention> readNumericDate(WhenCursor& cursor, QDate today, bool monthFirst);

} // namespace rapport
