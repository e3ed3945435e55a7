// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

#include "notebook/Agenda.h"
#include "notebook/Reminders.h"

#include <QElapsedTimer>

using namespace rapport;

namespace
{

FollowUp inState(FollowUp followUp, FollowUpState state)
{
    followUp.state = state;
    return followUp;
}

FollowUpId addSnoozed(TempNotebook& book, const char* until)
{
    FollowUp followUp = inState(aFollowUp().due("2025-10-01"), FollowUpState::Snoozed);
    followUp.snoozedUntil = at(until).toUTC();
    return book.add(followUp);
}

FollowUpId addWaiting(TempNotebook& book, QDate nudgeOn)
{
    FollowUp followUp = inState(aFollowUp().due("2025-10-01"), FollowUpState::Waiting);
    followUp.nudgeOn = nudgeOn;
    return book.add(followUp);
}

FollowUpId addDone(TempNotebook& book, const char* closedAt)
{
    const ContactId to = book.add(aContact().named("Ana", "Ruiz"));
    FollowUp followUp = inState(aFollowUp().to(to).due("2025-10-01"), FollowUpState::Done);
    followUp.closedAt = at(closedAt).toUTC();
    return book.add(followUp);
}

using FollowUpIds = std::vector<FollowUpId>;

} // namespace

TEST_CASE("the agenda sorts what is owed into late, today, soon and later", "[notebook]")
{
    TempNotebook book; // Tuesday, 13:25
    const FollowUpId later = book.add(aFollowUp().due("2025-10-21"));
    const FollowUpId sunday = book.add(aFollowUp().due("2025-10-20"));
    const FollowUpId wednesday = addWaiting(book, QDate(2025, 10, 15));
    const FollowUpId thisEvening = book.add(aFollowUp().due("2025-10-14", "18:00"));
    const FollowUpId today = book.add(aFollowUp().due("2025-10-14"));
    const FollowUpId thisMorning = book.add(aFollowUp().due("2025-10-14", "08:00"));
    const FollowUpId yesterday = addSnoozed(book, "2025-10-13T20:00");
    addDone(book, "2025-10-14T10:00");

    const Agenda agenda = agendaAt(book.lookup(), book.clock.now());
    CHECK(agenda.late == FollowUpIds{yesterday, thisMorning});
    CHECK(agenda.today == FollowUpIds{today, thisEvening});
    CHECK(agenda.soon == FollowUpIds{wednesday, sunday});
    CHECK(agenda.later == FollowUpIds{later});
    CHECK(agenda.nextReminderAt == at("2025-10-14T18:00"));
}

TEST_CASE("what is due now is the agenda's late and today, and what is next comes after today",
          "[notebook]")
{
    TempNotebook book; // Tuesday, 13:25
    CHECK_FALSE(nextAfterToday(book.lookup(), book.clock.now()));
    book.add(aFollowUp().due("2025-10-21"));
    CHECK(nextAfterToday(book.lookup(), book.clock.now()) ==
          agendaAt(book.lookup(), book.clock.now()).later.front());
    addSnoozed(book, "2025-10-15T00:00");
    addWaiting(book, QDate(2025, 10, 15));
    book.add(aFollowUp().due("2025-10-15", "08:00"));
    addSnoozed(book, "2025-10-14T23:59");
    addSnoozed(book, "2025-10-13T20:00");
    addWaiting(book, QDate(2025, 10, 14));
    book.add(aFollowUp().due("2025-10-14", "08:00"));

    const Agenda agenda = agendaAt(book.lookup(), book.clock.now());
    const DueNow due = dueNow(book.lookup(), book.clock.now());
    CHECK(due.late == agenda.late);
    CHECK(due.late.size() == 2);
    CHECK(due.today == agenda.today);
    CHECK(due.today.size() == 2);
    CHECK(nextAfterToday(book.lookup(), book.clock.now()) == agenda.soon.front());
}

TEST_CASE("trashed follow-ups are not on the agenda", "[notebook]")
{
    TempNotebook book;
    const FollowUpId id = book.add(aFollowUp().due("2025-10-14"));
    book.change([&](Edit& edit) { return edit.trash(id); });
    const Agenda agenda = agendaAt(book.lookup(), book.clock.now());
    CHECK(agenda.today.empty());
    CHECK_FALSE(agenda.nextReminderAt);
}

TEST_CASE("planned meetings are to come, under way, or to log", "[notebook]")
{
    TempNotebook book;
    const auto plan = [&](const MeetingBuilder& meeting) { return book.add(meeting); };
    const MeetingId over =
        plan(aMeeting().from("2025-10-14T11:00", "2025-10-14T12:00").being(MeetingStatus::Planned));
    const MeetingId noEnd = plan(aMeeting().from("2025-10-14T12:25").being(MeetingStatus::Planned));
    const MeetingId underWay =
        plan(aMeeting().from("2025-10-14T13:00", "2025-10-14T14:00").being(MeetingStatus::Planned));
    const MeetingId allDay = plan(aMeeting().on("2025-10-14").being(MeetingStatus::Planned));
    plan(aMeeting().from("2025-10-14T09:00", "2025-10-14T10:00"));

    const Agenda agenda = agendaAt(book.lookup(), book.clock.now());
    CHECK(agenda.toLog == std::vector<MeetingId>{over, noEnd});
    CHECK(agenda.meetings.size() == 2);
    CHECK(std::count(agenda.meetings.begin(), agenda.meetings.end(), underWay) == 1);
    CHECK(std::count(agenda.meetings.begin(), agenda.meetings.end(), allDay) == 1);
}

TEST_CASE("the next reminder is the earliest of every kind", "[notebook]")
{
    TempNotebook book;
    const auto next = [&] { return reminderPlanAt(book.lookup(), book.clock.now()).nextAt; };
    CHECK_FALSE(next());
    book.add(aFollowUp().due("2025-11-03"));
    CHECK(next() == at("2025-11-03T09:00"));
    addWaiting(book, QDate(2025, 11, 2));
    CHECK(next() == at("2025-11-02T09:00"));
    book.add(aFollowUp().due("2025-11-01", "07:30"));
    CHECK(next() == at("2025-11-01T07:30"));
    addSnoozed(book, "2025-10-30T22:00");
    CHECK(next() == at("2025-10-30T22:00"));
    book.add(aMeeting().from("2025-10-29T12:00", "2025-10-29T13:00").being(MeetingStatus::Planned));
    CHECK(next() == at("2025-10-29T13:00"));
}

TEST_CASE("an hour typed for the morning after comes before a reminder that quiet hours delayed",
          "[notebook]")
{
    TempNotebook book;
    book.change([](Edit& edit) {
        Settings settings;
        settings.reminderHour = QTime(22, 0);
        return edit.setSettings(settings);
    });
    book.add(aFollowUp().due("2025-10-20"));          // 22:00, so 08:00 on the 21st
    book.add(aFollowUp().due("2025-10-21", "07:00")); // typed
    CHECK(reminderPlanAt(book.lookup(), book.clock.now()).nextAt == at("2025-10-21T07:00"));
}

TEST_CASE("a recorded delivery keeps a reminder from coming twice", "[notebook]")
{
    TempNotebook book;
    const FollowUpId id = book.add(aFollowUp().due("2025-10-14"));
    const ReminderPlan plan = reminderPlanAt(book.lookup(), book.clock.now());
    REQUIRE(plan.due.size() == 1);
    CHECK(plan.due.front().followUp == id);
    REQUIRE(book.notebook().recordDeliveries(plan.due, book.clock.now()));
    book.reopen();
    CHECK(reminderPlanAt(book.lookup(), book.clock.now()).due.empty());
    book.clock.set(at("2025-10-15T09:00"));
    CHECK(reminderPlanAt(book.lookup(), book.clock.now()).due.size() == 1);
}

TEST_CASE("with reminders off there is no next one", "[notebook]")
{
    TempNotebook book;
    book.add(aFollowUp().due("2025-10-20"));
    book.change([](Edit& edit) {
        Settings settings;
        settings.showReminders = false;
        return edit.setSettings(settings);
    });
    CHECK_FALSE(agendaAt(book.lookup(), book.clock.now()).nextReminderAt);
}

TEST_CASE("the pace counts from Monday and from the first of the month", "[notebook]")
{
    TempNotebook book;
    addDone(book, "2025-10-12T23:00"); // Sunday: last week
    addDone(book, "2025-10-13T00:30");
    book.add(aMeeting().on("2025-09-30"));
    book.add(aMeeting().on("2025-10-01"));
    book.add(aMeeting().on("2025-10-14"));
    const Pace pace = paceAt(book.lookup(), book.clock.now());
    CHECK(pace.reachOuts == 1);
    CHECK(pace.reachOutsWanted == 1);
    CHECK(pace.events == 2);
    CHECK(pace.eventsWanted == 1);
}

TEST_CASE("planning reads little of a large notebook", "[notebook]")
{
    TempNotebook book;
    book.change([](Edit& edit) -> Result<void> {
        for (int i = 0; i < 5'000; ++i) {
            FollowUp followUp = aFollowUp();
            followUp.dueOn = QDate(2026, 1, 1).addDays(i % 1000);
            if (const auto added = edit.add(followUp); !added)
                return tl::unexpected(added.error());
        }
        return {};
    });
    QElapsedTimer watch;
    watch.start();
    for (int i = 0; i < 20; ++i)
        CHECK(reminderPlanAt(book.lookup(), book.clock.now()).nextAt == at("2026-01-01T09:00"));
    CHECK(watch.elapsed() < 400); // one takes well under 1 ms; the rest is for sanitizers
    watch.restart();
    CHECK(agendaAt(book.lookup(), book.clock.now()).later.size() == 5'000);
    INFO("agenda of 5,000: " << watch.elapsed() << " ms");
    CHECK(watch.elapsed() < 2'000);
}
