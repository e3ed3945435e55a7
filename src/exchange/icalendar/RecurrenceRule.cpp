// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/RecurrenceRule.h"

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

template <std::size_t Size>
std::vector<int> numbersOf(const short (&list)[Size])
{
    return {std::begin(list), std::find(std::begin(list), std::end(list),
                                        static_cast<short>(ICAL_RECURRENCE_ARRAY_MAX))};
}

// A day that no month of the rule has, such as the 30th of February.
bool hasNoDay(const icalrecurrencetype& rule)
{
    constexpr std::array longest = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const std::vector<int> days = numbersOf(rule.by_month_day);
    const std::vector<int> months = numbersOf(rule.by_month);
    const int last = months.empty() ? 31 : 0;
    const int most = std::accumulate(months.begin(), months.end(), last, [&](int so, int month) {
        return month >= 1 && month <= 12
                   ? std::max(so, longest.at(static_cast<std::size_t>(month - 1)))
                   : 31;
    });
    return !days.empty() &&
           std::all_of(days.begin(), days.end(), [&](int day) { return std::abs(day) > most; });
}

// "The sixth Monday of the month"
bool hasNoWeekday(const icalrecurrencetype& rule)
{
    const std::vector<int> weekdays = numbersOf(rule.by_day);
    const bool isOfMonth =
        rule.freq == ICAL_MONTHLY_RECURRENCE ||
        (rule.freq == ICAL_YEARLY_RECURRENCE && !numbersOf(rule.by_month).empty());
    return isOfMonth && !weekdays.empty() &&
           std::all_of(weekdays.begin(), weekdays.end(), [](int weekday) {
               return std::abs(icalrecurrencetype_day_position(static_cast<short>(weekday))) > 5;
           });
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
bool isPlainlyImpossible(const icalrecurrencetype& rule)
{
    return hasNoDay(rule) || hasNoWeekday(rule) || hasNoPosition(rule);
}

// Besides a month and a weekday.
bool hasOtherParts(const icalrecurrencetype& rule)
{
    const auto hasAny = [](const auto&... lists) { return (!numbersOf(lists).empty() || ...); };
    return hasAny(rule.by_month_day, rule.by_year_day, rule.by_week_no, rule.by_set_pos,
                  rule.by_hour, rule.by_minute, rule.by_second);
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
    if (!isEachYear() || months.size() != 1 || weekdays.size() != 1 || hasOtherParts(rule))
        return std::nullopt;
    const short weekday = rule.by_day[0];
    const int sundayFirst = icalrecurrencetype_day_day_of_week(weekday); // 1 is Sunday
    const YearlyDay day{months.front(), sundayFirst == 1 ? 7 : sundayFirst - 1,
                        icalrecurrencetype_day_position(weekday)};
    const bool isReal = day.month >= 1 && day.month <= 12 && day.weekday >= 1 && day.weekday <= 7 &&
                        day.ordinal != 0 && std::abs(day.ordinal) <= 5;
    return isReal ? std::optional(day) : std::nullopt;
}

QDate YearlyDay::in(int year) const
{
    const QDate first(year, month, 1);
    const QDate from = ordinal > 0 ? first : first.addDays(first.daysInMonth() - 1);
    const int step = ordinal > 0 ? 1 : -1;
    const int gap = ((weekday - from.dayOfWeek()) * step + 7) % 7;
    const QDate day = from.addDays(qint64{step} * (gap + 7 * (std::abs(ordinal) - 1)));
    return day.month() == month ? day : QDate();
}

RecurrenceRule::Result
RecurrenceRule::each(const LocalStart& start, const std::optional<QDateTime>& untilOn,
                     const std::function<bool(const LocalStart&)>& take) const
{
    const icalrecurrencetype rule = icalrecurrencetype_from_string(m_rule.c_str());
    if (isPlainlyImpossible(rule))
        return Result::Impossible;
    const RecurIterator iterator(icalrecur_iterator_new(rule, icalTimeOf(start)));
    if (!iterator)
        return Result::Impossible;
    for (int step = 0; step < mostSteps; ++step) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next))
            return step == 0 ? Result::Impossible : Result::Ended;
        const LocalStart local = startOf(next, start.hour.has_value());
        if (!local.on.isValid() || (untilOn && local.asUtc() > *untilOn))
            return Result::Ended;
        if (!take(local))
            return Result::Stopped;
    }
    return Result::Endless;
}

} // namespace rapport
