// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icalendar/CalendarTime.h"

#include <functional>
#include <vector>

namespace rapport
{

// A day, and an hour unless whole days are meant, on the clock of one zone.
struct LocalStart {
    QDate on;
    std::optional<QTime> hour;

    QDateTime asUtc() const { return QDateTime(on, hour.value_or(QTime(0, 0)), Qt::UTC); }
    friend bool operator==(const LocalStart&, const LocalStart&) = default;
};

struct YearlyDay {
    int month = 1;
    int weekday = 1; // 1 is Monday
    int ordinal = 1; // 1 to 5; -1: the last one of the month, and so on to -5
    int from = 0;    // if any, the first such weekday from this day of the month on instead

    // Invalid where the month has no such day.
    QDate in(int year) const;
};

// One RRULE (RFC 5545, 3.3.10), stepped through by libical. Rules by the hour, minute and second
// are refused: nobody meets that often, and libical may look for their next occurrence for hours.
// So are other calendars than ours (RFC 7529).
class RecurrenceRule
{
public:
    // Nothing where the rule cannot be read or is refused.
    static std::optional<RecurrenceRule> read(std::string_view value);

    // Once a year without end or gaps: it may be stepped through from any year on.
    bool isEachYear() const;
    // "The second Sunday of March" of "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", or of BYMONTHDAY=8,9,10,
    // 11,12,13,14;BYDAY=SU, as nearly all clock changes are told: no need to step through it.
    std::optional<YearlyDay> yearlyDay() const;
    // The instant or day after which nothing comes, as it stands.
    const std::optional<CalendarTime>& until() const { return m_until; }

    // What stands in it that is no part of a rule.
    const std::vector<std::string>& strangeParts() const { return m_strange; }

    enum class Result {
        Ended,     // COUNT or UNTIL was reached, or there is no later occurrence
        Stopped,   // `take` said so
        Endless,   // more than 50,000 steps
        Impossible // no occurrence at all
    };
    // Calls `take` with each occurrence from `start` on, in order, until it returns false.
    // `untilOn` is until() on the clock of `start`. What comes later than `searchedTo` is not
    // looked for, as contradictory rules would be searched to the end of time.
    Result each(const LocalStart& start, const std::optional<QDateTime>& untilOn,
                const QDateTime& searchedTo,
                const std::function<bool(const LocalStart&)>& take) const;

private:
    std::string m_rule; // without UNTIL
    std::optional<CalendarTime> m_until;
    std::vector<std::string> m_strange;
};

} // namespace rapport
