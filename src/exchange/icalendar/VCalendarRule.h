// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rapport
{

// A recurrence rule of vCalendar 1.0 as one of RFC 5545: "W1 MO TU #10" is
// "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU;COUNT=10". Nothing where it says what that cannot: hours, or
// a rule within a rule.
std::optional<std::string> ruleOfVCalendar(std::string_view value);

} // namespace rapport
