// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/MonthDay.h"
#include "capture/WhenCursor.h"

namespace rapport
{

// "12 Oct", "Oct 12th, 2026", "6-7 Nov", "30 Oct - 2 Nov", "the 15th". Found, the cursor stands
// behind it; else it stays.
std::optional<DayMention> readNamedDate(WhenCursor& cursor, QDate today);

} // namespace rapport
