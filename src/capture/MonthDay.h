// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/When.h"

namespace rapport
{

// A day of a month whose year may be left out; then it is the nearest, before or after today.
struct MonthDay {
    int month = 0;
    int day = 0;
    std::optional<int> year;
};

// A day that the calendar does not have is said in DayMention::impossible.
DayMention mentionOf(const MonthDay& typed, QDate today);
// From `first` to `last`, whose year may follow from the first.
DayMention mentionOf(const MonthDay& first, MonthDay last, QDate today);

} // namespace rapport
