// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"
#include "support/FakeClock.h"

#include "reminders/SnoozeChoice.h"

using namespace rapport;

namespace
{

QDateTime snoozedTo(SnoozeTo to, const QDateTime& now)
{
    for (const SnoozeChoice& each : snoozeChoices(now, QTime(9, 0)))
        if (each.to == to)
            return each.until;
    return {};
}

} // namespace

TEST_CASE("snooze choices name an hour, an evening, days and a week", "[snooze]")
{
    const QDateTime now = at("2025-10-14T13:25");
    CHECK(snoozedTo(SnoozeTo::InAnHour, now) == at("2025-10-14T14:25"));
    CHECK(snoozedTo(SnoozeTo::ThisEvening, now) == at("2025-10-14T18:00"));
    CHECK(snoozedTo(SnoozeTo::Tomorrow, now) == at("2025-10-15T09:00"));
    CHECK(snoozedTo(SnoozeTo::Monday, now) == at("2025-10-20T09:00"));
    CHECK(snoozedTo(SnoozeTo::InAWeek, now) == at("2025-10-21T09:00"));
}

TEST_CASE("this evening is offered only before it begins", "[snooze]")
{
    CHECK(snoozedTo(SnoozeTo::ThisEvening, at("2025-10-14T17:59")).isValid());
    CHECK_FALSE(snoozedTo(SnoozeTo::ThisEvening, at("2025-10-14T18:00")).isValid());
    CHECK_FALSE(snoozedTo(SnoozeTo::ThisEvening, at("2025-10-14T22:10")).isValid());
}

TEST_CASE("a Monday that is tomorrow or in a week is not offered twice", "[snooze]")
{
    CHECK_FALSE(snoozedTo(SnoozeTo::Monday, at("2025-10-19T12:00")).isValid()); // a Sunday
    CHECK_FALSE(snoozedTo(SnoozeTo::Monday, at("2025-10-20T12:00")).isValid()); // a Monday
    CHECK(snoozedTo(SnoozeTo::Monday, at("2025-10-18T12:00")) == at("2025-10-20T09:00"));
}

TEST_CASE("an hour stays an hour on both clock-change nights", "[snooze]")
{
    const QDateTime spring = at("2026-03-08T01:30");
    CHECK(spring.secsTo(snoozedTo(SnoozeTo::InAnHour, spring)) == 3600);
    CHECK(snoozedTo(SnoozeTo::InAnHour, spring).time() == QTime(3, 30));

    const QDateTime autumn = at("2026-11-01T00:30");
    CHECK(autumn.secsTo(snoozedTo(SnoozeTo::InAnHour, autumn)) == 3600);
    CHECK(snoozedTo(SnoozeTo::InAnHour, autumn).time() == QTime(1, 30));
}

TEST_CASE("tomorrow begins at the reminder hour of the clock on the wall", "[snooze]")
{
    const QDateTime now = at("2026-03-07T22:00");
    const QDateTime tomorrow = snoozedTo(SnoozeTo::Tomorrow, now);
    CHECK(tomorrow.time() == QTime(9, 0));
    CHECK(now.secsTo(tomorrow) == 10LL * 3600); // one hour of the night is skipped
}

TEST_CASE("a reminder hour that the night skips is read as the one after it", "[snooze]")
{
    for (const SnoozeChoice& each : snoozeChoices(at("2026-03-07T12:00"), QTime(2, 30))) {
        CHECK(each.until.isValid());
        if (each.to == SnoozeTo::Tomorrow)
            CHECK(each.until.time() == QTime(3, 30));
    }
}
