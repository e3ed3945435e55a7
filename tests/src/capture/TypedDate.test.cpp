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
