// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/EventTimes.h"

#include "exchange/icalendar/ZoneName.h"
#include "exchange/text/Ascii.h"
#include "exchange/vcard/ContentLineText.h"
#include "exchange/vcard/VCardText.h"

namespace rapport
{
namespace
{

constexpr int mostDays = 3660; // an event of ten years is a mistake

QDateTime instantOf(const CalendarTime& time, const CalendarZone& zone)
{
    const LocalStart local{time.on, time.hour};
    return time.isUtc ? local.asUtc() : zone.resolve(local).at;
}

// Outlook marks whole days that it writes from midnight to midnight.
bool isMarkedAllDay(const CalendarComponent& event)
{
    const CalendarLine* mark = event.find("X-MICROSOFT-CDO-ALLDAYEVENT");
    return mark && equalsIgnoringCase(trimmedAscii(mark->value), "TRUE");
}

// Ours, of times that are written in UTC: see ZoneLines.
std::optional<QTimeZone> zoneShownIn(const CalendarComponent& event)
{
    const CalendarLine* line = event.find("X-RAPPORT-ZONE");
    const QByteArray id = line ? bytesOf(line->value) : QByteArray();
    const bool isZone = !id.isEmpty() && QTimeZone(id).isValid();
    return isZone ? std::optional(QTimeZone(id)) : std::nullopt;
}

} // namespace

CalendarZone zoneOf(const CalendarTime& time, std::size_t line, CalendarContext& context)
{
    struct Sentences {
        Q_DECLARE_TR_FUNCTIONS(EventTimes)
    };
    if (time.isUtc && context.shownIn)
        return CalendarZone(*context.shownIn);
    if (time.isUtc || time.tzid.isEmpty() || !time.hour)
        return context.zones.own();
    const QDateTime near = LocalStart{time.on, time.hour}.asUtc();
    const auto found = context.zones.find(time.tzid, near);
    const QString name = QString::fromUtf8(time.tzid);
    const QString zone = QString::fromUtf8(found.zone.zone().id());
    using How = CalendarZones::Found::How;
    if (found.how == How::Unknown)
        context.converted(line, Sentences::tr("The time zone \"%1\" is not known: the hour was "
                                              "read as one of %2.")
                                    .arg(name, zone));
    else if (found.how == How::RulesOnly && context.told.insert(time.tzid).second)
        context.converted(line, Sentences::tr("The time zone \"%1\" is the file's own: its hours "
                                              "are shown as those of %2.")
                                    .arg(name, zone));
    else if (found.how == How::ByRules && context.told.insert(time.tzid).second)
        context.converted(
            line, Sentences::tr("The time zone \"%1\" has the same hours as %2 and became it.")
                      .arg(name, zone));
    else if (context.zones.differs(time.tzid, near) && context.told.insert(time.tzid).second)
        context.converted(line, Sentences::tr("The file's rules for the time zone \"%1\" are not "
                                              "those of %2, which were used.")
                                    .arg(name, zone));
    return found.zone;
}

std::optional<EventTimes> EventTimes::read(const CalendarComponent& event, CalendarContext& context)
{
    const CalendarLine* line = event.find("DTSTART");
    if (!line) {
        context.skipped(event.line, tr("An event without a start was left out."));
        return std::nullopt;
    }
    const std::optional<CalendarTime> start = readTime(*line);
    if (!start) {
        context.skipped(event.line, tr("An event was left out: its start \"%1\" is not a time.")
                                        .arg(QString::fromUtf8(bytesOf(line->value)).left(80)));
        return std::nullopt;
    }
    const CalendarZone zone = zoneOf(*start, line->line, context);
    EventTimes times(start->isUtc ? CalendarZone(QTimeZone::utc()) : zone,
                     start->isUtc ? zoneShownIn(event).value_or(zone.zone()) : zone.zone(),
                     context.zones.own().zone());
    times.m_isFloating = start->isFloating();
    times.m_start = {start->on, start->hour};
    if (start->hour && times.m_zone.resolve(times.m_start).shifted)
        context.converted(line->line, tr("%1 does not exist on that day, as the clocks change: it "
                                         "was read as an hour later.")
                                          .arg(start->hour->toString(QStringLiteral("HH:mm"))));
    times.readEnd(event, context);
    return times;
}

void EventTimes::readEnd(const CalendarComponent& event, CalendarContext& context)
{
    const CalendarLine* line = event.find("DTEND");
    if (!line) {
        if (const CalendarLine* duration = event.find("DURATION"))
            readDuration(*duration, context);
        return;
    }
    const std::optional<CalendarTime> end = readTime(*line);
    if (!end) {
        context.converted(line->line, tr("The end \"%1\" is not a time and was left out.")
                                          .arg(QString::fromUtf8(bytesOf(line->value)).left(80)));
        return;
    }
    const QTime midnight(0, 0);
    const bool isAllDay = isMarkedAllDay(event) && m_start.hour == midnight &&
                          end->hour == midnight && end->on > m_start.on;
    if (isAllDay)
        m_start.hour.reset();
    if (isWholeDay())
        return readEndOfWholeDays(*end, *line, context);
    const QDateTime startAt = m_zone.resolve(m_start).at;
    // An end that is a day only: the day's last moment, as DTEND is exclusive.
    const QDateTime endAt =
        instantOf({end->on, end->hour.value_or(midnight), end->isUtc, end->tzid},
                  zoneOf(*end, line->line, context));
    const qint64 nominal = LocalStart{end->on, end->hour}.asUtc().toSecsSinceEpoch() -
                           m_start.asUtc().toSecsSinceEpoch();
    if (m_zone.resolve(m_start).shifted && endAt <= startAt && nominal > 0)
        m_seconds = nominal; // the start moved with the clocks, past its end
    else if (endAt < startAt)
        context.converted(line->line, tr("The end lies before the start and was left out."));
    else if (startAt.daysTo(endAt) > mostDays)
        context.converted(line->line, tr("The end lies more than ten years after the start and was "
                                         "left out."));
    else if (endAt > startAt)
        m_seconds = startAt.secsTo(endAt);
}

void EventTimes::readEndOfWholeDays(const CalendarTime& end, const CalendarLine& line,
                                    CalendarContext& context)
{
    // DTEND is exclusive; some write the same day, and mean it.
    const bool isInclusive = end.hour && *end.hour > QTime(0, 0);
    const qint64 days = m_start.on.daysTo(end.on) + (isInclusive ? 1 : 0);
    if (days < 0)
        context.converted(line.line, tr("The end lies before the start and was left out."));
    else if (days > mostDays)
        context.converted(line.line, tr("The end lies more than ten years after the start and was "
                                        "left out."));
    else
        m_days = std::max(1, static_cast<int>(days));
}

void EventTimes::readDuration(const CalendarLine& line, CalendarContext& context)
{
    const std::optional<CalendarDuration> duration = rapport::readDuration(line.value);
    if (!duration || duration->days > mostDays || !(duration->isPositive() || duration->isZero())) {
        context.converted(line.line, tr("The duration \"%1\" makes no end and was left out.")
                                         .arg(QString::fromUtf8(bytesOf(line.value)).left(80)));
        return;
    }
    constexpr qint64 day = 86400;
    if (isWholeDay())
        m_days =
            std::max(1, duration->days + static_cast<int>((duration->seconds + day - 1) / day));
    else
        m_duration = *duration;
}

EventTimes EventTimes::startingAt(const LocalStart& start) const
{
    EventTimes times = *this;
    times.m_start = start;
    return times;
}

MeetingTime EventTimes::at(const LocalStart& start) const
{
    if (!start.hour)
        return {start.on, start.on.addDays(m_days - 1), {}, {}, m_own.id()};
    const QDateTime startAt = m_zone.resolve(start).at;
    if (m_seconds)
        return at(start, startAt.addSecs(*m_seconds));
    if (!m_duration.isPositive())
        return at(start, startAt);
    const LocalStart nominal{start.on.addDays(m_duration.days), start.hour};
    return at(start, m_zone.resolve(nominal).at.addSecs(m_duration.seconds));
}

MeetingTime EventTimes::at(const LocalStart& start, const QDateTime& endAt) const
{
    MeetingTime time;
    time.startAt = m_zone.resolve(start).at;
    if (endAt > *time.startAt)
        time.endAt = endAt;
    time.timeZone = m_shownIn.id();
    time.startOn = time.startAt->toTimeZone(m_shownIn).date();
    time.endOn = time.endAt ? time.endAt->toTimeZone(m_shownIn).date() : time.startOn;
    return time;
}

LocalStart EventTimes::localOf(const CalendarTime& time, const CalendarZones& zones) const
{
    if (isWholeDay() || !time.hour)
        return {time.on, isWholeDay() ? std::nullopt : m_start.hour};
    const LocalStart local{time.on, time.hour};
    if (time.isUtc)
        return m_zone.localOf(local.asUtc());
    if (time.tzid.isEmpty())
        return local;
    return m_zone.localOf(zones.find(time.tzid, local.asUtc()).zone.resolve(local).at);
}

std::string EventTimes::lineInZone(const CalendarLine& line, const CalendarZones& zones) const
{
    const QByteArray tzid = bytesOf(line.parameterValue("TZID"));
    const std::vector<std::string_view> values = splitValue(line.value, ',', mostTimes);
    const bool isRule = line.is("RRULE") || line.is("EXRULE");
    const auto isTime = [&](std::string_view value) {
        return readTime(value.substr(0, value.find('/')), line).has_value();
    };
    const bool isReadable = isRule || std::all_of(values.begin(), values.end(), isTime);
    if (isReadable && (tzid.isEmpty() || isWholeDay()))
        return line.text;
    const auto found = zones.find(tzid, m_start.asUtc());
    const bool isNamed = found.how != CalendarZones::Found::How::RulesOnly && !namesUtc(tzid);
    const auto inZone = [&](std::string_view value) {
        const std::optional<CalendarTime> time = readTime(value, line);
        if (!time || !time->hour || (isNamed && !time->isUtc))
            return std::string(value);
        const QDateTime at = instantOf(*time, found.zone);
        return at.toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toStdString();
    };
    CalendarLine moved = line;
    moved.value.clear();
    for (const std::string_view value : values) {
        if (!isTime(value))
            continue;
        const std::size_t slash = std::min(value.find('/'), value.size());
        moved.value += (moved.value.empty() ? "" : ",") + inZone(value.substr(0, slash));
        if (slash < value.size())
            moved.value += '/' + inZone(value.substr(slash + 1));
    }
    for (VCardParameter& parameter : moved.parameters)
        if (equalsIgnoringCase(parameter.name, "TZID"))
            parameter.values = {found.zone.zone().id().toStdString()};
    if (!isNamed)
        std::erase_if(moved.parameters, [](const VCardParameter& each) {
            return equalsIgnoringCase(each.name, "TZID");
        });
    return lineText(moved);
}

QString EventTimes::recurrenceIdOf(const LocalStart& start) const
{
    if (!start.hour)
        return start.on.toString(QStringLiteral("yyyyMMdd"));
    if (m_isFloating)
        return start.asUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss"));
    return m_zone.resolve(start).at.toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

MeetingStatus statusAt(const MeetingTime& time, const QDateTime& now)
{
    const QDateTime start =
        time.startAt ? *time.startAt : resolveLocal(time.startOn, QTime(0, 0), now.timeZone()).at;
    return start > now ? MeetingStatus::Planned : MeetingStatus::Attended;
}

} // namespace rapport
