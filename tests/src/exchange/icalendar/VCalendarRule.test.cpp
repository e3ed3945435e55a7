// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/VCalendarRule.h"
#include "support/Catch.h"

using namespace rapport;

TEST_CASE("a rule of vCalendar 1.0 becomes one of today", "[icalendar]")
{
    const std::pair<const char*, const char*> rules[] = {
        {"D1 #5", "FREQ=DAILY;INTERVAL=1;COUNT=5"},
        {"D2", "FREQ=DAILY;INTERVAL=2;COUNT=2"},
        {"W1 MO TU #10", "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU;COUNT=10"},
        {"w2  fr\t#0", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"},
        {"MP1 1+ MO #0", "FREQ=MONTHLY;INTERVAL=1;BYDAY=1MO"},
        {"MP6 1+ 3+ MO TU 1- FR #4", "FREQ=MONTHLY;INTERVAL=6;BYDAY=1MO,3MO,1TU,3TU,-1FR;COUNT=4"},
        {"MD1 1 15 LD 2- #0", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=1,15,-1,-2"},
        {"YM1 6 7 #8", "FREQ=YEARLY;INTERVAL=1;BYMONTH=6,7;COUNT=8"},
        {"YM1", "FREQ=YEARLY;INTERVAL=1;COUNT=2"},
        {"YD1 1 100 #0", "FREQ=YEARLY;INTERVAL=1;BYYEARDAY=1,100"},
        {"W1 TH 20251130T000000Z", "FREQ=WEEKLY;INTERVAL=1;BYDAY=TH;UNTIL=20251130T000000Z"},
    };
    for (const auto& [old, now] : rules)
        CHECK(ruleOfVCalendar(old) == now);
}

TEST_CASE("a rule of vCalendar 1.0 that says more, or nothing, is left as it is", "[icalendar]")
{
    for (const char* rule :
         {"", " ", "#5", "D", "D1 MO", "Q1 #2", "M5 #3", "W1 TU 1200 TH 1130 #10", "W1 MO$ #3",
          "YM1 6 MP1 1+ SA #2", "D99999 #1", "FREQ=DAILY"})
        CHECK_FALSE(ruleOfVCalendar(rule));
}
