// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icalendar/CalendarContext.h"

#include <QCoreApplication>

namespace rapport
{

// A VTODO to a follow-up (RFC 5545, 3.6.2). What the writer would not make again from it is kept in
// FollowUp::properties, as it stands. Besides what OwnLines.h tells, Rapport writes of a task:
//   X-RAPPORT-KIND:thank-you             FollowUpKind, by its word
//   X-RAPPORT-STATE:waiting              FollowUpState, by its word, unless STATUS tells it
//   X-RAPPORT-SNOOZED-UNTIL:20251014T180000Z    X-RAPPORT-NUDGE-ON:20251014
//   X-RAPPORT-HARD:TRUE                  X-RAPPORT-OUTCOME:text
//   X-RAPPORT-DUE:20251014               in an event that stands for the task: what DUE would say
//   X-RAPPORT-COMPLETED:20251014T180000Z there, too, COMPLETED
//   X-RAPPORT-TITLE:FALSE                SUMMARY was made for readers; the student gave no title
class TaskReader
{
    Q_DECLARE_TR_FUNCTIONS(TaskReader)

public:
    explicit TaskReader(CalendarContext& context)
        : m_context(context)
    {
    }

    IncomingFollowUp read(const CalendarComponent& task);

private:
    void take(const CalendarLine& line);
    bool takeOwn(const CalendarLine& line);
    void takeText(QString& field, const CalendarLine& line);
    void takeStatus(const CalendarLine& line);
    void takePriority(const CalendarLine& line);
    void takeCategories(const CalendarLine& line);
    void takeRelation(const CalendarLine& line);
    void takeAddress(const CalendarLine& line);
    void takeAlarm(const CalendarComponent& alarm);
    void readDue(const CalendarComponent& task);
    void keepStart(const CalendarLine& line);
    bool setDue(const CalendarLine& line);
    void setHourOfAlarm(const CalendarComponent& task);
    std::optional<LocalStart> alarmStart(const CalendarComponent& alarm) const;
    std::optional<QDateTime> closedAtOf(const CalendarLine& line);
    void close(const CalendarComponent& task);
    void keep(const CalendarLine& line);
    LocalStart hereOf(const CalendarTime& time, std::size_t line);

    CalendarContext& m_context;
    IncomingFollowUp m_incoming;
    bool m_hasHard = false; // Rapport itself said whether it is
    bool m_hasTitle = true;
    bool m_hasKind = false; // and its kind
    bool m_isEvent = false; // it is a VEVENT of ours that stands for a task
};

} // namespace rapport
