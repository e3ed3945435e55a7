// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/RecurrenceSet.h"

#include "exchange/vcard/VCardText.h"

namespace rapport
{
namespace
{

constexpr std::size_t mostOccurrences = 500;
constexpr int mostYearsBetween = 10;  // two times of an event
constexpr int timesOfLateRule = 1000; // of a file whose rules went on for too long

} // namespace

RecurrenceSet::Occurrences RecurrenceSet::occurrences()
{
    m_last = LocalStart{m_context.now.date().addYears(1), QTime(23, 59, 59)}.asUtc();
    add(m_times.start());
    for (const CalendarLine* line : m_event.all("RRULE"))
        addRule(*line);
    for (const CalendarLine* line : m_event.all("RDATE"))
        addDates(*line);
    limit();
    for (const CalendarLine* line : m_event.all("EXDATE"))
        removeDates(*line);
    for (const CalendarLine* line : m_event.all("EXRULE"))
        m_context.converted(line->line, tr("A rule for days off was not followed: iCalendar has "
                                           "given it up."));
    Occurrences all;
    for (auto& [local, each] : m_found)
        all.push_back(std::move(each));
    return all;
}

void RecurrenceSet::add(const LocalStart& start, std::optional<QDateTime> endAt)
{
    m_found.insert({start.asUtc(), {start, std::move(endAt)}});
    if (m_found.size() > 2 * mostOccurrences)
        limit();
}

void RecurrenceSet::addRule(const CalendarLine& line)
{
    const auto rule = RecurrenceRule::read(line.value);
    if (!rule) {
        m_context.converted(line.line,
                            tr("The rule \"%1\" cannot be followed: only the first time was taken.")
                                .arg(QString::fromUtf8(bytesOf(line.value)).left(120)));
        return;
    }
    for (const std::string& part : rule->strangeParts())
        m_context.converted(line.line, tr("\"%1\" is no part of a rule and was not followed.")
                                           .arg(QString::fromStdString(part).left(80)));
    int left = std::max(m_context.timesLeft, timesOfLateRule);
    const auto take = [&](const LocalStart& start) {
        if (start.asUtc() > m_last || --left < 0)
            return false;
        --m_context.timesLeft;
        add(start);
        return true;
    };
    using Result = RecurrenceRule::Result;
    const Result result =
        rule->each(m_times.start(), localUntil(*rule), m_last.addYears(mostYearsBetween), take);
    if (left < 0) {
        m_context.converted(line.line, tr("The rules of the file go on for too long: of this one "
                                          "only the first times were taken."));
        return;
    }
    if (result == Result::Impossible)
        m_context.converted(line.line,
                            tr("The rule \"%1\" never comes true, or not for years: only the first "
                               "time was taken.")
                                .arg(QString::fromUtf8(bytesOf(line.value)).left(120)));
    if (result == Result::Stopped || result == Result::Endless)
        m_context.converted(line.line, tr("The event goes on for longer than a year from now: it "
                                          "was taken until then."));
}

// Exchange ends a series of whole days at the instant when its last day begins, others at the last
// second of it, somewhere.
QDate RecurrenceSet::lastDay(const CalendarTime& until) const
{
    if (!until.isUtc || !until.hour)
        return until.on;
    const bool isLastSecond = until.hour->second() == 59;
    const QDateTime at = LocalStart{until.on, until.hour}.asUtc();
    const std::optional<QDate> day = m_context.dayBegunAt(isLastSecond ? at.addSecs(1) : at);
    return day ? day->addDays(isLastSecond ? -1 : 0) : until.on;
}

// UNTIL is in UTC for times in a zone (RFC 5545, 3.3.10); a day alone includes that day.
std::optional<QDateTime> RecurrenceSet::localUntil(const RecurrenceRule& rule) const
{
    if (!rule.until())
        return std::nullopt;
    const CalendarTime& until = *rule.until();
    if (m_times.isWholeDay())
        return LocalStart{lastDay(until), std::nullopt}.asUtc();
    const LocalStart local{until.on, until.hour.value_or(QTime(23, 59, 59))};
    if (!until.isUtc)
        return local.asUtc();
    return m_times.zone().localOf(local.asUtc()).asUtc();
}

void RecurrenceSet::addDates(const CalendarLine& line)
{
    for (const std::string_view value : splitValue(line.value, ',', mostTimes)) {
        if (value.find('/') != value.npos)
            addPeriod(value, line);
        else if (const auto time = readTime(value, line))
            add(m_times.localOf(*time, m_context.zones));
        else
            unreadable(line, value);
    }
}

// RFC 5545, 3.3.9: start and end, or start and duration.
void RecurrenceSet::addPeriod(std::string_view value, const CalendarLine& line)
{
    const std::size_t slash = value.find('/');
    const auto start = readTime(value.substr(0, slash), line);
    if (!start)
        return unreadable(line, value);
    const LocalStart local = m_times.localOf(*start, m_context.zones);
    const QDateTime startAt = m_times.zone().resolve(local).at;
    if (const auto duration = readDuration(value.substr(slash + 1)))
        return add(local, startAt.addDays(duration->days).addSecs(duration->seconds));
    const auto end = readTime(value.substr(slash + 1), line);
    if (!end)
        return add(local);
    add(local, m_times.zone().resolve(m_times.localOf(*end, m_context.zones)).at);
}

void RecurrenceSet::removeDates(const CalendarLine& line)
{
    for (const std::string_view value : splitValue(line.value, ',', mostTimes)) {
        const auto time = readTime(value, line);
        if (time)
            remove(m_times.localOf(*time, m_context.zones));
        else if (!bytesOf(value).isEmpty())
            unreadable(line, value);
    }
}

void RecurrenceSet::remove(const LocalStart& start)
{
    if (auto found = m_found.extract(start.asUtc()))
        m_removed.push_back(std::move(found.mapped()));
}

// Keeps the first and the latest ones.
void RecurrenceSet::limit()
{
    if (m_found.size() <= mostOccurrences)
        return;
    const auto second = std::next(m_found.begin());
    m_found.erase(second,
                  std::next(second, static_cast<std::ptrdiff_t>(m_found.size() - mostOccurrences)));
    if (!m_isCutSaid)
        m_context.converted(m_event.line, tr("The event repeats too often: the first time and the "
                                             "latest %n were taken.",
                                             nullptr, static_cast<int>(mostOccurrences) - 1));
    m_isCutSaid = true;
}

void RecurrenceSet::unreadable(const CalendarLine& line, std::string_view value) const
{
    m_context.converted(line.line, tr("\"%1\" is not a time and was left out of %2.")
                                       .arg(QString::fromUtf8(bytesOf(value)).left(80),
                                            QString::fromStdString(line.name)));
}

} // namespace rapport
