// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"
#include "support/FakeClock.h"
#include "support/FakeWakeTimer.h"

#include "reminders/Scheduler.h"

using namespace rapport;

namespace
{

// A notebook of reminders in memory, and the notifications it gave.
class Surroundings
{
public:
    FakeClock clock;
    FakeWakeTimer timer;
    ReminderInputs inputs;
    std::vector<std::vector<Reminder>> shown;
    bool canShow = true;
    bool crashes = false; // before the delivery is recorded
    std::vector<Scheduler::Settled> unanswered;
    bool answersLater = false;

    std::unique_ptr<Scheduler> start()
    {
        auto scheduler = std::make_unique<Scheduler>(
            clock, timer, [this](const QDateTime& now) { return planReminders(inputs, {}, now); },
            [this](const auto& due, const auto& settled) { announce(due, settled); });
        scheduler->replan();
        return scheduler;
    }

    void add(const char* day, const char* hour = nullptr)
    {
        DueRow row;
        row.uid = QString::number(inputs.followUps.size());
        row.dueOn = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
        if (hour)
            row.dueHour = QTime::fromString(QString::fromLatin1(hour), Qt::ISODate);
        inputs.followUps.push_back(row);
    }

    // Time passes as it does for a running program: the timer rings at its instant.
    void passTo(const QDateTime& until)
    {
        while (timer.armed && *timer.armed <= until) {
            clock.set(*std::exchange(timer.armed, std::nullopt));
            emit timer.woke();
        }
        clock.set(until);
    }

private:
    void announce(const std::vector<Reminder>& due, const Scheduler::Settled& settled)
    {
        if (canShow) {
            shown.push_back(due);
            if (!crashes)
                record(due);
        }
        if (answersLater)
            unanswered.push_back(settled);
        else
            settled(canShow);
    }

    void record(const std::vector<Reminder>& due)
    {
        for (const Reminder& each : due)
            for (DueRow& row : inputs.followUps)
                if (row.uid == each.uid)
                    row.delivery = Delivery{each.dueAt, clock.now()};
    }
};

} // namespace

TEST_CASE("the timer is armed for the next instant and disarmed without one", "[reminders]")
{
    Surroundings world;
    const auto scheduler = world.start();
    CHECK_FALSE(world.timer.armed);
    world.add("2025-10-15");
    scheduler->replan();
    CHECK(world.timer.armed == at("2025-10-15T09:00"));
}

TEST_CASE("between two reminders the program sleeps", "[reminders]")
{
    Surroundings world;
    world.add("2025-10-15");
    const auto scheduler = world.start();
    world.passTo(at("2025-10-15T08:59:59"));
    CHECK(world.timer.timesArmed == 1);
    CHECK(world.shown.empty());
    world.passTo(at("2025-10-15T09:00"));
    CHECK(world.shown.size() == 1);
    CHECK(world.timer.timesArmed == 2);
}

TEST_CASE("a suspend over the due instant announces on waking", "[reminders]")
{
    Surroundings world;
    world.add("2025-10-15", "10:00");
    const auto scheduler = world.start();
    world.clock.set(at("2025-10-15T14:40"));
    emit world.timer.woke();
    REQUIRE(world.shown.size() == 1);
    CHECK(world.shown.front().front().dueAt == at("2025-10-15T10:00"));
}

TEST_CASE("what was missed while the program was off comes as one at its start", "[reminders]")
{
    Surroundings world;
    world.add("2025-10-01");
    world.add("2025-10-12", "15:00");
    world.add("2025-10-14");
    const auto scheduler = world.start(); // Tuesday, 13:25
    REQUIRE(world.shown.size() == 1);
    CHECK(world.shown.front().size() == 3);
}

TEST_CASE("a clock set forth and back neither loses nor repeats", "[reminders]")
{
    Surroundings world;
    world.add("2025-10-15");
    const auto scheduler = world.start();
    world.clock.set(at("2025-10-15T11:00"));
    emit world.timer.clockChanged();
    CHECK(world.shown.size() == 1);
    world.clock.set(at("2025-10-15T08:00"));
    emit world.timer.clockChanged();
    world.passTo(at("2025-10-15T12:00"));
    CHECK(world.shown.size() == 1);
    world.passTo(at("2025-10-16T09:00"));
    CHECK(world.shown.size() == 2);
}

TEST_CASE("a changed time zone moves the reminder with the student", "[reminders]")
{
    Surroundings world;
    world.add("2025-10-15");
    const auto scheduler = world.start();
    world.clock.moveTo("Europe/Berlin");
    emit world.timer.clockChanged();
    CHECK(world.timer.armed == at("2025-10-15T09:00", "Europe/Berlin"));
}

TEST_CASE("a snooze sticks over a restart", "[reminders]")
{
    Surroundings world;
    world.add("2025-10-14");
    world.start();
    CHECK(world.shown.size() == 1);
    world.inputs.followUps.front().state = FollowUpState::Snoozed;
    world.inputs.followUps.front().snoozedUntil = at("2025-10-16T18:00").toUTC();
    const auto scheduler = world.start();
    world.passTo(at("2025-10-16T17:59:59"));
    CHECK(world.shown.size() == 1);
    world.passTo(at("2025-10-16T18:00"));
    CHECK(world.shown.size() == 2);
}

TEST_CASE("ten thousand due at once are one notification", "[reminders]")
{
    Surroundings world;
    for (int i = 0; i < 10'000; ++i)
        world.add("2025-10-15");
    const auto scheduler = world.start();
    world.crashes = true; // recording one by one is the test's own cost
    world.passTo(at("2025-10-15T09:00"));
    REQUIRE(world.shown.size() == 1);
    CHECK(world.shown.front().size() == 10'000);
}

TEST_CASE("a crash between showing and recording costs one repeated notification", "[reminders]")
{
    Surroundings world;
    world.add("2025-10-14");
    world.crashes = true;
    world.start();
    CHECK(world.shown.size() == 1);
    world.crashes = false;
    world.start();
    CHECK(world.shown.size() == 2);
    world.start();
    CHECK(world.shown.size() == 2);
}

TEST_CASE("what cannot be recorded is still shown only once a session", "[reminders]")
{
    Surroundings world;
    world.add("2025-10-14");
    world.crashes = true;
    const auto scheduler = world.start();
    scheduler->replan();
    scheduler->replan();
    CHECK(world.shown.size() == 1);
}

TEST_CASE("what could not be shown is tried again", "[reminders]")
{
    Surroundings world;
    world.add("2025-10-14");
    world.canShow = false;
    const auto scheduler = world.start();
    world.canShow = true;
    scheduler->replan();
    CHECK(world.shown.size() == 1);
}

TEST_CASE("while a notification is under way nothing is announced twice", "[reminders]")
{
    Surroundings world;
    world.add("2025-10-14");
    world.answersLater = true;
    world.crashes = true;
    const auto scheduler = world.start();
    world.add("2025-10-14");
    scheduler->replan();
    CHECK(world.shown.size() == 1);
    REQUIRE(world.unanswered.size() == 1);
    world.unanswered.front()(true);
    REQUIRE(world.shown.size() == 2); // the one added meanwhile
    CHECK(world.shown.back().size() == 1);
}
