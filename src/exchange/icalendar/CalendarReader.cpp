// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/CalendarReader.h"

#include "exchange/icalendar/KeptLines.h"
#include "exchange/icalendar/SeriesReader.h"
#include "exchange/icalendar/TaskReader.h"
#include "exchange/icalendar/VCalendarRule.h"
#include "exchange/icalendar/ZoneName.h"
#include "exchange/text/Ascii.h"
#include "exchange/vcard/ContentLineText.h"
#include "exchange/vcard/VCardText.h"

#include <QRegularExpression>
#include <QUuid>
#include <utility>

namespace rapport
{
namespace
{

constexpr qsizetype mostOfTitle = 100;

bool isOfSeries(const CalendarComponent& event)
{
    return event.find("RRULE") || event.find("RDATE") || event.find("RECURRENCE-ID");
}

// RFC 5546, 3.2.5: what calls off all of an event may leave out when it was to be.
bool callsOffAll(const CalendarComponent& event, bool isCancelling)
{
    const CalendarLine* status = event.find("STATUS");
    return !event.find("DTSTART") && !event.find("RECURRENCE-ID") &&
           (isCancelling || (status && isCancelled(*status)));
}

// RFC 5546, 3.2.4: it is one more time of a series, though it does not say which.
void nameAddedTime(CalendarComponent& event)
{
    const CalendarLine* start = event.find("DTSTART");
    if (!start || isOfSeries(event))
        return;
    CalendarLine id = *start;
    id.name = "RECURRENCE-ID";
    id.text = lineText(id);
    event.lines.push_back(std::move(id));
}

bool isMethod(const CalendarLine& line, std::string_view method)
{
    return equalsIgnoringCase(trimmedAscii(line.value), method);
}

// Google names a calendar by the address of its account.
QString calendarOwner(const CalendarLine& name)
{
    static const QRegularExpression address(QStringLiteral("^[^\\s@<>]+@[^\\s@<>]+$"));
    const QString text = textOf(name);
    return address.match(text).hasMatch() ? text : QString();
}

bool isFloating(const CalendarLine& line)
{
    constexpr std::string_view times[] = {"DTSTART", "DTEND",  "DUE",
                                          "RDATE",   "EXDATE", "RECURRENCE-ID"};
    if (std::none_of(std::begin(times), std::end(times),
                     [&](std::string_view each) { return line.is(each); }))
        return false;
    const std::vector<std::string_view> values = splitValue(line.value, ',', mostTimes);
    return std::all_of(values.begin(), values.end(), [&](std::string_view value) {
        const auto time = readTime(value.substr(0, value.find('/')), line);
        return time && time->isFloating();
    });
}

// vCalendar 1.0 wrote rules in another way, and parted times with semicolons.
bool modernize(CalendarLine& line)
{
    const bool isRule = line.is("RRULE") || line.is("EXRULE");
    const bool isOld = isRule && line.value.find('=') == line.value.npos;
    if (const auto rule = isOld ? ruleOfVCalendar(line.value) : std::nullopt)
        line.value = *rule;
    else if ((line.is("RDATE") || line.is("EXDATE")) && line.value.find(';') != line.value.npos)
        std::replace(line.value.begin(), line.value.end(), ';', ',');
    else
        return false;
    line.text = lineText(line);
    return true;
}

// The same for the same text, so that reading it again finds what it made before.
QString madeUid(const CalendarComponent& component)
{
    const QUuid space(QStringLiteral("{6f1e7b0a-5d0e-4f0a-9a3e-3c1b7a2c9d51}"));
    QByteArray text;
    for (const char* name : {"SUMMARY", "DTSTART", "DUE", "LOCATION", "RECURRENCE-ID"})
        if (const CalendarLine* line = component.find(name))
            text += QByteArray::fromStdString(line->text) + '\n';
    return QUuid::createUuidV5(space, text).toString(QUuid::WithoutBraces);
}

} // namespace

CalendarReader::CalendarReader(IncomingSink& sink, const QDateTime& now)
    : m_context(sink, now)
    , m_splitter({
          [this] { beginCalendar(); },
          [this](CalendarLine&& line) { takeCalendarLine(line); },
          [this](CalendarComponent&& component) { take(std::move(component)); },
          [this] { endCalendar(); },
          [this](CalendarRemark&& said) { remark(said); },
      })
{
}

bool CalendarReader::feed(QByteArrayView bytes)
{
    if (!m_context.sink.isCancelled())
        m_splitter.feed({bytes.data(), static_cast<std::size_t>(bytes.size())});
    return !m_context.sink.isCancelled();
}

void CalendarReader::finish()
{
    m_splitter.finish();
    for (const QString& uid : std::exchange(m_order, {}))
        if (!m_context.sink.isCancelled())
            readSeries(uid);
    if (m_hasOnlyZones && m_firstZone > 0)
        m_context.skipped(m_firstZone, tr("Time zones were left out: there is no event or task "
                                          "that is in them."));
}

void CalendarReader::beginCalendar()
{
    m_context.enter({CalendarZones(m_context.now.timeZone())});
    m_context.told.clear();
    m_head = std::make_shared<CalendarHead>(m_context);
}

void CalendarReader::takeCalendarLine(const CalendarLine& line)
{
    if (line.is("X-WR-TIMEZONE"))
        m_context.shownIn = zoneNamed(bytesOf(line.value));
    if (line.is("PRODID"))
        m_context.isOurs = startsIgnoringCase(line.value, "-//Rapport//");
    if (line.is("X-WR-CALNAME")) {
        m_context.owner = calendarOwner(line);
        m_context.sink.named(textOf(line).simplified().left(mostOfTitle));
    }
    if (line.is("METHOD")) {
        m_context.isCancelling = isMethod(line, "CANCEL");
        m_context.isAdding = isMethod(line, "ADD");
        m_context.isAnswer = isMethod(line, "REPLY") || isMethod(line, "REFRESH") ||
                             isMethod(line, "COUNTER") || isMethod(line, "DECLINECOUNTER");
    }
}

void CalendarReader::take(CalendarComponent&& component)
{
    if (m_context.sink.isCancelled())
        return;
    for (CalendarLine& line : component.lines)
        if (modernize(line))
            m_context.converted(line.line, tr("%1 is written as in vCalendar 1.0: it was read as "
                                              "\"%2\".")
                                               .arg(QString::fromStdString(line.name),
                                                    QString::fromStdString(line.value).left(120)));
    if (m_context.shownIn)
        giveZone(component);
    m_firstZone = m_firstZone == 0 ? component.line : m_firstZone;
    m_hasOnlyZones = m_hasOnlyZones && component.name == "VTIMEZONE";
    if (component.name == "VTIMEZONE")
        m_context.zones.add(component);
    else if (component.name != "VEVENT" && component.name != "VTODO")
        skip(component);
    else if (m_context.isAnswer)
        m_context.skipped(component.line,
                          tr("An answer to an invitation was left out: it tells who comes, not "
                             "what is on."));
    else if (namesUnknownZone(component))
        m_waiting.push_back(std::move(component));
    else
        read(std::move(component));
}

// Hours without a zone are those of the calendar's, where it names one.
void CalendarReader::giveZone(CalendarComponent& component)
{
    for (CalendarLine& line : component.lines) {
        if (!isFloating(line))
            continue;
        const QByteArray zone = m_context.shownIn->id();
        line.parameters.push_back({"TZID", {zone.toStdString()}});
        line.text = lineText(line);
        if (m_context.told.insert(QByteArray()).second)
            m_context.converted(line.line, tr("Its hours name no time zone: they were read as ones "
                                              "of %1, the calendar's own.")
                                               .arg(QString::fromUtf8(zone)));
    }
}

void CalendarReader::read(CalendarComponent&& component)
{
    if (component.name == "VTODO" || component.find("X-RAPPORT-DUE"))
        readTask(component);
    else
        readEvent(std::move(component));
}

void CalendarReader::readEvent(CalendarComponent&& event)
{
    const QString uid = uidOf(event);
    if (m_context.isAdding)
        nameAddedTime(event);
    if (isOfSeries(event) || callsOffAll(event, m_context.isCancelling)) {
        std::vector<HeldEvent>& series = m_series[uid];
        if (series.empty())
            m_order.push_back(uid);
        series.push_back({std::move(event), m_head});
        return;
    }
    const std::optional<EventTimes> times = EventTimes::read(event, m_context);
    if (!times || isOutdated(event, uid))
        return;
    const EventContent content = EventReader(m_context).read(event);
    IncomingMeeting meeting = content.at(times->at(times->start()), m_context.now);
    meeting.meeting.uid = uid;
    m_told[uid].topic = meeting.meeting.topic;
    m_told[uid].time = meeting.meeting.time;
    m_context.sink.take({static_cast<int>(event.line), std::move(meeting)});
}

void CalendarReader::readSeries(const QString& uid)
{
    std::vector<HeldEvent> events = m_series.take(uid);
    std::erase_if(events, [&](const HeldEvent& each) {
        return !each.component.find("RECURRENCE-ID") && isOutdated(each.component, uid);
    });
    const auto isWhole = [](const HeldEvent& each) { return isOfSeries(each.component); };
    if (std::any_of(events.begin(), events.end(), isWhole))
        SeriesReader(uid, m_context).read(events);
    else if (!events.empty())
        callOff(events.back().component, uid);
}

// Known from this file, or only in the notebook.
void CalendarReader::callOff(const CalendarComponent& event, const QString& uid)
{
    IncomingMeeting off;
    off.meeting.uid = uid;
    off.meeting.topic = m_told[uid].topic;
    off.meeting.time = m_told[uid].time;
    off.meeting.status = MeetingStatus::Missed;
    if (const CalendarLine* sequence = event.find("SEQUENCE"))
        off.meeting.properties.push_back(QString::fromStdString(sequence->text));
    const Incoming incoming{static_cast<int>(event.line), std::move(off)};
    if (std::get<IncomingMeeting>(incoming.noun).meeting.time.startOn.isValid())
        m_context.sink.take(incoming);
    else
        m_context.sink.takenOut(incoming);
}

void CalendarReader::readTask(const CalendarComponent& task)
{
    IncomingFollowUp followUp = TaskReader(m_context).read(task);
    followUp.followUp.uid = uidOf(task);
    const CalendarLine* of = task.find("RECURRENCE-ID");
    const QString time = of ? u'/' + QString::fromUtf8(bytesOf(of->value)) : QString();
    if (!followUp.followUp.uid.endsWith(time)) // as we write it, it has it already
        followUp.followUp.uid += time;
    if (!isOutdated(task, followUp.followUp.uid))
        m_context.sink.take({static_cast<int>(task.line), std::move(followUp)});
}

// Of several with one UID the newest stays, in whatever order they stand.
bool CalendarReader::isOutdated(const CalendarComponent& component, const QString& uid)
{
    const EventVersion version = versionOf(component);
    EventVersion& newest = m_told.try_emplace(uid, Told{version, {}, {}}).first->second.version;
    if (version.isOlderThan(newest)) {
        m_context.skipped(component.line, tr("An older version was left out: the newer one with "
                                             "the same UID stands in line %1.")
                                              .arg(newest.line));
        return true;
    }
    newest = version;
    return false;
}

void CalendarReader::endCalendar()
{
    for (CalendarComponent& each : std::exchange(m_waiting, {}))
        read(std::move(each));
    if (m_head)
        *m_head = m_context;
}

bool CalendarReader::namesUnknownZone(const CalendarComponent& component) const
{
    for (const char* name : {"DTSTART", "DTEND", "DUE"}) {
        const CalendarLine* line = component.find(name);
        const QByteArray tzid = line ? bytesOf(line->parameterValue("TZID")) : QByteArray();
        if (!tzid.isEmpty() && !m_context.zones.knows(tzid))
            return true;
    }
    return false;
}

QString CalendarReader::uidOf(const CalendarComponent& component) const
{
    if (const CalendarLine* line = component.find("UID"))
        if (const QString uid = textOf(*line); !uid.isEmpty())
            return uid;
    m_context.converted(component.line,
                        tr("It has no UID: one was made of its title, time and place."));
    return madeUid(component);
}

void CalendarReader::skip(const CalendarComponent& component)
{
    const QString name = QString::fromStdString(component.name);
    if (component.name == "VJOURNAL")
        m_context.skipped(component.line, tr("A journal entry was left out: it is no meeting."));
    else if (component.name == "VFREEBUSY")
        m_context.skipped(component.line, tr("Free and busy times were left out: they do not say "
                                             "what is on."));
    else
        m_context.skipped(component.line,
                          tr("%1 was left out: it is neither an event nor a task.").arg(name));
}

void CalendarReader::remark(const CalendarRemark& remark)
{
    using Kind = CalendarRemark::Kind;
    const QString subject = QString::fromStdString(remark.subject).left(mostOfTitle);
    switch (remark.kind) {
    case Kind::OutsideCalendar:
        return m_context.skipped(remark.line,
                                 tr("\"%1\" stands outside any calendar.").arg(subject));
    case Kind::NotAProperty:
        return m_context.converted(remark.line,
                                   tr("\"%1\" is no property and was left out.").arg(subject));
    case Kind::LineTooLong:
        return m_context.converted(remark.line, tr("A line of more than 16 MiB was left out: "
                                                   "\"%1\".")
                                                    .arg(subject));
    case Kind::TooManyParameters:
        return m_context.converted(remark.line, tr("A line with too many parameters was left out: "
                                                   "\"%1\".")
                                                    .arg(subject));
    case Kind::TooManyProperties:
        return m_context.converted(remark.line,
                                   tr("It is too long: all from %1 on was left out.").arg(subject));
    case Kind::TooDeep:
        return m_context.converted(
            remark.line, tr("%1 was left out: it stands too deep in others.").arg(subject));
    case Kind::TooManyComponents:
        return m_context.skipped(remark.line, tr("The file has more than a million events: this "
                                                 "one and all after it were left out."));
    case Kind::MissingEnd:
        return m_context.converted(
            remark.line, tr("%1 has no end: it ends where the next begins.").arg(subject));
    case Kind::CutOff:
        return m_context.converted(remark.line, tr("The file ends within this %1.").arg(subject));
    case Kind::JoinedToText:
        return m_context.converted(remark.line,
                                   tr("A line by itself was read as a part of %1.").arg(subject));
    case Kind::UnknownCharset:
        return m_context.converted(remark.line,
                                   tr("The character set \"%1\" is not known.").arg(subject));
    case Kind::BrokenEncoding:
        return m_context.converted(remark.line,
                                   tr("%1 is not quoted-printable as it says.").arg(subject));
    case Kind::MendedText:
        return m_context.converted(remark.line, tr("%1 is not UTF-8 throughout: single letters "
                                                   "were read as Windows-1252.")
                                                    .arg(subject));
    }
}

} // namespace rapport
