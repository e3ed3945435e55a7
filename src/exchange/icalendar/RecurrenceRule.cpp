// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/RecurrenceRule.h"

#include "exchange/icalendar/RecurrenceDays.h"
#include "exchange/text/Ascii.h"

#include <array>
#include <cstdlib>
#include <iterator>
#include <libical/ical.h>
#include <memory>
#include <numeric>

namespace rapport
{
namespace
{

constexpr int mostSteps = 50000;

struct FreeIterator {
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};
using RecurIterator = std::unique_ptr<icalrecur_iterator, FreeIterator>;

constexpr std::array knownParts = {"FREQ",      "COUNT",    "INTERVAL", "BYDAY",    "BYMONTHDAY",
                                   "BYYEARDAY", "BYWEEKNO", "BYMONTH",  "BYSETPOS", "WKST",
                                   "BYHOUR",    "BYMINUTE", "BYSECOND"};

bool isKnown(std::string_view name)
{
    return std::any_of(knownParts.begin(), knownParts.end(),
                       [&](std::string_view each) { return each == name; });
}

icaltimetype icalTimeOf(const LocalStart& start)
{
    icaltimetype time = icaltime_null_time();
    time.year = start.on.year();
    time.month = start.on.month();
    time.day = start.on.day();
    time.is_date = !start.hour;
    if (start.hour) {
        time.hour = start.hour->hour();
        time.minute = start.hour->minute();
        time.second = start.hour->second();
    }
    return time;
}

LocalStart startOf(const icaltimetype& time, bool hasHour)
{
    LocalStart start{QDate(time.year, time.month, time.day), std::nullopt};
    if (hasHour)
        start.hour = QTime(time.hour, time.minute, time.second);
    return start;
}

// A position beyond all that a year, month, week or day can have of the rule.
bool hasNoPosition(const icalrecurrencetype& rule)
{
    const auto times = [](const auto& list) {
        return std::max<std::size_t>(1, numbersOf(list).size());
    };
    std::size_t days = 366;
    if (rule.freq == ICAL_MONTHLY_RECURRENCE) {
        const std::size_t weekdays = numbersOf(rule.by_day).size() * 5;
        const std::size_t monthDays = numbersOf(rule.by_month_day).size();
        days = std::min<std::size_t>(weekdays > 0 ? weekdays : 31, monthDays > 0 ? monthDays : 31);
    }
    const std::size_t most =
        days * times(rule.by_hour) * times(rule.by_minute) * times(rule.by_second);
    const std::vector<int> positions = numbersOf(rule.by_set_pos);
    return !positions.empty() && std::all_of(positions.begin(), positions.end(), [&](int position) {
        return static_cast<std::size_t>(std::abs(position)) > most;
    });
}

// libical looks for the first occurrence of such a rule for most of a second.
// Besides a month, its days and a weekday.
bool hasOtherParts(const icalrecurrencetype& rule)
{
    const auto hasAny = [](const auto&... lists) { return (!numbersOf(lists).empty() || ...); };
    return hasAny(rule.by_year_day, rule.by_week_no, rule.by_set_pos, rule.by_hour, rule.by_minute,
                  rule.by_second);
}

// Seven days of a month that follow each other.
bool isWeek(const std::vector<int>& days)
{
    const auto isStep = [](int day, int next) { return day > 0 && next == day + 1; };
    return days.size() == 7 && std::adjacent_find(days.begin(), days.end(), [&](int day, int next) {
                                   return !isStep(day, next);
                               }) == days.end();
}

bool isTooFine(const icalrecurrencetype& rule)
{
    return rule.freq == ICAL_NO_RECURRENCE || rule.freq < ICAL_DAILY_RECURRENCE;
}

} // namespace

std::optional<RecurrenceRule> RecurrenceRule::read(std::string_view value)
{
    RecurrenceRule rule;
    std::string upper(trimmedAscii(value));
    std::transform(upper.begin(), upper.end(), upper.begin(), upperAscii);
    std::string_view rest = upper;
    while (!rest.empty()) {
        const std::string_view part = rest.substr(0, rest.find(';'));
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
        const std::string_view name = part.substr(0, part.find('='));
        if (name == "RSCALE")
            return std::nullopt; // RFC 7529: another calendar than ours
        if (name == "UNTIL" && part.size() > 6) {
            rule.m_until = readTime(part.substr(6), {});
            if (!rule.m_until)
                return std::nullopt;
        } else if (isKnown(name)) {
            rule.m_rule += rule.m_rule.empty() ? "" : ";";
            rule.m_rule += part;
        } else if (!part.empty() && !part.starts_with("X-")) {
            rule.m_strange.emplace_back(part);
        }
    }
    if (isTooFine(icalrecurrencetype_from_string(rule.m_rule.c_str())))
        return std::nullopt;
    return rule;
}

bool RecurrenceRule::isEachYear() const
{
    const std::string parts = m_rule + ';';
    const auto has = [&](std::string_view part) { return parts.find(part) != parts.npos; };
    return has("FREQ=YEARLY") && !has("COUNT=") && (!has("INTERVAL=") || has("INTERVAL=1;"));
}

std::optional<YearlyDay> RecurrenceRule::yearlyDay() const
{
    const icalrecurrencetype rule = icalrecurrencetype_from_string(m_rule.c_str());
    const std::vector<int> months = numbersOf(rule.by_month);
    const std::vector<int> weekdays = numbersOf(rule.by_day);
    const std::vector<int> days = numbersOf(rule.by_month_day);
    if (!isEachYear() || months.size() != 1 || weekdays.size() != 1 || hasOtherParts(rule))
        return std::nullopt;
    const short weekday = rule.by_day[0];
    const int sundayFirst = icalrecurrencetype_day_day_of_week(weekday); // 1 is Sunday
    const YearlyDay day{months.front(), sundayFirst == 1 ? 7 : sundayFirst - 1,
                        icalrecurrencetype_day_position(weekday), isWeek(days) ? days.front() : 0};
    const bool isOfMonth = days.empty() && day.ordinal != 0 && std::abs(day.ordinal) <= 5;
    const bool isReal = day.month >= 1 && day.month <= 12 && day.weekday >= 1 && day.weekday <= 7 &&
                        (isOfMonth || day.from > 0);
    return isReal ? std::optional(day) : std::nullopt;
}

QDate YearlyDay::in(int year) const
{
    const QDate start(year, month, std::max(1, from));
    const bool isForward = from > 0 || ordinal > 0;
    const QDate first = isForward ? start : start.addDays(start.daysInMonth() - 1);
    const int step = isForward ? 1 : -1;
    const int gap = ((weekday - first.dayOfWeek()) * step + 7) % 7;
    const int weeks = from > 0 ? 0 : std::abs(ordinal) - 1;
    const QDate day = first.addDays(qint64{step} * (gap + 7 * weeks));
    return day.month() == month ? day : QDate();
}

RecurrenceRule::Result
RecurrenceRule::each(const LocalStart& start, const std::optional<QDateTime>& untilOn,
                     const QDateTime& searchedTo,
                     const std::function<bool(const LocalStart&)>& take) const
{
    icalrecurrencetype rule = icalrecurrencetype_from_string(m_rule.c_str());
    if (hasNoPosition(rule) || !hasDayFrom(start.on, rule))
        return Result::Impossible;
    const int most = rule.count > 0 ? std::min(rule.count, mostSteps) : mostSteps;
    rule.count = 0; // libical knows either a count or an end
    const QDateTime end = untilOn ? std::min(*untilOn, searchedTo) : searchedTo;
    rule.until = icalTimeOf({end.date(), end.time()});
    const RecurIterator iterator(icalrecur_iterator_new(rule, icalTimeOf(start)));
    if (!iterator)
        return Result::Impossible;
    for (int step = 0; step < most; ++step) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next))
            return step == 0 ? Result::Impossible : Result::Ended;
        const LocalStart local = startOf(next, start.hour.has_value());
        if (!local.on.isValid() || local.asUtc() > end)
            return Result::Ended;
        if (!take(local))
            return Result::Stopped;
    }
    return most < mostSteps ? Result::Ended : Result::Endless;
}

} // namespace rapport
