// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/RecurrenceDays.h"

#include <cstdlib>

namespace rapport
{
namespace
{

constexpr int mostYears = 40; // a leap day that is a Monday comes every 28 years

// RFC 5545, 3.3.10: numbers count from the end where they are negative.
bool isAmong(const std::vector<int>& numbers, int number, int count)
{
    return numbers.empty() || std::any_of(numbers.begin(), numbers.end(), [&](int each) {
               return each == number || each == number - count - 1;
           });
}

struct DayParts {
    explicit DayParts(const icalrecurrencetype& from)
        : rule(from)
        , months(numbersOf(from.by_month))
        , monthDays(numbersOf(from.by_month_day))
        , yearDays(numbersOf(from.by_year_day))
        , weekdays(numbersOf(from.by_day))
    {
    }

    bool fit(QDate on) const
    {
        return isAmong(months, on.month(), 12) && isAmong(monthDays, on.day(), on.daysInMonth()) &&
               isAmong(yearDays, on.dayOfYear(), on.daysInYear()) && fitsWeekday(on);
    }
    bool fitsWeekday(QDate on) const
    {
        return weekdays.empty() || std::any_of(weekdays.begin(), weekdays.end(), [&](int each) {
                   const auto day = static_cast<short>(each);
                   const int sundayFirst = on.dayOfWeek() % 7 + 1;
                   return icalrecurrencetype_day_day_of_week(day) == sundayFirst &&
                          fitsPosition(on, icalrecurrencetype_day_position(day));
               });
    }
    // "The second Monday" of the month, or of the year where no month is named.
    bool fitsPosition(QDate on, int position) const
    {
        const bool isOfYear = rule.freq == ICAL_YEARLY_RECURRENCE && months.empty();
        if (position == 0 || (!isOfYear && rule.freq < ICAL_MONTHLY_RECURRENCE))
            return true;
        const int day = isOfYear ? on.dayOfYear() : on.day();
        const int days = isOfYear ? on.daysInYear() : on.daysInMonth();
        return position > 0 ? (day - 1) / 7 + 1 == position : (days - day) / 7 + 1 == -position;
    }
    bool fitsInterval(QDate on, QDate start) const
    {
        const int years = on.year() - start.year();
        if (rule.freq == ICAL_YEARLY_RECURRENCE)
            return years % rule.interval == 0;
        if (rule.freq == ICAL_MONTHLY_RECURRENCE)
            return (years * 12 + on.month() - start.month()) % rule.interval == 0;
        return rule.freq != ICAL_DAILY_RECURRENCE || start.daysTo(on) % rule.interval == 0;
    }

    const icalrecurrencetype& rule;
    const std::vector<int> months;
    const std::vector<int> monthDays;
    const std::vector<int> yearDays;
    const std::vector<int> weekdays;
};

} // namespace

bool hasDayFrom(QDate start, const icalrecurrencetype& rule)
{
    const DayParts parts(rule);
    if (rule.interval < 1 || !numbersOf(rule.by_week_no).empty())
        return true; // for libical to say
    const QDate end = start.addYears(mostYears);
    for (QDate on = start; on < end; on = on.addDays(1))
        if (parts.fitsInterval(on, start) && parts.fit(on))
            return true;
    return false;
}

} // namespace rapport
