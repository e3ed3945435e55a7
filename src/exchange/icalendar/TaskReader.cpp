// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/TaskReader.h"

#include "exchange/icalendar/EventTimes.h"
#include "exchange/icalendar/KeptLines.h"
#include "exchange/icalendar/PeopleLines.h"
#include "exchange/icalendar/ZoneLines.h"
#include "exchange/text/Ascii.h"

#include <span>

namespace rapport
{
namespace
{

constexpr std::string_view readApart[] = {"UID",           "DTSTAMP",
                                          "DUE",           "DURATION",
                                          "COMPLETED",     "X-RAPPORT-REMINDER",
                                          "X-RAPPORT-DUE", "X-RAPPORT-COMPLETED"};

// Of the event that stands for a follow-up: made anew.
constexpr std::string_view ofEvent[] = {"DTSTART", "TRANSP"};

bool isAmong(const CalendarLine& line, std::span<const std::string_view> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view each) { return line.is(each); });
}

bool isTrue(const CalendarLine& line)
{
    return equalsIgnoringCase(trimmedAscii(line.value), "TRUE");
}

bool isValue(const CalendarLine& line, std::string_view value)
{
    return equalsIgnoringCase(trimmedAscii(line.value), value);
}

// Apple's day in 1976 of an alarm that sounds on arrival or never.
bool isOfPlace(const CalendarLine& trigger)
{
    return isValue(trigger, "19760401T005545Z");
}

std::optional<QDateTime> instantOf(const CalendarLine* line)
{
    const auto time = line ? readTime(*line) : std::nullopt;
    if (!time || !time->isUtc)
        return std::nullopt;
    return LocalStart{time->on, time->hour}.asUtc();
}

} // namespace

IncomingFollowUp TaskReader::read(const CalendarComponent& task)
{
    m_incoming = {};
    m_hasHard = false;
    m_hasTitle = true;
    m_hasKind = task.find("X-RAPPORT-KIND") != nullptr;
    m_isEvent = task.find("X-RAPPORT-DUE") != nullptr;
    for (const CalendarLine& line : task.lines)
        take(line);
    for (const CalendarLine* line : task.all("CATEGORIES"))
        takeCategories(*line);
    readDue(task);
    if (const CalendarLine* priority = task.find("PRIORITY"))
        takePriority(*priority);
    for (const CalendarComponent& part : task.parts)
        takeAlarm(part);
    close(task);
    if (!m_hasTitle)
        m_incoming.followUp.title.clear();
    return std::move(m_incoming);
}

void TaskReader::take(const CalendarLine& line)
{
    FollowUp& followUp = m_incoming.followUp;
    if (isAmong(line, readApart) || (m_isEvent && isAmong(line, ofEvent)) ||
        line.is("CATEGORIES") || line.is("PRIORITY") || takeOwn(line))
        return;
    if (line.is("SUMMARY"))
        takeText(followUp.title, line);
    else if (line.is("DESCRIPTION"))
        takeText(followUp.note, line);
    else if (line.is("STATUS"))
        takeStatus(line);
    else if (line.is("RELATED-TO"))
        takeRelation(line);
    else if (line.is("ORGANIZER") || line.is("ATTENDEE"))
        takeAddress(line);
    else if (line.is("DTSTART"))
        keepStart(line);
    else
        keep(line);
    if (line.is("RRULE"))
        m_context.converted(line.line, tr("The task repeats: only this time was taken."));
    if (line.is("X-ALT-DESC"))
        m_context.converted(line.line, tr("The description as a web page is kept, not shown."));
}

bool TaskReader::takeOwn(const CalendarLine& line)
{
    FollowUp& followUp = m_incoming.followUp;
    if (line.is("X-RAPPORT-KIND"))
        followUp.kind = fromWord<FollowUpKind>(textOf(line)).value_or(FollowUpKind::Other);
    else if (line.is("X-RAPPORT-STATE"))
        followUp.state = fromWord<FollowUpState>(textOf(line)).value_or(FollowUpState::Open);
    else if (line.is("X-RAPPORT-SNOOZED-UNTIL"))
        followUp.snoozedUntil = instantOf(&line);
    else if (line.is("X-RAPPORT-NUDGE-ON"))
        followUp.nudgeOn = readTime(line).value_or(CalendarTime()).on;
    else if (line.is("X-RAPPORT-HARD"))
        followUp.hard = isTrue(line);
    else if (line.is("X-RAPPORT-OUTCOME"))
        followUp.outcome = textOf(line);
    else if (line.is("X-RAPPORT-TITLE"))
        m_hasTitle = isTrue(line);
    else if (line.is("X-RAPPORT-SEQUENCE"))
        followUp.properties.push_back(
            QString::fromStdString("SEQUENCE:" + bytesOf(line.value).toStdString()));
    else if (line.is("SEQUENCE"))
        return m_context.isOurs;
    else
        return false;
    m_hasHard = m_hasHard || line.is("X-RAPPORT-HARD");
    return true;
}

void TaskReader::takeText(QString& field, const CalendarLine& line)
{
    if (!field.isEmpty())
        return keep(line);
    field = fieldText(line);
    if (!isReproduced(line, field) && !isTooLongToKeep(line))
        keep(line);
}

void TaskReader::takeStatus(const CalendarLine& line)
{
    FollowUp& followUp = m_incoming.followUp;
    if (isValue(line, "COMPLETED"))
        followUp.state = FollowUpState::Done;
    else if (isCancelled(line))
        followUp.state = FollowUpState::Dropped;
    else if (!isValue(line, "NEEDS-ACTION"))
        keep(line);
}

// RFC 5545, 3.8.1.9: 1 to 4 is high. A task with a day that another program holds for that
// important shall not be moved by a quiet period.
void TaskReader::takePriority(const CalendarLine& line)
{
    FollowUp& followUp = m_incoming.followUp;
    const int priority = bytesOf(line.value).toInt();
    const bool isOurs = m_hasHard && followUp.hard && isValue(line, "1"); // see TaskLines
    if (!isOurs)
        keep(line);
    if (m_hasHard || priority < 1 || priority > 4)
        return;
    followUp.hard = true;
    m_context.converted(line.line,
                        tr("Its priority %1 made it a deadline that does not move.").arg(priority));
}

void TaskReader::takeCategories(const CalendarLine& line)
{
    FollowUpKind& kind = m_incoming.followUp.kind;
    for (const QString& word : listOf(line))
        if (const auto named = fromWord<FollowUpKind>(word);
            named && kind == FollowUpKind::Other && !m_hasKind)
            kind = *named;
    if (textOf(line) != wordOf(kind) || !line.parameters.empty())
        keep(line);
}

// "RELATED-TO;X-RAPPORT-MEETING=TRUE:uid" is ours. Others relate tasks to tasks, too: kept.
void TaskReader::takeRelation(const CalendarLine& line)
{
    if (m_incoming.meetingUid.isEmpty() ||
        equalsIgnoringCase(line.parameterValue("X-RAPPORT-MEETING"), "TRUE"))
        m_incoming.meetingUid = textOf(line);
    if (!equalsIgnoringCase(line.parameterValue("X-RAPPORT-MEETING"), "TRUE"))
        keep(line);
}

// Whom it is for: the first guest, else whoever set it.
void TaskReader::takeAddress(const CalendarLine& line)
{
    const CalendarAddress address = readAddress(line);
    const bool isPerson = address.kind == CalendarAddress::Kind::Person;
    const bool isBetter =
        !m_incoming.person || (m_incoming.person->role == Role::Organizer && line.is("ATTENDEE"));
    if (isPerson && isBetter)
        m_incoming.person = address.person;
    if (!isMadeAgain(line, address.person))
        m_incoming.followUp.properties.push_back(
            QString::fromStdString(withoutOwnParameters(keptText(line).toStdString())));
}

LocalStart TaskReader::hereOf(const CalendarTime& time, std::size_t line)
{
    const LocalStart local{time.on, time.hour};
    if (!time.hour || time.isFloating())
        return local;
    const QDateTime at =
        time.isUtc ? local.asUtc() : zoneOf(time, line, m_context).resolve(local).at;
    return m_context.zones.own().localOf(at);
}

// On the student's clock, as DUE is when it is written.
void TaskReader::keepStart(const CalendarLine& line)
{
    const std::optional<CalendarTime> time = readTime(line);
    if (!time)
        return;
    const LocalStart here = hereOf(*time, line.line);
    m_incoming.followUp.properties.push_back(QString::fromStdString(
        here.hour ? hourLine("DTSTART", here.on, *here.hour) : dayLine("DTSTART", here.on)));
}

bool TaskReader::setDue(const CalendarLine& line)
{
    const std::optional<CalendarTime> due = readTime(line);
    if (!due) {
        m_context.converted(line.line, tr("\"%1\" is not a time and was left out of %2.")
                                           .arg(QString::fromUtf8(bytesOf(line.value)).left(80),
                                                QString::fromStdString(line.name)));
        return false;
    }
    const LocalStart here = hereOf(*due, line.line);
    m_incoming.followUp.dueOn = here.on;
    m_incoming.followUp.dueHour = here.hour;
    return true;
}

// DUE; else the end or start that it has; else its alarm; else today.
void TaskReader::readDue(const CalendarComponent& task)
{
    FollowUp& followUp = m_incoming.followUp;
    const CalendarLine* due = task.find(m_isEvent ? "X-RAPPORT-DUE" : "DUE");
    const CalendarLine* start = task.find("DTSTART");
    if (due && setDue(*due))
        return setHourOfAlarm(task);
    if (start && setDue(*start)) {
        const CalendarLine* line = task.find("DURATION");
        if (const auto duration = line ? readDuration(line->value) : std::nullopt) {
            const QDateTime end =
                LocalStart{followUp.dueOn, followUp.dueHour}.asUtc().addDays(duration->days);
            const bool hasHour = followUp.dueHour || duration->seconds != 0;
            followUp.dueOn = end.addSecs(duration->seconds).date();
            if (hasHour)
                followUp.dueHour = end.addSecs(duration->seconds).time();
        }
        return setHourOfAlarm(task);
    }
    for (const CalendarComponent& part : task.parts) {
        const std::optional<LocalStart> alarm = alarmStart(part);
        if (!alarm)
            continue;
        followUp.dueOn = alarm->on;
        followUp.dueHour = alarm->hour;
        m_context.converted(part.line, tr("The task has no day: it is due when its alarm sounds."));
        return;
    }
    followUp.dueOn = m_context.now.date();
    m_incoming.hasDay = false;
}

// An alarm on the day of a task that has no hour says the hour.
void TaskReader::setHourOfAlarm(const CalendarComponent& task)
{
    FollowUp& followUp = m_incoming.followUp;
    if (followUp.dueHour)
        return;
    for (const CalendarComponent& part : task.parts) {
        const std::optional<LocalStart> alarm = alarmStart(part);
        if (!alarm || alarm->on != followUp.dueOn || part.find("X-RAPPORT-REMINDER"))
            continue;
        followUp.dueHour = alarm->hour;
        m_context.converted(part.line, tr("The hour of its alarm became the hour it is due."));
        return;
    }
}

// RFC 5545, 3.8.6.3: at an instant, or before or after the start or end.
std::optional<LocalStart> TaskReader::alarmStart(const CalendarComponent& alarm) const
{
    const CalendarLine* trigger = alarm.name == "VALARM" ? alarm.find("TRIGGER") : nullptr;
    if (!trigger)
        return std::nullopt;
    if (isOfPlace(*trigger))
        return std::nullopt;
    if (const std::optional<QDateTime> at = instantOf(trigger))
        return m_context.zones.own().localOf(*at);
    const auto before = readDuration(trigger->value);
    const FollowUp& followUp = m_incoming.followUp;
    if (!before || !followUp.dueOn.isValid())
        return std::nullopt;
    const QDateTime at = LocalStart{followUp.dueOn, followUp.dueHour}
                             .asUtc()
                             .addDays(before->days)
                             .addSecs(before->seconds);
    return LocalStart{at.date(), at.time()};
}

void TaskReader::takeAlarm(const CalendarComponent& alarm)
{
    if (alarm.find("X-RAPPORT-REMINDER"))
        return; // ours: it is made again
    for (const std::string& line : textOf(alarm))
        m_incoming.followUp.properties.push_back(QString::fromStdString(line));
}

// In UTC as it should be, else on the clock that it names or the student's; a day alone at noon.
std::optional<QDateTime> TaskReader::closedAtOf(const CalendarLine& line)
{
    const std::optional<CalendarTime> time = readTime(line);
    if (!time)
        return std::nullopt;
    const LocalStart local{time->on, time->hour.value_or(QTime(12, 0))};
    return time->isUtc ? local.asUtc() : zoneOf(*time, line.line, m_context).resolve(local).at;
}

void TaskReader::close(const CalendarComponent& task)
{
    FollowUp& followUp = m_incoming.followUp;
    const CalendarLine* completed = task.find(m_isEvent ? "X-RAPPORT-COMPLETED" : "COMPLETED");
    if (m_context.isCancelling)
        followUp.state = FollowUpState::Dropped;
    if (completed && followUp.state != FollowUpState::Dropped)
        followUp.state = FollowUpState::Done;
    const CalendarLine* percent = task.find("PERCENT-COMPLETE");
    if (percent && bytesOf(percent->value).toInt() == 100 && followUp.state == FollowUpState::Open)
        followUp.state = FollowUpState::Done;
    if (followUp.state != FollowUpState::Snoozed)
        followUp.snoozedUntil.reset();
    else if (!followUp.snoozedUntil)
        followUp.state = FollowUpState::Open;
    if (followUp.state != FollowUpState::Waiting)
        followUp.nudgeOn = {};
    if (!followUp.isClosed()) {
        if (!m_incoming.hasDay)
            m_context.converted(task.line, tr("The task has no day: it is due today."));
        return;
    }
    for (const CalendarLine* line : {completed, task.find("LAST-MODIFIED"), task.find("DTSTAMP")})
        if (!followUp.closedAt && line)
            followUp.closedAt = closedAtOf(*line);
    if (!followUp.closedAt) {
        followUp.closedAt = m_context.now.toUTC();
        m_context.converted(task.line, tr("The task does not say when it was done: it was taken "
                                          "for done now."));
    }
    if (!m_incoming.hasDay)
        followUp.dueOn = m_context.zones.own().localOf(*followUp.closedAt).on;
}

void TaskReader::keep(const CalendarLine& line)
{
    if (isTooLongToKeep(line))
        m_context.converted(line.line, tr("%1 was left out: it is longer than 64 KiB.")
                                           .arg(QString::fromStdString(line.name).left(80)));
    else
        m_incoming.followUp.properties.push_back(keptText(line));
}

} // namespace rapport
