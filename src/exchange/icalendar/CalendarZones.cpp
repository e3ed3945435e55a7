// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/CalendarZones.h"

#include "exchange/icalendar/ZoneName.h"
#include "exchange/text/Ascii.h"
#include "exchange/vcard/VCardText.h"

#include <algorithm>

namespace rapport
{
namespace
{

constexpr int lastYear = 2100;
constexpr std::size_t mostChanges = 4000;
constexpr qsizetype mostZones = 1000; // of a calendar

// Outlook's rules begin in 1601, before anybody had a time zone.
constexpr int firstYear = 1900;

LocalStart notBefore(int year, const LocalStart& start)
{
    if (start.on.year() >= year)
        return start;
    return {QDate(year, start.on.month(), std::min(start.on.day(), 28)), start.hour};
}

template <class Add>
void eachYear(const YearlyDay& day, const LocalStart& from, const std::optional<QDateTime>& until,
              Add add)
{
    for (int year = from.on.year(); year <= lastYear + 1; ++year) {
        const LocalStart change{day.in(year), from.hour};
        if (!change.on.isValid() || change.on < from.on)
            continue;
        if ((until && change.asUtc() > *until) || !add(change))
            return;
    }
}

// A few zones that stand for many, asked first: a student is more likely there. By name, as most
// need never be opened.
QByteArrayList candidates(const QTimeZone& own)
{
    QByteArrayList zones = {own.id(),
                            "America/New_York",
                            "America/Chicago",
                            "America/Denver",
                            "America/Los_Angeles",
                            "America/Phoenix",
                            "America/Anchorage",
                            "Pacific/Honolulu",
                            "America/Halifax",
                            "Europe/London",
                            "Europe/Berlin",
                            "Europe/Helsinki",
                            "Europe/Moscow",
                            "Asia/Kolkata",
                            "Asia/Shanghai",
                            "Asia/Tokyo",
                            "Australia/Sydney",
                            "Pacific/Auckland"};
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/') && !id.startsWith("Etc/"))
            zones += id;
    return zones;
}

int offsetOf(const CalendarComponent& component, std::string_view name, bool& isThere)
{
    const CalendarLine* line = component.find(name);
    const std::optional<int> offset = line ? readOffset(line->value) : std::nullopt;
    isThere = isThere && offset;
    return offset.value_or(0);
}

} // namespace

std::shared_ptr<const ZoneRules> ZoneRules::read(const CalendarComponent& timezone)
{
    ZoneRules rules;
    for (const CalendarComponent& each : timezone.parts)
        rules.addObservance(each);
    if (rules.m_changes.empty())
        return nullptr;
    std::stable_sort(rules.m_changes.begin(), rules.m_changes.end(),
                     [](const Change& a, const Change& b) { return a.at < b.at; });
    return std::make_shared<const ZoneRules>(std::move(rules));
}

void ZoneRules::addObservance(const CalendarComponent& observance)
{
    bool isReadable = observance.find("DTSTART") != nullptr;
    const int from = offsetOf(observance, "TZOFFSETFROM", isReadable);
    const int to = offsetOf(observance, "TZOFFSETTO", isReadable);
    const auto start = isReadable ? readTime(*observance.find("DTSTART")) : std::nullopt;
    if (!start || m_changes.size() > mostChanges)
        return;
    const LocalStart first{start->on, start->hour.value_or(QTime(0, 0))};
    const auto add = [&](const LocalStart& local) {
        m_changes.push_back({local.asUtc().addSecs(-from), from, to});
        return local.on.year() <= lastYear && m_changes.size() <= mostChanges;
    };
    add(first);
    for (const CalendarLine* line : observance.all("RRULE")) {
        const auto rule = RecurrenceRule::read(line->value);
        if (!rule)
            continue;
        std::optional<QDateTime> until;
        if (rule->until())
            until = LocalStart{rule->until()->on, rule->until()->hour}.asUtc().addSecs(
                rule->until()->isUtc ? from : 0);
        const LocalStart begin = rule->isEachYear() ? notBefore(firstYear, first) : first;
        if (const std::optional<YearlyDay> day = rule->yearlyDay())
            eachYear(*day, begin, until, add);
        else
            rule->each(begin, until, QDateTime(QDate(lastYear + 1, 1, 1), QTime(0, 0), Qt::UTC),
                       add);
    }
    for (const CalendarLine* line : observance.all("RDATE"))
        for (const std::string_view value : splitValue(line->value, ','))
            if (const auto time = readTime(value, *line))
                add({time->on, time->hour});
}

int ZoneRules::offsetAt(const QDateTime& utc) const
{
    const auto after =
        std::upper_bound(m_changes.begin(), m_changes.end(), utc,
                         [](const QDateTime& at, const Change& each) { return at < each.at; });
    return after == m_changes.begin() ? after->from : std::prev(after)->to;
}

bool ZoneRules::agreesWith(const QTimeZone& zone, const QDateTime& utc) const
{
    constexpr int weeks = 52;
    for (int week = -weeks; week <= weeks; ++week) {
        const QDateTime at = utc.addDays(qint64{7} * week);
        if (offsetAt(at) != zone.offsetFromUtc(at))
            return false;
    }
    return true;
}

CalendarZone::CalendarZone(const QTimeZone& zone, std::shared_ptr<const ZoneRules> rules)
    : m_zone(zone)
    , m_rules(std::move(rules))
{
}

int CalendarZone::offsetAt(const QDateTime& utc) const
{
    return m_rules ? m_rules->offsetAt(utc) : m_zone.offsetFromUtc(utc);
}

LocalInstant CalendarZone::resolve(const LocalStart& local) const
{
    return resolveLocal(local.on, local.hour.value_or(QTime(0, 0)),
                        [this](const QDateTime& utc) { return offsetAt(utc); });
}

LocalStart CalendarZone::localOf(const QDateTime& utc) const
{
    const QDateTime local = utc.toUTC().addSecs(offsetAt(utc));
    return {local.date(), local.time()};
}

CalendarZones::CalendarZones(const QTimeZone& own)
    : m_own(own)
{
}

void CalendarZones::add(const CalendarComponent& timezone)
{
    const CalendarLine* tzid = timezone.find("TZID");
    if (!tzid || m_named.size() > mostZones)
        return;
    const QByteArray name = bytesOf(tzid->value);
    Named known = named(name);
    known.rules = ZoneRules::read(timezone);
    for (const char* hint : {"X-LIC-LOCATION", "TZID-ALIAS-OF"})
        if (const CalendarLine* line = timezone.find(hint); line && !known.zone)
            known.zone = zoneNamed(bytesOf(line->value));
    m_named.insert(name, known);
}

const CalendarZones::Named& CalendarZones::named(const QByteArray& tzid) const
{
    auto known = m_named.find(tzid);
    if (known == m_named.end())
        known = m_named.insert(tzid, {zoneNamed(tzid), nullptr});
    return *known;
}

bool CalendarZones::knows(const QByteArray& tzid) const
{
    const Named& known = named(tzid);
    return known.zone || known.rules;
}

bool CalendarZones::differs(const QByteArray& tzid, const QDateTime& near) const
{
    const Named& known = named(tzid);
    return known.zone && known.rules &&
           known.zone->offsetFromUtc(near) != known.rules->offsetAt(near);
}

std::optional<QDate> CalendarZones::dayBegunAt(const QDateTime& utc) const
{
    std::vector<CalendarZone> zones;
    for (const Named& each : m_named)
        if (each.zone || each.rules)
            zones.push_back(each.zone ? CalendarZone(*each.zone)
                                      : CalendarZone(m_own.zone(), each.rules));
    zones.push_back(m_own);
    for (const CalendarZone& zone : zones)
        if (const LocalStart local = zone.localOf(utc); local.hour == QTime(0, 0))
            return local.on;
    return std::nullopt;
}

CalendarZones::Found CalendarZones::find(const QByteArray& tzid, const QDateTime& near) const
{
    const Named known = named(tzid);
    if (known.zone)
        return {CalendarZone(*known.zone), Found::How::Named};
    if (!known.rules)
        return {m_own, Found::How::Unknown};
    if (!known.isLikeNoOther)
        for (const QByteArray& id : candidates(m_own.zone())) {
            const QTimeZone zone(id);
            if (!zone.isValid() || !known.rules->agreesWith(zone, near))
                continue;
            m_named.insert(tzid, {zone, known.rules});
            return {CalendarZone(zone), Found::How::ByRules};
        }
    m_named[tzid].isLikeNoOther = true;
    return {CalendarZone(m_own.zone(), known.rules), Found::How::RulesOnly};
}

} // namespace rapport
