// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/ReminderDesk.h"

#include "notebook/CaptureOperations.h"
#include "notebook/FollowUpOperations.h"
#include "notebook/Reminders.h"
#include "ui/Shell.h"
#include "ui/notify/ReminderWords.h"
#include "ui/process/Foreground.h"

#include <algorithm>
#include <utility>

namespace rapport
{
namespace
{

constexpr int hourInSeconds = 60 * 60;

QString bundleTag()
{
    return QStringLiteral("bundle");
}

} // namespace

ReminderDesk::ReminderDesk(Notebook& notebook, const Clock& clock, WakeTimer& timer,
                           Notifier& notifier, Shell& shell, QObject* parent)
    : QObject(parent)
    , m_notebook(notebook)
    , m_clock(clock)
    , m_notifier(notifier)
    , m_shell(shell)
    , m_scheduler(
          clock, timer,
          [&notebook](const QDateTime& now) { return reminderPlanAt(notebook.lookup(), now); },
          [this](const auto& due, const auto& settled) { announce(due, settled); })
{
    connect(&notebook, &Notebook::changed, this, &ReminderDesk::withdrawAnswered);
    connect(&notebook, &Notebook::changed, &m_scheduler, &Scheduler::replan);
    connect(&notebook, &Notebook::busyChanged, this, &ReminderDesk::answerWaiting);
    connect(&notifier, &Notifier::becameAvailable, &m_scheduler, &Scheduler::replan);
    connect(&notifier, &Notifier::chosen, this,
            qOverload<const QString&, const QString&>(&ReminderDesk::answer));
}

void ReminderDesk::announce(const std::vector<Reminder>& due, const Scheduler::Settled& settled)
{
    const auto notification = notificationFor(due, m_notebook.lookup(), m_shell.hidesNotes());
    if (!notification) {
        settled(false);
        return;
    }
    for (const Reminder& each : due) // a bundle says them again
        if (m_onScreen.remove(each.uid) && due.size() > 1)
            m_notifier.withdraw(each.uid);
    const QString tag = due.size() == 1 ? due.front().uid : bundleTag();
    m_onScreen.insert(tag, due);
    m_notifier.show(tag, *notification, [this, due, settled](bool shown) {
        if (shown)
            record(due);
        settled(shown);
    });
}

// After it was shown: a crash in between repeats the notification and never loses it.
void ReminderDesk::record(const std::vector<Reminder>& shown)
{
    if (const auto recorded = m_notebook.recordDeliveries(shown, m_clock.now()); !recorded)
        qWarning("A reminder was shown, but that could not be recorded.");
}

void ReminderDesk::answer(const QString& tag, const QString& action)
{
    m_notifier.withdraw(tag);
    const std::vector<Reminder> announced = m_onScreen.take(tag);
    if (m_notebook.isBusy() && action != Notifier::openAction())
        m_waiting.emplace_back(announced, action);
    else
        answer(announced, action);
}

void ReminderDesk::answerWaiting()
{
    if (m_notebook.isBusy())
        return;
    for (const auto& [announced, action] : std::exchange(m_waiting, {}))
        answer(announced, action);
}

void ReminderDesk::answer(const std::vector<Reminder>& announced, const QString& action)
{
    if (announced.size() == 1)
        answerOne(announced.front(), action);
    else if (!announced.empty())
        answerBundle(announced, action);
}

void ReminderDesk::answerBundle(const std::vector<Reminder>& bundle, const QString& action)
{
    if (action != reminderAction::snooze) {
        bringToFront(*m_shell.window());
        m_shell.show(Shell::Place::Today);
        return;
    }
    std::vector<FollowUpId> followUps;
    for (const Reminder& each : bundle)
        if (each.followUp.isValid())
            followUps.push_back(each.followUp);
    const QDateTime now = m_clock.now();
    const QDateTime tomorrow =
        dailyReminder(now.date().addDays(1), m_notebook.lookup().settings(), now.timeZone());
    report(snooze(m_notebook, followUps, tomorrow, now));
}

void ReminderDesk::answerOne(const Reminder& reminder, const QString& action)
{
    if (action == Notifier::openAction())
        open(reminder);
    else if (reminder.followUp.isValid())
        answerFollowUp(reminder.followUp, action);
    else
        answerMeeting(reminder.meeting, action);
}

void ReminderDesk::answerFollowUp(FollowUpId id, const QString& action)
{
    const QDateTime now = m_clock.now();
    if (action == reminderAction::done)
        report(markDone(m_notebook, id, {}, now));
    else if (action == reminderAction::snooze)
        report(snooze(m_notebook, id, now.addSecs(hourInSeconds), now));
}

void ReminderDesk::answerMeeting(MeetingId id, const QString& action)
{
    if (action == reminderAction::didNotGo)
        report(markMissed(m_notebook, id, m_clock.now()));
    else if (action == reminderAction::logIt)
        open({{}, id, {}, {}});
}

void ReminderDesk::open(const Reminder& reminder)
{
    bringToFront(*m_shell.window());
    if (reminder.followUp.isValid())
        m_shell.show(reminder.followUp);
    else
        m_shell.logMeeting({}, reminder.meeting);
}

void ReminderDesk::report(const Result<ChangeSet>& result)
{
    if (result)
        return;
    bringToFront(*m_shell.window());
    m_shell.sayError(result.error());
}

// What was done in the window or on the command line needs no answer any more.
void ReminderDesk::withdrawAnswered()
{
    const QList<QString> tags = m_onScreen.keys();
    for (const QString& tag : tags) {
        const std::vector<Reminder> announced = m_onScreen.value(tag);
        if (!std::all_of(announced.begin(), announced.end(),
                         [this](const Reminder& each) { return isAnswered(each); }))
            continue;
        m_onScreen.remove(tag);
        m_notifier.withdraw(tag);
    }
}

bool ReminderDesk::isAnswered(const Reminder& reminder) const
{
    if (reminder.meeting.isValid()) {
        const auto meeting = m_notebook.lookup().meeting(reminder.meeting);
        return !meeting || meeting->trashedAt || meeting->status != MeetingStatus::Planned;
    }
    const auto followUp = m_notebook.lookup().followUp(reminder.followUp);
    if (!followUp || followUp->trashedAt || followUp->isClosed())
        return true;
    const QDateTime now = m_clock.now();
    return firstReminder(dueMoment(*followUp, now.timeZone()), m_notebook.lookup().settings(),
                         now.timeZone()) > now;
}

} // namespace rapport
