// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/ZoneLines.h"

#include <array>
#include <cstdlib>
#include <tuple>

namespace rapport
{
namespace
{

std::string dayText(QDate on)
{
    return on.toString(QStringLiteral("yyyyMMdd")).toStdString();
}

std::string localText(const QDateTime& local)
{
    return local.toString(QStringLiteral("yyyyMMdd'T'HHmmss")).toStdString();
}

std::string utcText(const QDateTime& at)
{
    return localText(at.toUTC()) + 'Z';
}

std::string offsetText(int seconds)
{
    const int size = std::abs(seconds);
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    std::string text = (seconds < 0 ? "-" : "+") + two(size / 3600) + two(size / 60 % 60);
    if (size % 60 != 0)
        text += two(size % 60);
    return text;
}

// A zone that others find by its name, too.
bool hasName(const QTimeZone& zone)
{
    return zone.isValid() && zone.id().contains('/') && !zone.id().startsWith("Etc/");
}

// One clock change, and by what rule it comes each year.
struct ClockChange {
    QTimeZone::OffsetData data;
    int from = 0; // seconds east of UTC before it

    QDateTime local() const // on the clock before it
    {
        return QDateTime(data.atUtc.date(), data.atUtc.time(), Qt::UTC).addSecs(from);
    }
    int ordinal() const // of the weekday in its month; -1: the last
    {
        const QDate on = local().date();
        return on.day() + 7 > on.daysInMonth() ? -1 : (on.day() - 1) / 7 + 1;
    }
    auto rule() const
    {
        const QDateTime at = local();
        return std::make_tuple(from, data.offsetFromUtc, at.date().month(), at.date().dayOfWeek(),
                               ordinal(), at.time());
    }
};

// Changes of the same rule in years that follow each other.
struct Observance {
    ClockChange first;
    ClockChange last;
    bool isRepeated() const { return first.data.atUtc != last.data.atUtc; }
};

std::vector<Observance> observancesOf(const QTimeZone& zone, const QDateTime& from,
                                      const QDateTime& to)
{
    std::vector<Observance> all;
    int before = zone.offsetFromUtc(from);
    for (const QTimeZone::OffsetData& data : zone.transitions(from, to)) {
        const ClockChange change{data, before};
        before = data.offsetFromUtc;
        const auto goesOn = std::find_if(all.begin(), all.end(), [&](const Observance& each) {
            return each.first.rule() == change.rule() &&
                   each.last.local().date().year() + 1 == change.local().date().year();
        });
        if (goesOn != all.end())
            goesOn->last = change;
        else
            all.push_back({change, change});
    }
    return all;
}

std::string yearlyRule(const Observance& observance, const QDateTime& end)
{
    static constexpr std::array days = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    const QDateTime local = observance.first.local();
    std::string rule = "RRULE:FREQ=YEARLY;BYMONTH=" + std::to_string(local.date().month()) +
                       ";BYDAY=" + std::to_string(observance.first.ordinal()) +
                       days.at(static_cast<std::size_t>(local.date().dayOfWeek() - 1));
    if (observance.last.data.atUtc.addDays(380) < end) // it was given up
        rule += ";UNTIL=" + utcText(observance.last.data.atUtc);
    return rule;
}

void addObservance(ContentLines& lines, const QTimeZone::OffsetData& data, const QDateTime& local,
                   int from, const std::string& rule)
{
    const std::string name = data.daylightTimeOffset != 0 ? "DAYLIGHT" : "STANDARD";
    lines.push_back("BEGIN:" + name);
    lines.push_back("DTSTART:" + localText(local));
    lines.push_back("TZOFFSETFROM:" + offsetText(from));
    lines.push_back("TZOFFSETTO:" + offsetText(data.offsetFromUtc));
    if (!rule.empty())
        lines.push_back(rule);
    if (!data.abbreviation.isEmpty())
        lines.push_back("TZNAME:" + data.abbreviation.toStdString());
    lines.push_back("END:" + name);
}

void addTimezone(ContentLines& lines, const QTimeZone& zone, const QDateTime& first,
                 const QDateTime& last)
{
    const QDateTime from = first.addYears(-1);
    const QDateTime to = last.addYears(5);
    lines.push_back("BEGIN:VTIMEZONE");
    lines.push_back("TZID:" + zone.id().toStdString());
    const std::vector<Observance> observances = observancesOf(zone, from, to);
    if (observances.empty() || observances.front().first.data.atUtc > first) {
        const QTimeZone::OffsetData data = zone.offsetData(from);
        addObservance(lines, data, QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC),
                      data.offsetFromUtc, {});
    }
    for (const Observance& each : observances)
        addObservance(lines, each.first.data, each.first.local(), each.first.from,
                      each.isRepeated() ? yearlyRule(each, to) : std::string());
    lines.push_back("END:VTIMEZONE");
}

} // namespace

void addShownZone(ContentLines& lines, std::string_view start, const QByteArray& zone)
{
    if (start.ends_with('Z') && !zone.isEmpty())
        lines.push_back("X-RAPPORT-ZONE:" + zone.toStdString());
}

std::string dayLine(const std::string& name, QDate on)
{
    return name + ";VALUE=DATE:" + dayText(on);
}

std::string hourLine(const std::string& name, QDate on, QTime hour)
{
    return name + ':' + localText(QDateTime(on, hour, Qt::UTC));
}

std::string instantLine(const std::string& name, const QDateTime& at)
{
    return name + ':' + utcText(at);
}

std::string ZoneLines::timeLine(const std::string& name, const QDateTime& at,
                                const QByteArray& zoneId)
{
    const QTimeZone zone(zoneId);
    if (!hasName(zone))
        return instantLine(name, at);
    const QDateTime local = at.toTimeZone(zone);
    if (resolveLocal(local.date(), local.time(), zone).at != at)
        return instantLine(name, at);
    use(zoneId, at);
    return name + ";TZID=" + zoneId.toStdString() + ':' + localText(local);
}

void ZoneLines::use(const QByteArray& zone, const QDateTime& at)
{
    auto [used, isNew] = m_used.insert({zone, {at, at}});
    if (!isNew) {
        used->second.first = std::min(used->second.first, at);
        used->second.last = std::max(used->second.last, at);
    }
}

ContentLines ZoneLines::lines(const MeetingTime& time)
{
    if (time.isWholeDay()) {
        ContentLines days = {dayLine("DTSTART", time.startOn)};
        days.push_back(dayLine("DTEND", time.endOn.addDays(1)));
        return days;
    }
    ContentLines hours = {timeLine("DTSTART", *time.startAt, time.timeZone)};
    if (time.endAt)
        hours.push_back(timeLine("DTEND", *time.endAt, time.timeZone));
    addShownZone(hours, hours.front(), time.timeZone);
    return hours;
}

ContentLines ZoneLines::timezones() const
{
    ContentLines lines;
    for (const auto& [id, used] : m_used)
        addTimezone(lines, QTimeZone(id), used.first, used.last);
    return lines;
}

} // namespace rapport
