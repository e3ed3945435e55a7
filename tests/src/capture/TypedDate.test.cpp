// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "capture/TypedDate.h"
#include "support/FakeClock.h"

using namespace rapport;

namespace
{

// Typed on Tuesday 13 October 2026 at 13:00.
QString typed(const char* text,
              const QLocale& locale = QLocale(QLocale::English, QLocale::UnitedStates))
{
    const auto read = readTypedDate(QString::fromUtf8(text), at("2026-10-13T13:00"), locale);
    if (!read)
        return "none"_q;
    const QString hour = read->hour ? read->hour->toString("THH:mm"_q) : QString();
    return read->on.toString(Qt::ISODate) + hour;
}

} // namespace

TEST_CASE("typed days are read as people say them", "[capture]")
{
    CHECK(typed("today") == "2026-10-13"_q);
    CHECK(typed("Tomorrow") == "2026-10-14"_q);
    CHECK(typed("yesterday") == "2026-10-12"_q);
    CHECK(typed("day after tomorrow") == "2026-10-15"_q);
    CHECK(typed("fri") == "2026-10-16"_q);
    CHECK(typed("next tue") == "2026-10-20"_q);
    CHECK(typed("last thursday") == "2026-10-08"_q);
    CHECK(typed("in 2 weeks") == "2026-10-27"_q);
    CHECK(typed("in a week") == "2026-10-20"_q);
    CHECK(typed("3 days ago") == "2026-10-10"_q);
    CHECK(typed("3 nov 14:00") == "2026-11-03T14:00"_q);
    CHECK(typed("Nov 3rd, 2027") == "2027-11-03"_q);
    CHECK(typed("2026-11-03T14:00:05") == "2026-11-03T14:00"_q);
    CHECK(typed("2026-11-03") == "2026-11-03"_q);
    CHECK(typed("fri 3pm") == "2026-10-16T15:00"_q);
    CHECK(typed("3 jan") == "2027-01-03"_q);
}

TEST_CASE("hours are read as people say them", "[capture]")
{
    CHECK(typed("fri 5:30p") == "2026-10-16T17:30"_q);
    CHECK(typed("fri 1800") == "2026-10-16T18:00"_q);
    CHECK(typed("1800 fri") == "2026-10-16T18:00"_q);
    CHECK(typed("0730 tomorrow") == "2026-10-14T07:30"_q);
    CHECK(typed("fri 17h30") == "2026-10-16T17:30"_q);
    CHECK(typed("fri at half past 5") == "2026-10-16T17:30"_q);
    CHECK(typed("fri quarter to six") == "2026-10-16T17:45"_q);
    CHECK(typed("fri 6 p.m.") == "2026-10-16T18:00"_q);
    CHECK(typed("fri 5 o'clock") == "2026-10-16T17:00"_q);
    CHECK(typed("12 noon tomorrow") == "2026-10-14T12:00"_q);
    CHECK(typed("noon") == "2026-10-14T12:00"_q);
    CHECK(typed("in an hour") == "2026-10-13T14:00"_q);
    CHECK(typed("in half an hour") == "2026-10-13T13:30"_q);
}

TEST_CASE("a part of the day gives an hour and the half of a bare one", "[capture]")
{
    CHECK(typed("tonight") == "2026-10-13T18:00"_q);
    CHECK(typed("this evening") == "2026-10-13T18:00"_q);
    CHECK(typed("tomorrow morning") == "2026-10-14T08:00"_q);
    CHECK(typed("tonight at 8") == "2026-10-13T20:00"_q);
    CHECK(typed("tomorrow morning at 6") == "2026-10-14T06:00"_q);
}

TEST_CASE("weeks, months and their ends are counted from today", "[capture]")
{
    CHECK(typed("a week from friday") == "2026-10-23"_q);
    CHECK(typed("2 weeks from now") == "2026-10-27"_q);
    CHECK(typed("in a fortnight") == "2026-10-27"_q);
    CHECK(typed("next week") == "2026-10-19"_q);
    CHECK(typed("week after next") == "2026-10-26"_q);
    CHECK(typed("last week") == "2026-10-06"_q);
    CHECK(typed("end of the week") == "2026-10-16"_q);
    CHECK(typed("eom") == "2026-10-31"_q);
    CHECK(typed("10.20.26") == "2026-10-20"_q);
    CHECK(typed("10-20-2026") == "2026-10-20"_q);
}

TEST_CASE("months end where the calendar says", "[capture]")
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const auto from = [&](const char* now, QStringView text) {
        return readTypedDate(text, at(now), locale).value().on;
    };
    CHECK(from("2026-01-31T09:00", u"in a month") == QDate(2026, 2, 28));
    CHECK(from("2028-01-31T09:00", u"in a month") == QDate(2028, 2, 29));
    CHECK(from("2028-02-28T09:00", u"tomorrow") == QDate(2028, 2, 29));
    CHECK(from("2027-06-01T09:00", u"29 feb") == QDate(2028, 2, 29));
    CHECK(from("2026-12-31T09:00", u"tomorrow") == QDate(2027, 1, 1));
    CHECK(from("2026-12-30T09:00", u"jan 3") == QDate(2027, 1, 3));
}

TEST_CASE("3/11 follows the locale", "[capture]")
{
    CHECK(typed("11/3") == "2026-11-03"_q);
    CHECK(typed("3/11", QLocale(QLocale::English, QLocale::UnitedKingdom)) == "2026-11-03"_q);
    CHECK(typed("3.11.", QLocale(QLocale::German)) == "2026-11-03"_q);
}

TEST_CASE("what is no date is no date", "[capture]")
{
    for (const char* text : {"", "   ", "soonish", "31 feb", "fri lunch", "13/13", "nov"})
        CHECK(typed(text) == "none"_q);
}

TEST_CASE("an hour that does not exist is said and the day kept", "[capture]")
{
    const auto read = readTypedDate(QStringView(u"tomorrow 25:00"), at("2026-10-13T13:00"),
                                    QLocale(QLocale::English, QLocale::UnitedStates));
    REQUIRE(read.has_value());
    CHECK(read->on == QDate(2026, 10, 14));
    CHECK_FALSE(read->hour.has_value());
    CHECK(read->notices.size() == 1);
}
