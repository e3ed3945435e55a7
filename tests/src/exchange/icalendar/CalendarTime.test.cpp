// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/CalendarTime.h"
#include "support/Catch.h"

using namespace rapport;

TEST_CASE("times are read in many forms", "[icalendar]")
{
    const auto read = [](const char* value) { return readTime(value, VCardProperty()); };
    CHECK(read("20251014")->hour == std::nullopt);
    CHECK(read(" 20251014T120000Z ")->isUtc);
    CHECK(read("20251014t120000z")->isUtc);
    CHECK(read("2025-10-14 12:00")->hour == QTime(12, 0));
    CHECK(read("2025-10-14T12:00:00.000Z")->isUtc);
    CHECK(read("20251014T235960")->hour == QTime(23, 59, 59));
    CHECK(read("20251014T120000+0200")->hour == QTime(10, 0));
    CHECK(read("20241231T240000")->on == QDate(2025, 1, 1));
    for (const char* wrong : {"", "soon", "20251301", "20250230", "20251014T250000", "2025",
                              "20251014T", "20251014T120000Q", "00000000"})
        CHECK_FALSE(read(wrong));
}

TEST_CASE("durations are nominal in days and exact below", "[icalendar]")
{
    const auto read = [](const char* value) { return readDuration(value); };
    CHECK(read("P1W")->days == 7);
    CHECK(read("-P1DT2H")->days == -1);
    CHECK(read("-P1DT2H")->seconds == -7200);
    CHECK(read("PT1H30M15S")->seconds == 5415);
    CHECK(read("PT0S")->isZero());
    for (const char* wrong : {"", "P", "1H", "PT", "P99999D", "PT999999999H", "P1Y", "-"})
        CHECK_FALSE(read(wrong));
}

TEST_CASE("offsets are seconds east", "[icalendar]")
{
    CHECK(readOffset("-0500") == -18000);
    CHECK(readOffset("+05:30") == 19800);
    CHECK(readOffset("+013045") == 5445);
    CHECK_FALSE(readOffset("0500"));
    CHECK_FALSE(readOffset("+9900"));
}
