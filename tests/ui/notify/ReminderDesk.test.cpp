// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"
#include "support/FakeWakeTimer.h"
#include "support/TempNotebook.h"
#include "support/Waiting.h"
#include "ui/notify/FakeNotifier.h"

#include "notebook/FollowUpOperations.h"
#include "ui/notify/ReminderDesk.h"

#include <QElapsedTimer>
#include <QThread>
#include <atomic>

using namespace rapport;

namespace
{

// The program without its window: a notebook on Tuesday 13:25, reminders running.
struct RunningProgram {
    TempNotebook book;
    FakeWakeTimer timer;
    FakeNotifier notifier;
    FakeShell shell;
    std::unique_ptr<ReminderDesk> desk;

    void start()
    {
        desk = std::make_unique<ReminderDesk>(book.notebook(), book.clock, timer, notifier, shell);
        desk->start();
    }

    void restart()
    {
        desk.reset();
        book.reopen();
        start();
    }

    FollowUpId owe(const char* family, const char* day, const char* hour = nullptr)
    {
        const ContactId to = book.add(aContact().titled("Dr.").named("Ana", family));
        return book.add(aFollowUp().to(to).due(day, hour));
    }

    MeetingId plan(const char* start, const char* end)
    {
        return book.add(
            aMeeting().about("Night float").from(start, end).being(MeetingStatus::Planned));
    }

    void choose(const QString& action) { emit notifier.chosen(notifier.calls.back().tag, action); }

    FollowUp followUp(FollowUpId id) { return *book.lookup().followUp(id); }
};

} // namespace

TEST_CASE("one follow-up due is announced by its title with Done and Snooze", "[notify]")
{
    RunningProgram program;
    const FollowUpId id = program.owe("Ruiz", "2025-10-14");
    program.start();
    REQUIRE(program.notifier.calls.size() == 1);
    const Notification& said = program.notifier.calls.front().notification;
    CHECK(said.title == "Thank Dr. Ana Ruiz"_q);
    REQUIRE(said.actions.size() == 2);
    CHECK(said.actions[0].label == "Done"_q);
    CHECK(program.followUp(id).state == FollowUpState::Open);
}

TEST_CASE("Done in the notification closes the follow-up", "[notify]")
{
    RunningProgram program;
    const FollowUpId id = program.owe("Ruiz", "2025-10-14");
    program.start();
    program.choose("done"_q);
    CHECK(program.followUp(id).state == FollowUpState::Done);
    CHECK(program.shell.errors.empty());
    CHECK(program.shell.host.isHidden());
}

TEST_CASE("Done in the notification while an import is written waits for its end", "[notify]")
{
    RunningProgram program;
    const FollowUpId id = program.owe("Ruiz", "2025-10-14");
    program.start();
    std::atomic_bool mayEnd = false;
    bool hasEnded = false;
    program.book.notebook().performLater(
        "Import"_q, program.book.clock.now(),
        [&](Edit&) -> Result<void> {
            while (!mayEnd)
                QThread::yieldCurrentThread();
            return {};
        },
        {}, [&](const Result<ChangeSet>&) { hasEnded = true; });
    program.choose("done"_q);
    CHECK(program.shell.errors.empty());
    CHECK(program.followUp(id).state == FollowUpState::Open);
    mayEnd = true;
    REQUIRE(comesTrue([&] { return hasEnded; }));
    CHECK(program.followUp(id).state == FollowUpState::Done);
    CHECK(program.shell.errors.empty());
}

TEST_CASE("Snooze in the notification puts it off by an hour, and it comes again", "[notify]")
{
    RunningProgram program;
    const FollowUpId id = program.owe("Ruiz", "2025-10-14");
    program.start();
    program.choose("snooze"_q);
    CHECK(program.followUp(id).snoozedUntil == at("2025-10-14T14:25").toUTC());
    CHECK(program.timer.armed == at("2025-10-14T14:25"));

    program.restart();
    CHECK(program.notifier.calls.size() == 1);
    program.book.clock.set(at("2025-10-14T14:25"));
    emit program.timer.woke();
    CHECK(program.notifier.calls.size() == 2);
}

TEST_CASE("Open in the notification shows the follow-up in the window", "[notify]")
{
    RunningProgram program;
    const FollowUpId id = program.owe("Ruiz", "2025-10-14");
    program.start();
    program.choose(Notifier::openAction());
    CHECK(program.shell.followUp == id);
    CHECK_FALSE(program.shell.host.isHidden());
}

TEST_CASE("several come as one that names the first three", "[notify]")
{
    RunningProgram program;
    for (const char* family : {"Ruiz", "Okafor", "Chen", "Novak", "Silva"})
        program.owe(family, "2025-10-14");
    program.start();
    REQUIRE(program.notifier.calls.size() == 1);
    const Notification& said = program.notifier.calls.front().notification;
    CHECK(said.title == "5 follow-ups are due"_q);
    CHECK(said.body ==
          "Thank Dr. Ana Ruiz\nThank Dr. Ana Okafor\nThank Dr. Ana Chen\nand 2 more"_q);
    program.choose(Notifier::openAction());
    CHECK(program.shell.place == Shell::Place::Today);
}

TEST_CASE("Snooze in a bundle puts all its follow-ups off until tomorrow's hour", "[notify]")
{
    RunningProgram program;
    const FollowUpId first = program.owe("Ruiz", "2025-10-14");
    const FollowUpId second = program.owe("Okafor", "2025-10-13");
    const FollowUpId done = program.owe("Chen", "2025-10-14");
    const MeetingId meeting = program.plan("2025-10-14T12:00", "2025-10-14T13:00");
    program.start();
    REQUIRE(program.notifier.calls.size() == 1);
    const Notification& said = program.notifier.calls.front().notification;
    REQUIRE(said.actions.size() == 1);
    CHECK(said.actions[0].label == "Snooze until tomorrow"_q);
    const auto closed = markDone(program.book.notebook(), done, {}, program.book.clock.now());
    REQUIRE(closed);

    program.choose("snooze"_q);
    CHECK(program.followUp(first).snoozedUntil == at("2025-10-15T09:00").toUTC());
    CHECK(program.followUp(second).snoozedUntil == at("2025-10-15T09:00").toUTC());
    CHECK(program.followUp(done).state == FollowUpState::Done);
    CHECK(program.book.lookup().meeting(meeting)->status == MeetingStatus::Planned);
    CHECK(program.shell.host.isHidden());
    CHECK(program.notifier.calls.size() == 1);

    REQUIRE(program.book.notebook().undo(program.book.clock.now()));
    CHECK(program.followUp(first).state == FollowUpState::Open);
    CHECK(program.followUp(second).state == FollowUpState::Open);
}

TEST_CASE("a bundle of meetings alone cannot be put off", "[notify]")
{
    RunningProgram program;
    program.plan("2025-10-14T10:00", "2025-10-14T11:00");
    program.plan("2025-10-14T12:00", "2025-10-14T13:00");
    program.start();
    REQUIRE(program.notifier.calls.size() == 1);
    CHECK(program.notifier.calls.front().notification.actions.empty());
}

TEST_CASE("a bundle goes once everything in it is done", "[notify]")
{
    RunningProgram program;
    const FollowUpId first = program.owe("Ruiz", "2025-10-14");
    const FollowUpId second = program.owe("Okafor", "2025-10-14");
    program.start();
    REQUIRE(markDone(program.book.notebook(), first, {}, program.book.clock.now()));
    CHECK(program.notifier.withdrawn.isEmpty());
    REQUIRE(markDone(program.book.notebook(), second, {}, program.book.clock.now()));
    CHECK(program.notifier.withdrawn == QStringList{program.notifier.calls.front().tag});
}

TEST_CASE("what was announced is not announced again at the next start", "[notify]")
{
    RunningProgram program;
    program.owe("Ruiz", "2025-10-14");
    program.start();
    program.restart();
    CHECK(program.notifier.calls.size() == 1);
    program.book.clock.set(at("2025-10-15T09:00"));
    program.restart();
    CHECK(program.notifier.calls.size() == 2);
}

TEST_CASE("what no notifier could show is announced when one comes", "[notify]")
{
    RunningProgram program;
    program.owe("Ruiz", "2025-10-14");
    program.notifier.works = false;
    program.start();
    program.notifier.works = true;
    emit program.notifier.becameAvailable();
    CHECK(program.notifier.calls.size() == 1);
}

TEST_CASE("done in the window, the notification goes", "[notify]")
{
    RunningProgram program;
    const FollowUpId id = program.owe("Ruiz", "2025-10-14");
    program.start();
    program.book.change([&](Edit& edit) { return edit.trash(id); });
    CHECK(program.notifier.withdrawn == QStringList{program.notifier.calls.front().tag});
}

TEST_CASE("a meeting that is over asks how it was, once", "[notify]")
{
    RunningProgram program;
    const MeetingId id = program.plan("2025-10-14T12:00", "2025-10-14T13:00");
    program.start();
    REQUIRE(program.notifier.calls.size() == 1);
    CHECK(program.notifier.calls.front().notification.title == "How was it?"_q);
    CHECK(program.notifier.calls.front().notification.body == "Night float"_q);
    program.restart();
    CHECK(program.notifier.calls.size() == 1);
    program.choose("log"_q); // of a notification from before the restart: no longer ours
    CHECK_FALSE(program.shell.planned.isValid());
    CHECK(program.book.lookup().meeting(id)->status == MeetingStatus::Planned);
}

TEST_CASE("Didn't go in the notification marks the meeting missed; Log it opens capture",
          "[notify]")
{
    RunningProgram program;
    const MeetingId first = program.plan("2025-10-14T12:00", "2025-10-14T13:00");
    program.start();
    program.choose("missed"_q);
    CHECK(program.book.lookup().meeting(first)->status == MeetingStatus::Missed);

    const MeetingId second = program.plan("2025-10-14T11:00", "2025-10-14T12:00");
    program.choose("log"_q);
    CHECK(program.shell.planned == second);
}

TEST_CASE("ten thousand follow-ups due at once are one notification, quickly", "[notify]")
{
    RunningProgram program;
    program.book.change([](Edit& edit) -> Result<void> {
        for (int i = 0; i < 10'000; ++i)
            if (const auto added = edit.add(aFollowUp().due("2025-10-14")); !added)
                return tl::unexpected(added.error());
        return {};
    });
    QElapsedTimer watch;
    watch.start();
    program.start();
    CHECK(program.notifier.calls.size() == 1);
    CHECK(program.notifier.calls.front().notification.title == "10000 follow-ups are due"_q);
    CHECK(watch.elapsed() < 5'000);
}
