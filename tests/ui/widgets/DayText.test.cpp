// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "support/FakeClock.h"
#include "ui/widgets/DayText.h"

using namespace rapport;

TEST_CASE("days are said as people say them")
{
    const QDate today(2025, 10, 14);
    CHECK(dayText(today, today) == "today"_q);
    CHECK(dayText(today.addDays(1), today) == "tomorrow"_q);
    CHECK(dayText(today.addDays(-1), today) == "yesterday"_q);
    CHECK(dayText(QDate(2025, 10, 16), today) == "Thu 16 Oct"_q);
    CHECK(dayText(QDate(2027, 3, 2), today) == "2 Mar 2027"_q);
}

TEST_CASE("due days say how late, how soon, or when")
{
    const QDate today(2025, 10, 14);
    CHECK(dueText(today.addDays(-1), today) == "1 day late"_q);
    CHECK(dueText(today.addDays(-3), today) == "3 days late"_q);
    CHECK(dueText(today, today) == "Today"_q);
    CHECK(dueText(today.addDays(1), today) == "Tomorrow"_q);
    CHECK(dueText(QDate(2025, 10, 16), today) == "Thu 16"_q);
    CHECK(dueText(QDate(2026, 3, 2), today) == "2 Mar"_q);
    CHECK(dueText(QDate(2027, 3, 2), today) == "2 Mar 2027"_q);
}

TEST_CASE("what is past is said in the largest unit that fits")
{
    const QDateTime now = at("2025-10-14T13:25");
    CHECK(agoText(now.addSecs(-20), now) == "just now"_q);
    CHECK(agoText(now.addSecs(-25LL * 60), now) == "25 minutes ago"_q);
    CHECK(agoText(now.addSecs(-60LL * 60), now) == "1 hour ago"_q);
    CHECK(agoText(at("2025-10-13T20:00"), now) == "yesterday"_q);
    CHECK(agoText(now.addDays(-5), now) == "5 days ago"_q);
    CHECK(agoText(now.addDays(-21), now) == "3 weeks ago"_q);
    CHECK(agoText(now.addDays(-800), now) == "2 years ago"_q);
}
