// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Notebook.h"
#include "reminders/Scheduler.h"
#include "ui/notify/Notifier.h"

#include <QHash>

namespace rapport
{

class Shell;

// Where reminders meet the student: plans with the notebook, shows what is due, records that it was
// shown, and does what the student chooses in the notification.
class ReminderDesk : public QObject
{
    Q_OBJECT

public:
    ReminderDesk(Notebook& notebook, const Clock& clock, WakeTimer& timer, Notifier& notifier,
                 Shell& shell, QObject* parent = nullptr);

    void start() { m_scheduler.replan(); } // also announces what was missed

private:
    void announce(const std::vector<Reminder>& due, const Scheduler::Settled& settled);
    void record(const std::vector<Reminder>& shown);
    void answer(const QString& tag, const QString& action);
    void answerWaiting();
    void answer(const std::vector<Reminder>& announced, const QString& action);
    void answerBundle(const std::vector<Reminder>& bundle, const QString& action);
    void answerOne(const Reminder& reminder, const QString& action);
    void answerFollowUp(FollowUpId id, const QString& action);
    void answerMeeting(MeetingId id, const QString& action);
    void open(const Reminder& reminder);
    void report(const Result<ChangeSet>& result);
    void withdrawAnswered();
    bool isAnswered(const Reminder& reminder) const;

    Notebook& m_notebook;
    const Clock& m_clock;
    Notifier& m_notifier;
    Shell& m_shell;
    Scheduler m_scheduler;
    QHash<QString, std::vector<Reminder>> m_onScreen; // what each notification announced, by tag
    // Answers given while an import is written, in their order; carried out when it has ended.
    std::vector<std::pair<std::vector<Reminder>, QString>> m_waiting;
};

} // namespace rapport
