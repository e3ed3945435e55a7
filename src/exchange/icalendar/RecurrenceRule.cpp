// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/RecurrenceRule.h"

#include "exchange/text/Ascii.h"

#include <array>
#include <libical/ical.h>
#include <memory>

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

RecurrenceRule::Result
RecurrenceRule::each(const LocalStart& start, const std::optional<QDateTime>& untilOn,
                     const std::function<bool(const LocalStart&)>& take) const
{
    const RecurIterator iterator(
        icalrecur_iterator_new(icalrecurrencetype_from_string(m_rule.c_str()), icalTimeOf(start)));
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
