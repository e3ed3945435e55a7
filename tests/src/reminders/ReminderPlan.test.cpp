// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"
#include "support/FakeClock.h"

#include "reminders/ReminderPlan.h"

#include <QElapsedTimer>

using namespace rapport;

namespace
{

DueRow dueRow(const char* day, const char* hour = nullptr)
{
    DueRow row;
    row.id = FollowUpId{1};
    row.uid = "a"_q;
    row.dueOn = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
    if (hour)
        row.dueHour = QTime::fromString(QString::fromLatin1(hour), Qt::ISODate);
    return row;
}

DueRow snoozedRow(const char* local)
{
    DueRow row = dueRow("2025-10-01");
    row.state = FollowUpState::Snoozed;
    row.snoozedUntil = at(local).toUTC();
    return row;
}

PlannedRow plannedUntil(const char* start, const char* end)
{
    PlannedRow row;
    row.id = MeetingId{7};
    row.uid = "m"_q;
    row.time = {at(start).date(), at(end).date(), at(start).toUTC(), at(end).toUTC(),
                "America/Chicago"};
    return row;
}

DueRow said(DueRow row, const QDateTime& dueAt, const QDateTime& deliveredAt)
{
    row.delivery = Delivery{dueAt.toUTC(), deliveredAt.toUTC()};
    return row;
}

ReminderPlan planOf(const DueRow& row, const QDateTime& now, const Settings& settings = {})
{
    return planReminders({{row}, {}}, settings, now);
}

// Plans, shows and records as the program does; returns whether there was a notification.
bool announces(DueRow& row, const QDateTime& now, const Settings& settings = {})
{
    const ReminderPlan plan = planOf(row, now, settings);
    if (plan.due.empty())
        return false;
    row.delivery = Delivery{plan.due.front().dueAt.toUTC(), now.toUTC()};
    return true;
}

} // namespace

TEST_CASE("without an hour the reminder is at the reminder hour", "[reminders]")
{
    const DueRow row = dueRow("2025-10-14");
    const ReminderPlan before = planOf(row, at("2025-10-14T08:30"));
    CHECK(before.due.empty());
    CHECK(before.nextAt == at("2025-10-14T09:00"));

    const ReminderPlan then = planOf(row, at("2025-10-14T09:00"));
    REQUIRE(then.due.size() == 1);
    CHECK(then.due.front().dueAt == at("2025-10-14T09:00"));
    CHECK(then.nextAt == at("2025-10-15T09:00"));

    Settings early;
    early.reminderHour = QTime(8, 15);
    CHECK(planOf(row, at("2025-10-14T07:00"), early).nextAt == at("2025-10-14T08:15"));
}

TEST_CASE("with reminders off nothing is planned", "[reminders]")
{
    Settings off;
    off.showReminders = false;
    const ReminderPlan plan = planOf(dueRow("2025-10-01"), at("2025-10-14T12:00"), off);
    CHECK(plan.due.empty());
    CHECK_FALSE(plan.nextAt);
}

TEST_CASE("what was shown is not shown again that day, and once on each day after", "[reminders]")
{
    DueRow row = dueRow("2025-10-14");
    CHECK(announces(row, at("2025-10-14T09:00")));
    CHECK_FALSE(announces(row, at("2025-10-14T09:00:01")));
    CHECK_FALSE(announces(row, at("2025-10-15T08:59:59")));
    CHECK(announces(row, at("2025-10-15T09:00")));
    CHECK_FALSE(announces(row, at("2025-10-15T20:00")));
    CHECK(announces(row, at("2025-10-16T09:00")));
}

TEST_CASE("an hour that was typed is kept, and repeats from the next day", "[reminders]")
{
    DueRow row = dueRow("2025-10-14", "06:30");
    CHECK(planOf(row, at("2025-10-13T12:00")).nextAt == at("2025-10-14T06:30"));
    CHECK(announces(row, at("2025-10-14T06:30")));
    CHECK_FALSE(announces(row, at("2025-10-14T09:00")));
    CHECK(announces(row, at("2025-10-15T09:00")));
}

TEST_CASE("quiet hours move a reminder to their end", "[reminders]")
{
    Settings lateHour;
    lateHour.reminderHour = QTime(22, 0);
    CHECK(planOf(dueRow("2025-10-14"), at("2025-10-14T12:00"), lateHour).nextAt ==
          at("2025-10-15T08:00"));

    Settings afterLunch;
    afterLunch.reminderHour = QTime(13, 30);
    afterLunch.quietFrom = QTime(13, 0);
    afterLunch.quietUntil = QTime(14, 0);
    CHECK(planOf(dueRow("2025-10-14"), at("2025-10-14T12:00"), afterLunch).nextAt ==
          at("2025-10-14T14:00"));

    lateHour.quietHours = false;
    CHECK(planOf(dueRow("2025-10-14"), at("2025-10-14T12:00"), lateHour).nextAt ==
          at("2025-10-14T22:00"));
}

TEST_CASE("a reminder hour within quiet hours still repeats once a day", "[reminders]")
{
    Settings lateHour;
    lateHour.reminderHour = QTime(22, 0);
    DueRow row = dueRow("2025-10-14");
    CHECK_FALSE(announces(row, at("2025-10-15T07:59"), lateHour));
    CHECK(announces(row, at("2025-10-15T08:00"), lateHour));
    CHECK_FALSE(announces(row, at("2025-10-15T22:00"), lateHour));
    CHECK(planOf(row, at("2025-10-15T22:00"), lateHour).nextAt == at("2025-10-16T08:00"));
    CHECK(announces(row, at("2025-10-16T08:00"), lateHour));
}

TEST_CASE("a missed reminder is caught up once, and not within quiet hours", "[reminders]")
{
    DueRow row = dueRow("2025-10-11");
    const ReminderPlan night = planOf(row, at("2025-10-14T23:00"));
    CHECK(night.due.empty());
    CHECK(night.nextAt == at("2025-10-15T08:00"));
    CHECK(announces(row, at("2025-10-15T08:00")));
    CHECK_FALSE(announces(row, at("2025-10-15T09:00"))); // said an hour ago
    CHECK(announces(row, at("2025-10-16T09:00")));
}

TEST_CASE("a snooze sounds at its second, also within quiet hours", "[reminders]")
{
    DueRow row = snoozedRow("2025-10-14T23:15:07");
    CHECK(planOf(row, at("2025-10-14T23:15:06")).nextAt == at("2025-10-14T23:15:07"));
    CHECK(announces(row, at("2025-10-14T23:15:07")));
    CHECK_FALSE(announces(row, at("2025-10-14T23:15:08")));
}

TEST_CASE("snoozing again announces again, never earlier", "[reminders]")
{
    const QDateTime first = at("2025-10-14T09:00");
    DueRow row = said(snoozedRow("2025-10-14T10:00"), first, first);
    CHECK_FALSE(announces(row, at("2025-10-14T09:59:59")));
    CHECK(announces(row, at("2025-10-14T10:00")));
}

TEST_CASE("waiting counts on its nudge day", "[reminders]")
{
    DueRow row = dueRow("2025-10-01");
    row.state = FollowUpState::Waiting;
    row.nudgeOn = QDate(2025, 10, 20);
    CHECK(planOf(row, at("2025-10-14T12:00")).nextAt == at("2025-10-20T09:00"));
}

TEST_CASE("a meeting asks once when it is over", "[reminders]")
{
    PlannedRow talk = plannedUntil("2025-10-14T12:00", "2025-10-14T13:00");
    const auto plan = [&](const char* now) { return planReminders({{}, {talk}}, {}, at(now)); };
    CHECK(plan("2025-10-14T12:30").nextAt == at("2025-10-14T13:00"));
    const ReminderPlan over = plan("2025-10-14T13:00");
    REQUIRE(over.due.size() == 1);
    CHECK(over.due.front().meeting == MeetingId{7});
    talk.delivery = Delivery{over.due.front().dueAt.toUTC(), at("2025-10-14T13:00").toUTC()};
    CHECK(plan("2025-10-14T13:00:01").due.empty());
    CHECK(plan("2025-10-17T13:00").due.empty());
    CHECK_FALSE(plan("2025-10-17T13:00").nextAt);
}

TEST_CASE("a meeting that ends at night asks in the morning", "[reminders]")
{
    const PlannedRow dinner = plannedUntil("2025-10-14T19:00", "2025-10-14T22:30");
    const ReminderPlan plan = planReminders({{}, {dinner}}, {}, at("2025-10-14T22:30"));
    CHECK(plan.due.empty());
    CHECK(plan.nextAt == at("2025-10-15T08:00"));
}

TEST_CASE("the nine o'clock of both clock-change days is nine o'clock", "[reminders]")
{
    const QDateTime spring = *planOf(dueRow("2026-03-08"), at("2026-03-07T12:00")).nextAt;
    CHECK(spring.toUTC() == QDateTime(QDate(2026, 3, 8), QTime(14, 0), Qt::UTC));
    const QDateTime autumn = *planOf(dueRow("2026-11-01"), at("2026-10-31T12:00")).nextAt;
    CHECK(autumn.toUTC() == QDateTime(QDate(2026, 11, 1), QTime(15, 0), Qt::UTC));
}

TEST_CASE("an hour skipped or repeated by the clock change sounds once", "[reminders]")
{
    DueRow skipped = dueRow("2026-03-08", "02:30");
    const QDateTime gap(QDate(2026, 3, 8), QTime(8, 30), Qt::UTC); // 03:30 in Chicago
    const QTimeZone chicago("America/Chicago");
    CHECK_FALSE(announces(skipped, gap.addSecs(-1).toTimeZone(chicago)));
    CHECK(announces(skipped, gap.toTimeZone(chicago)));
    CHECK_FALSE(announces(skipped, gap.addSecs(1).toTimeZone(chicago)));

    DueRow twice = dueRow("2026-11-01", "01:30");
    const QDateTime firstTime(QDate(2026, 11, 1), QTime(6, 30), Qt::UTC);
    CHECK(announces(twice, firstTime.toTimeZone(chicago)));
    CHECK_FALSE(announces(twice, firstTime.addSecs(3600).toTimeZone(chicago)));
}

TEST_CASE("leap days and month ends repeat on the following day", "[reminders]")
{
    DueRow leap = dueRow("2028-02-29");
    CHECK(planOf(leap, at("2028-02-28T12:00")).nextAt == at("2028-02-29T09:00"));
    CHECK(announces(leap, at("2028-02-29T09:00")));
    CHECK(planOf(leap, at("2028-02-29T10:00")).nextAt == at("2028-03-01T09:00"));
    CHECK(planOf(dueRow("2025-12-31"), at("2025-12-31T10:00")).nextAt == at("2026-01-01T09:00"));
}

TEST_CASE("after a flight the hour is the one of the new place", "[reminders]")
{
    const DueRow row = dueRow("2025-10-15");
    const QDateTime now = at("2025-10-14T12:00").toTimeZone(QTimeZone("Europe/Berlin"));
    CHECK(planOf(row, now).nextAt == at("2025-10-15T09:00", "Europe/Berlin"));
}

TEST_CASE("flying west does not repeat this morning's reminder", "[reminders]")
{
    DueRow row = dueRow("2025-10-14");
    CHECK(announces(row, at("2025-10-14T09:00", "America/New_York")));
    CHECK_FALSE(announces(row, at("2025-10-14T09:00", "America/Los_Angeles")));
}

TEST_CASE("a clock set back does not repeat, a clock that ran ahead does not silence",
          "[reminders]")
{
    DueRow row = dueRow("2025-10-14");
    CHECK(announces(row, at("2025-10-14T09:00")));
    CHECK_FALSE(announces(row, at("2025-10-14T08:59:50")));
    CHECK_FALSE(announces(row, at("2025-10-14T09:00")));

    DueRow ahead = dueRow("2025-10-20");
    CHECK(announces(ahead, at("2030-01-01T12:00")));
    CHECK_FALSE(announces(ahead, at("2025-10-14T12:00")));
    CHECK(announces(ahead, at("2025-10-20T09:00")));
}

TEST_CASE("a crash between showing and recording repeats, and never loses", "[reminders]")
{
    const DueRow row = dueRow("2025-10-14");
    CHECK(planOf(row, at("2025-10-14T09:00")).due.size() == 1);
    CHECK(planOf(row, at("2025-10-14T09:05")).due.size() == 1);
}

TEST_CASE("ten thousand at once are planned quickly, oldest first", "[reminders]")
{
    ReminderInputs inputs;
    for (int i = 0; i < 10'000; ++i) {
        DueRow row = dueRow(i % 2 ? "2025-10-14" : "2025-10-13");
        row.id = FollowUpId{i + 1};
        row.uid = QString::number(i);
        inputs.followUps.push_back(row);
    }
    QElapsedTimer watch;
    watch.start();
    const ReminderPlan plan = planReminders(inputs, {}, at("2025-10-14T08:30"));
    CHECK(plan.due.size() == 5'000); // those of the day before; today's come at nine
    CHECK(planReminders(inputs, {}, at("2025-10-14T09:00")).due.size() == 10'000);
    CHECK(watch.elapsed() < 5'000);
}
