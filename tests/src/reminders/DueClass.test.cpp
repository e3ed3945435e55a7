// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeClock.h"

#include "reminders/DueClass.h"

using namespace rapport;

namespace
{

const QDateTime tuesdayNoon = at("2025-10-14T12:00");

} // namespace

TEST_CASE("a follow-up without an hour is late from the day after", "[reminders]")
{
    CHECK(dueClass(aFollowUp().due("2025-10-13"), tuesdayNoon) == DueClass::Late);
    CHECK(dueClass(aFollowUp().due("2025-10-14"), at("2025-10-14T23:59:59")) == DueClass::Today);
    CHECK(dueClass(aFollowUp().due("2025-10-14"), at("2025-10-15T00:00")) == DueClass::Late);
}

TEST_CASE("a follow-up with an hour is late as soon as it has passed", "[reminders]")
{
    const FollowUp atNoon = aFollowUp().due("2025-10-14", "12:00");
    CHECK(dueClass(atNoon, tuesdayNoon) == DueClass::Today);
    CHECK(dueClass(atNoon, tuesdayNoon.addSecs(1)) == DueClass::Late);
}

TEST_CASE("soon is the next six days", "[reminders]")
{
    CHECK(dueClass(aFollowUp().due("2025-10-15"), tuesdayNoon) == DueClass::Soon);
    CHECK(dueClass(aFollowUp().due("2025-10-20"), tuesdayNoon) == DueClass::Soon);
    CHECK(dueClass(aFollowUp().due("2025-10-21"), tuesdayNoon) == DueClass::Later);
}

TEST_CASE("a snoozed one counts by its snooze, a waiting one by its nudge day", "[reminders]")
{
    CHECK(dueClass(snoozedUntil("2025-10-14T11:00"), tuesdayNoon) == DueClass::Late);
    CHECK(dueClass(snoozedUntil("2025-10-14T13:00"), tuesdayNoon) == DueClass::Today);
    CHECK(dueClass(snoozedUntil("2025-11-01T09:00"), tuesdayNoon) == DueClass::Later);
    CHECK(dueClass(waitingUntil(QDate(2025, 10, 13)), tuesdayNoon) == DueClass::Late);
    CHECK(dueClass(waitingUntil(QDate(2025, 10, 14)), tuesdayNoon) == DueClass::Today);
    CHECK(dueClass(waitingUntil(QDate(2025, 10, 15)), tuesdayNoon) == DueClass::Soon);
}

TEST_CASE("due days are the student's, wherever they are", "[reminders]")
{
    const FollowUp today = aFollowUp().due("2025-10-14");
    const QDateTime lateEvening = at("2025-10-14T22:00");
    CHECK(dueClass(today, lateEvening) == DueClass::Today);
    CHECK(dueClass(today, lateEvening.toTimeZone(QTimeZone("Asia/Tokyo"))) == DueClass::Late);
}
