// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/RecurrenceRule.h"
#include "src/exchange/icalendar/ReadCalendar.h"
#include "support/Catch.h"

#include <QElapsedTimer>

using namespace rapport;

namespace
{

const QDateTime searchedTo(QDate(2101, 1, 1), QTime(0, 0), Qt::UTC);

// The first ones from 20 October 2025 on.
std::vector<QDate> daysOf(const char* text, std::size_t count)
{
    std::vector<QDate> days;
    const auto rule = RecurrenceRule::read(text);
    REQUIRE(rule);
    rule->each({QDate(2025, 10, 20), QTime(10, 0)}, {}, searchedTo, [&](const LocalStart& start) {
        days.push_back(start.on);
        return days.size() < count;
    });
    return days;
}

RecurrenceRule::Result resultOf(const char* text)
{
    const auto rule = RecurrenceRule::read(text);
    REQUIRE(rule);
    return rule->each({QDate(2025, 10, 20), QTime(10, 0)}, {}, searchedTo,
                      [](const LocalStart&) { return false; });
}

} // namespace

TEST_CASE("a weekday of each year is told as stepping finds it", "[icalendar]")
{
    for (const char* text :
         {"FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11",
          "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "FREQ=YEARLY;BYMONTH=2;BYDAY=-2FR;WKST=SU",
          "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU",
          "FREQ=YEARLY;BYMONTH=5;BYDAY=+4MO", "FREQ=YEARLY;BYMONTH=2;BYDAY=5SA"}) {
        CAPTURE(text);
        const auto day = RecurrenceRule::read(text)->yearlyDay();
        REQUIRE(day);
        for (const QDate& on : daysOf(text, 30))
            CHECK(day->in(on.year()) == on);
    }
    CHECK(RecurrenceRule::read("FREQ=YEARLY;BYMONTH=2;BYDAY=5SA")->yearlyDay()->in(2026) ==
          QDate());
}

TEST_CASE("the first weekday of a week of a month is that weekday in it", "[icalendar]")
{
    const auto day = RecurrenceRule::read("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=15,16,17,18,19,20,21;"
                                          "BYDAY=1SU")
                         ->yearlyDay();
    REQUIRE(day);
    CHECK(day->in(2026) == QDate(2026, 2, 15));
    CHECK(day->in(2027) == QDate(2027, 2, 21));
}

TEST_CASE("a count is kept, also of a rule that does not hold its start", "[icalendar]")
{
    CHECK(daysOf("FREQ=WEEKLY;COUNT=2;BYDAY=TU", 9) ==
          std::vector{QDate(2025, 10, 21), QDate(2025, 10, 28)});
}

TEST_CASE("what says more than a weekday of each year is stepped through", "[icalendar]")
{
    for (const char* text :
         {"FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=3;BYDAY=SU", "FREQ=MONTHLY;BYMONTH=3;BYDAY=2SU",
          "FREQ=YEARLY;BYMONTH=3,11;BYDAY=2SU", "FREQ=YEARLY;BYMONTH=3;BYDAY=1SU,2SU",
          "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU;COUNT=3", "FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYDAY=2SU",
          "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU;BYMONTHDAY=8", "FREQ=YEARLY;BYDAY=20MO",
          "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU;BYHOUR=2"}) {
        CAPTURE(text);
        CHECK_FALSE(RecurrenceRule::read(text)->yearlyDay());
    }
}

TEST_CASE("rules at the edge of what is possible are followed", "[icalendar]")
{
    for (const char* text :
         {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=MONTHLY;BYMONTH=2,3;BYMONTHDAY=31",
          "FREQ=MONTHLY;BYMONTH=12;BYMONTHDAY=-31", "FREQ=MONTHLY;BYDAY=5MO",
          "FREQ=MONTHLY;BYDAY=-5MO", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=5",
          "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
          "FREQ=MONTHLY;BYMONTHDAY=29,30,31;BYSETPOS=3", "FREQ=YEARLY;BYDAY=53TH",
          "FREQ=MONTHLY;BYMONTHDAY=30,31;BYMONTH=2,4"}) {
        CAPTURE(text);
        CHECK(resultOf(text) == RecurrenceRule::Result::Stopped);
    }
}

TEST_CASE("a thousand rules that never come true are given up at once", "[icalendar]")
{
    std::string events;
    const std::vector<std::string> rules = {"FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
                                            "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31,-31",
                                            "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6",
                                            "FREQ=MONTHLY;BYDAY=6MO",
                                            "FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=2",
                                            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=20;BYDAY=1SU",
                                            "FREQ=MONTHLY;BYMONTHDAY=8;BYDAY=1MO;COUNT=5"};
    for (int at = 0; at < 1000; ++at)
        events += "BEGIN:VEVENT\nUID:" + std::to_string(at) + "\nDTSTART:20251020T100000\nRRULE:" +
                  rules[static_cast<std::size_t>(at) % rules.size()] + "\nEND:VEVENT\n";
    QElapsedTimer timer;
    timer.start();
    const auto read = readCalendar("BEGIN:VCALENDAR\n" + events + "END:VCALENDAR\n");
    CHECK(timer.elapsed() < 20000); // libical takes most of a second for one
    CHECK(read.meetings.size() == 1000);
    REQUIRE(read.conversions.size() == 1000);
    CHECK(read.conversions.front().text.contains("never comes true"_q));
}
