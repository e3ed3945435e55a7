// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/SeriesReader.h"

#include "exchange/icalendar/EventVersion.h"
#include "exchange/text/Ascii.h"

namespace rapport
{
namespace
{

// No rule of vCalendar 1.0 that could not be made one of today: see VCalendarRule.
bool isOfToday(const CalendarLine& line)
{
    const bool isRule = line.is("RRULE") || line.is("EXRULE");
    return !isRule || bytesOf(line.value).toUpper().contains("FREQ=");
}

// Its name in capitals and its value without a ";" at the end: others would refuse the rule.
QString ruleText(const std::string& line, const char* name)
{
    QString text = QString::fromStdString(line);
    text.replace(0, static_cast<qsizetype>(qstrlen(name)), QLatin1String(name));
    while (text.endsWith(QLatin1Char(';')) || text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text;
}

bool isStandIn(const CalendarComponent& event)
{
    return event.find("RECURRENCE-ID") != nullptr;
}

bool repeats(const CalendarComponent& event)
{
    return event.find("RRULE") || event.find("RDATE");
}

template <class Condition>
const HeldEvent* newest(const std::vector<HeldEvent>& events, Condition isOne)
{
    const HeldEvent* found = nullptr;
    for (const HeldEvent& each : events)
        if (isOne(each.component) &&
            (!found || !versionOf(each.component).isOlderThan(versionOf(found->component))))
            found = &each;
    return found;
}

// The newest of several with the same UID. Some feeds call what repeats a stand-in, too.
const HeldEvent* seriesAmong(const std::vector<HeldEvent>& events)
{
    const HeldEvent* series =
        newest(events, [](const auto& each) { return !isStandIn(each) && each.find("DTSTART"); });
    return series ? series : newest(events, repeats);
}

// Whether what calls off all of the series is newer than it (RFC 5546, 3.2.5).
bool isCalledOff(const std::vector<HeldEvent>& events, const CalendarComponent& series)
{
    return std::any_of(events.begin(), events.end(), [&](const HeldEvent& each) {
        return !isStandIn(each.component) && !each.component.find("DTSTART") &&
               !versionOf(each.component).isOlderThan(versionOf(series));
    });
}

} // namespace

void SeriesReader::read(const std::vector<HeldEvent>& events)
{
    const HeldEvent* series = seriesAmong(events);
    if (series) {
        m_event = &series->component;
        m_isCalledOff = isCalledOff(events, *m_event);
        enter(*series);
        m_times = EventTimes::read(*m_event, m_context);
    }
    for (const HeldEvent& each : events)
        readPart(each);
    if (m_event && isStandIn(*m_event))
        m_context.converted(m_event->line, tr("It says that it stands in for one time of a series, "
                                              "and repeats: it was read as the series."));
    if (m_times) {
        enter(*series);
        readSeries(*m_event);
    }
    for (auto& [of, each] : m_standIns)
        if (!each.isUsed)
            takeStandIn(each);
    if (m_times)
        m_context.sink.tookSeries(
            {static_cast<int>(m_event->line), m_uid, versionOf(*m_event).sequence, m_taken});
    if (m_isFirst && m_times)
        m_context.skipped(m_event->line, tr("A recurring event was left out: each of its times is "
                                            "taken out again."));
}

void SeriesReader::enter(const HeldEvent& part)
{
    m_context.enter(*part.head);
    m_context.isCancelling = m_context.isCancelling || m_isCalledOff;
}

void SeriesReader::readPart(const HeldEvent& part)
{
    const CalendarComponent& event = part.component;
    enter(part);
    if (&event == m_event)
        return;
    if (isStandIn(event))
        readStandIn(event);
    else if (event.find("DTSTART"))
        m_context.skipped(event.line, tr("An event was left out: a newer one with the same UID "
                                         "stands in line %1.")
                                          .arg(m_event->line));
}

// What calls off one time of a series may leave out when it was to be (RFC 5546, 3.2.5).
std::optional<EventTimes> SeriesReader::timesOf(const CalendarComponent& event)
{
    const CalendarLine& of = *event.find("RECURRENCE-ID");
    if (event.find("DTSTART"))
        return EventTimes::read(event, m_context);
    if (m_times)
        return m_times->startingAt(m_times->localOf(*readTime(of), m_context.zones));
    CalendarComponent started = event;
    started.lines.push_back(of);
    started.lines.back().name = "DTSTART";
    return EventTimes::read(started, m_context);
}

void SeriesReader::readStandIn(const CalendarComponent& event)
{
    const CalendarLine& line = *event.find("RECURRENCE-ID");
    const std::optional<CalendarTime> of = readTime(line);
    if (!of) {
        m_context.skipped(event.line, tr("An event was left out: it stands in for \"%1\", which is "
                                         "not a time.")
                                          .arg(QString::fromUtf8(bytesOf(line.value)).left(80)));
        return;
    }
    const std::optional<EventTimes> times = timesOf(event);
    if (!times)
        return;
    const LocalStart local = (m_times ? *m_times : *times).localOf(*of, m_context.zones);
    const bool andFuture = equalsIgnoringCase(line.parameterValue("RANGE"), "THISANDFUTURE");
    if (andFuture && !m_times)
        m_context.converted(line.line, tr("It changes later times of an event that is not in the "
                                          "file: only this one was taken."));
    if (const CalendarLine* rule = event.find("RRULE"))
        m_context.converted(rule->line, tr("The event stands in for one time of a series: its own "
                                           "rule was not followed."));
    if (isNewestStandIn(event, local))
        m_standIns.insert(
            {{local.on, local.hour},
             {&event, *times, EventReader(m_context).read(event), local, andFuture, false}});
}

// Of several for one occurrence the newest stays, in whatever order they stand.
bool SeriesReader::isNewestStandIn(const CalendarComponent& event, const LocalStart& of)
{
    const auto other = m_standIns.find({of.on, of.hour});
    if (other == m_standIns.end())
        return true;
    const CalendarComponent& known = *other->second.event;
    const bool isNewest = !versionOf(event).isOlderThan(versionOf(known));
    const CalendarComponent& older = isNewest ? known : event;
    const CalendarComponent& newer = isNewest ? event : known;
    m_context.skipped(older.line, tr("An event was left out: a newer one with the same UID "
                                     "stands in line %1.")
                                      .arg(newer.line));
    if (isNewest)
        m_standIns.erase(other);
    return isNewest;
}

void SeriesReader::readSeries(const CalendarComponent& event)
{
    m_content = EventReader(m_context).read(event);
    RecurrenceSet set(event, *m_times, m_context);
    const auto occurrences = set.occurrences();
    m_rules = ruleLines(event);
    for (const RecurrenceSet::Occurrence& each : occurrences)
        takeOccurrence(each);
    for (const RecurrenceSet::Occurrence& each : set.removed())
        tellTakenOut(each.start);
}

void SeriesReader::tellTakenOut(const LocalStart& start)
{
    if (standInFor(start))
        return;
    IncomingMeeting incoming = m_content.at(m_times->at(start), m_context.now);
    Meeting& meeting = incoming.meeting;
    meeting.status = MeetingStatus::Missed;
    meeting.properties.clear();
    meeting.seriesUid = m_uid;
    meeting.recurrenceId = m_times->recurrenceIdOf(start);
    meeting.uid = m_uid + QLatin1Char('/') + meeting.recurrenceId;
    m_context.sink.takenOut({static_cast<int>(m_event->line), std::move(incoming)});
}

// What makes the series again when it is written, wherever its first occurrence is moved.
std::vector<QString> SeriesReader::ruleLines(const CalendarComponent& event) const
{
    std::vector<QString> lines;
    for (const CalendarLine& line : event.lines)
        for (const char* name : {"DTSTART", "RRULE", "RDATE", "EXDATE", "EXRULE"})
            if (line.is(name) && isOfToday(line))
                lines.push_back(ruleText(m_times->lineInZone(line, m_context.zones), name));
    const bool recurs = std::any_of(lines.begin(), lines.end(), [](const QString& line) {
        return line.startsWith(QLatin1String("RRULE"), Qt::CaseInsensitive) ||
               line.startsWith(QLatin1String("RDATE"), Qt::CaseInsensitive);
    });
    return recurs ? lines : std::vector<QString>();
}

void SeriesReader::takeOccurrence(const RecurrenceSet::Occurrence& occurrence)
{
    const LocalStart& start = occurrence.start;
    if (StandIn* standIn = standInFor(start))
        return takeStandIn(*standIn);
    const QString id = m_times->recurrenceIdOf(start);
    if (const StandIn* change = changeBefore(start)) {
        const qint64 shift = change->of.asUtc().secsTo(change->times.start().asUtc());
        const QDateTime shifted = start.asUtc().addSecs(shift);
        LocalStart moved{shifted.date(), std::nullopt};
        if (!change->times.isWholeDay())
            moved.hour = shifted.time();
        IncomingMeeting meeting = contentOf(*change).at(change->times.at(moved), m_context.now);
        meeting.meeting.properties.clear();
        return take(std::move(meeting), id, change->event->line);
    }
    const MeetingTime time =
        occurrence.endAt ? m_times->at(start, *occurrence.endAt) : m_times->at(start);
    IncomingMeeting meeting = m_content.at(time, m_context.now);
    if (!m_isFirst)
        meeting.meeting.properties.clear(); // they are the first one's
    take(std::move(meeting), id, m_event->line);
}

void SeriesReader::takeStandIn(StandIn& standIn)
{
    standIn.isUsed = true;
    const MeetingTime time = standIn.times.at(standIn.times.start());
    const EventTimes& series = m_times ? *m_times : standIn.times;
    IncomingMeeting meeting = contentOf(standIn).at(time, m_context.now);
    if (m_isFirst && m_times)
        for (const QString& line : m_content.incoming.meeting.properties)
            meeting.meeting.properties.push_back(line);
    const bool saysWhen = m_times || standIn.event->find("DTSTART");
    take(std::move(meeting), series.recurrenceIdOf(standIn.of), standIn.event->line, saysWhen);
}

void SeriesReader::take(IncomingMeeting incoming, const QString& recurrenceId, std::size_t line,
                        bool saysWhen)
{
    Meeting& meeting = incoming.meeting;
    const bool hasPlainUid = m_isFirst && m_times;
    const bool isSingle = m_times && m_rules.empty() && m_standIns.empty();
    meeting.uid = hasPlainUid ? m_uid : m_uid + QLatin1Char('/') + recurrenceId;
    if (!isSingle) {
        meeting.seriesUid = m_uid;
        meeting.recurrenceId = recurrenceId;
    }
    if (hasPlainUid)
        meeting.properties.insert(meeting.properties.end(), m_rules.begin(), m_rules.end());
    m_isFirst = false;
    m_taken.insert(recurrenceId);
    if (saysWhen)
        m_context.sink.take({static_cast<int>(line), std::move(incoming)});
    else
        m_context.sink.takenOut({static_cast<int>(line), std::move(incoming)});
}

// Some write only what has changed.
EventContent SeriesReader::contentOf(const StandIn& standIn) const
{
    const bool isWhole = !m_times || standIn.event->find("SUMMARY");
    return isWhole ? standIn.content : standIn.content.filledFrom(m_content);
}

SeriesReader::StandIn* SeriesReader::standInFor(const LocalStart& start)
{
    const auto found = m_standIns.find({start.on, start.hour});
    return found != m_standIns.end() && !found->second.isUsed ? &found->second : nullptr;
}

// The latest change of all times from one before `start` on.
const SeriesReader::StandIn* SeriesReader::changeBefore(const LocalStart& start) const
{
    for (auto at = m_standIns.lower_bound({start.on, start.hour}); at != m_standIns.begin();)
        if ((--at)->second.andFuture)
            return &at->second;
    return nullptr;
}

} // namespace rapport
