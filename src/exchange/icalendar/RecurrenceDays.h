// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <algorithm>
#include <iterator>
#include <libical/ical.h>
#include <vector>

namespace rapport
{

// The numbers of a BYMONTHDAY and its like, as libical holds them.
template <std::size_t Size>
std::vector<int> numbersOf(const short (&list)[Size])
{
    return {std::begin(list), std::find(std::begin(list), std::end(list),
                                        static_cast<short>(ICAL_RECURRENCE_ARRAY_MAX))};
}

// Whether any day in forty years after `start` fits a rule's months, days and weekdays. libical
// looks to the end of its time for the next day of a rule that contradicts itself, such as the
// first Monday that is the 8th.
bool hasDayFrom(QDate start, const icalrecurrencetype& rule);

} // namespace rapport
