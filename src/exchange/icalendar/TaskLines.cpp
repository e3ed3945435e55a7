// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/TaskLines.h"

#include "exchange/icalendar/OwnLines.h"
#include "exchange/icalendar/PeopleLines.h"
#include "exchange/vcard/VCardText.h"

namespace rapport
{
namespace
{

// As long as a reminder shown as an event takes in a calendar.
constexpr const char* lengthOfReminder = "DURATION:PT15M";

// What goes for VTODO and VEVENT alike.
class TaskText
{
public:
    TaskText(const IncomingFollowUp& incoming, const QDateTime& now, const CalendarOptions& options)
        : m_incoming(incoming)
        , m_followUp(incoming.followUp)
        , m_now(now)
        , m_options(options)
        , m_kept(incoming.followUp.properties)
    {
    }

    ContentLines lines()
    {
        addTextLine(m_lines, "UID", m_followUp.uid);
        addTime();
        addTitle();
        addText(m_lines, m_kept, "DESCRIPTION", m_options.withNotes ? m_followUp.note : QString());
        addKind();
        addStatus();
        addState();
        addPriority();
        addMeeting();
        addPeople(m_lines, m_kept, people(), true, m_options.withNotes);
        const bool hasAlarm = !m_kept.parts().empty();
        for (std::string& line : m_kept.rest())
            m_lines.push_back(std::move(line));
        if (!m_followUp.isClosed() && !hasAlarm)
            addAlarm();
        return std::move(m_lines);
    }

private:
    void addTime()
    {
        const QDate on = m_followUp.dueOn;
        for (const CalendarLine& line : m_kept.takeAll("DTSTART"))
            if (isBeforeDue(line) && !m_options.tasksAsEvents)
                m_lines.push_back(line.text);
        const auto due = [&](const char* name) {
            return m_followUp.dueHour ? hourLine(name, on, *m_followUp.dueHour) : dayLine(name, on);
        };
        if (m_options.tasksAsEvents)
            for (const char* name : {"RRULE", "RDATE", "EXDATE", "PERCENT-COMPLETE"})
                m_kept.takeAll(name);
        if (!m_options.tasksAsEvents) {
            m_lines.push_back(due("DUE"));
            return;
        }
        const LocalStart start = reminderStart();
        m_lines.push_back(hourLine("DTSTART", start.on, *start.hour));
        m_lines.emplace_back(lengthOfReminder);
        m_lines.emplace_back("TRANSP:TRANSPARENT");
        m_lines.push_back(due("X-RAPPORT-DUE"));
    }

    // Where the event stands: when it reminds, put off as the follow-up is.
    LocalStart reminderStart() const
    {
        if (m_followUp.snoozedUntil) {
            const QDateTime at = m_followUp.snoozedUntil->toTimeZone(m_now.timeZone());
            return {at.date(), at.time()};
        }
        if (m_followUp.nudgeOn.isValid())
            return {m_followUp.nudgeOn, m_options.reminderHour};
        return {m_followUp.dueOn, m_followUp.dueHour.value_or(m_options.reminderHour)};
    }

    // DUE may have moved since it was read; a task does not start after it (RFC 5545, 3.8.2.3).
    bool isBeforeDue(const CalendarLine& start) const
    {
        const std::optional<CalendarTime> time = readTime(start);
        return time && (time->on < m_followUp.dueOn ||
                        (time->on == m_followUp.dueOn &&
                         (!m_followUp.dueHour || time->hour <= m_followUp.dueHour)));
    }

    QString title() const
    {
        return titleOf(m_followUp, m_incoming.person ? m_incoming.person->name : QString());
    }

    void addTitle()
    {
        addText(m_lines, m_kept, "SUMMARY", title());
        if (m_followUp.title.isEmpty())
            m_lines.emplace_back("X-RAPPORT-TITLE:FALSE");
    }

    void addKind()
    {
        const std::vector<CalendarLine> kept = m_kept.takeAll("CATEGORIES");
        for (const CalendarLine& line : kept)
            m_lines.push_back(line.text);
        if (!kept.empty())
            addTextLine(m_lines, "X-RAPPORT-KIND", wordOf(m_followUp.kind));
        else if (m_followUp.kind != FollowUpKind::Other)
            addTextLine(m_lines, "CATEGORIES", wordOf(m_followUp.kind));
    }

    void addStatus()
    {
        std::string status = "NEEDS-ACTION";
        if (m_followUp.state == FollowUpState::Done)
            status = "COMPLETED";
        if (m_followUp.state == FollowUpState::Dropped)
            status = "CANCELLED";
        const std::vector<CalendarLine> kept = m_kept.takeAll("STATUS");
        if (m_options.tasksAsEvents) { // an event has other words (RFC 5545, 3.8.1.11)
            if (m_followUp.isClosed()) // calendars take it away
                m_lines.emplace_back("STATUS:CANCELLED");
            m_lines.push_back("X-RAPPORT-STATE:" + wordOf(m_followUp.state).toStdString());
        } else if (!kept.empty() && !m_followUp.isClosed())
            m_lines.push_back(kept.front().text);
        else
            m_lines.push_back("STATUS:" + status);
        if (m_followUp.closedAt && !m_options.tasksAsEvents)
            m_lines.push_back(instantLine("COMPLETED", *m_followUp.closedAt));
        else if (m_followUp.closedAt)
            m_lines.push_back(instantLine("X-RAPPORT-COMPLETED", *m_followUp.closedAt));
        for (const CalendarLine& line : m_kept.takeAll("PERCENT-COMPLETE"))
            if (m_followUp.isClosed() || bytesOf(line.value).toInt() < 100)
                m_lines.push_back(line.text);
    }

    void addState()
    {
        const bool putOff = m_followUp.state == FollowUpState::Snoozed ||
                            m_followUp.state == FollowUpState::Waiting;
        if (putOff && !m_options.tasksAsEvents)
            addTextLine(m_lines, "X-RAPPORT-STATE", wordOf(m_followUp.state));
        if (m_followUp.snoozedUntil)
            m_lines.push_back(instantLine("X-RAPPORT-SNOOZED-UNTIL", *m_followUp.snoozedUntil));
        if (m_followUp.nudgeOn.isValid())
            m_lines.push_back(dayLine("X-RAPPORT-NUDGE-ON", m_followUp.nudgeOn));
        if (m_options.withNotes)
            addTextLine(m_lines, "X-RAPPORT-OUTCOME", m_followUp.outcome);
    }

    void addPriority()
    {
        const std::vector<CalendarLine> kept = m_kept.takeAll("PRIORITY");
        for (const CalendarLine& line : kept)
            m_lines.push_back(line.text);
        if (kept.empty() && m_followUp.hard)
            m_lines.emplace_back("PRIORITY:1");
        const int priority = kept.empty() ? 0 : bytesOf(kept.front().value).toInt();
        const bool looksHard = priority >= 1 && priority <= 4;
        if (m_followUp.hard != looksHard)
            m_lines.emplace_back(m_followUp.hard ? "X-RAPPORT-HARD:TRUE" : "X-RAPPORT-HARD:FALSE");
    }

    void addMeeting()
    {
        bool isSaid = m_incoming.meetingUid.isEmpty();
        for (const CalendarLine& line : m_kept.takeAll("RELATED-TO")) {
            isSaid = isSaid || textOf(line) == m_incoming.meetingUid;
            m_lines.push_back(line.text);
        }
        if (!isSaid)
            m_lines.push_back("RELATED-TO;X-RAPPORT-MEETING=TRUE:" +
                              escapedText(m_incoming.meetingUid.toStdString()));
    }

    std::vector<IncomingPerson> people() const
    {
        return m_incoming.person ? std::vector{*m_incoming.person} : std::vector<IncomingPerson>();
    }

    // At the hour it is due, or the one of all reminders; put off as the follow-up is.
    std::string trigger() const
    {
        if (m_options.tasksAsEvents)
            return "TRIGGER:PT0S";
        if (m_followUp.snoozedUntil)
            return instantLine("TRIGGER;VALUE=DATE-TIME", *m_followUp.snoozedUntil);
        if (m_followUp.nudgeOn.isValid())
            return instantLine(
                "TRIGGER;VALUE=DATE-TIME",
                resolveLocal(m_followUp.nudgeOn, m_options.reminderHour, m_now.timeZone()).at);
        if (m_followUp.dueHour)
            return "TRIGGER;RELATED=END:PT0S";
        return "TRIGGER;RELATED=END:PT" +
               std::to_string(m_options.reminderHour.msecsSinceStartOfDay() / 60000) + 'M';
    }

    void addAlarm()
    {
        m_lines.emplace_back("BEGIN:VALARM");
        m_lines.emplace_back("ACTION:DISPLAY");
        addTextLine(m_lines, "DESCRIPTION", title());
        m_lines.push_back(trigger());
        m_lines.emplace_back("X-RAPPORT-REMINDER:TRUE");
        m_lines.emplace_back("END:VALARM");
    }

    const IncomingFollowUp& m_incoming;
    const FollowUp& m_followUp;
    const QDateTime& m_now;
    const CalendarOptions& m_options;
    KeptLines m_kept;
    ContentLines m_lines;
};

} // namespace

ContentLines taskLines(const IncomingFollowUp& followUp, const QDateTime& now,
                       const CalendarOptions& options)
{
    return TaskText(followUp, now, options).lines();
}

} // namespace rapport
