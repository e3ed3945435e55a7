// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/ZoneWords.h"

#include <QDateTime>
#include <QLocale>
#include <optional>

namespace rapport
{

// A day as mentioned. A bare weekday stays one until it is known whether the line tells of the
// past, and whether the hour has passed.
struct DayMention {
    enum class Form { Fixed, Weekday, ThisWeekday, LastWeekday, NextWeekday };

    Form form = Form::Fixed;
    QDate on;                    // Fixed
    QDate until;                 // last day of a range; null: one day
    int weekday = 0;             // 1 Monday .. 7 Sunday
    int untilWeekday = 0;        // "fri-sun"; 0: one day
    bool past = false;           // "yesterday", "last tue", "2 days ago"
    std::optional<QTime> around; // "this morning": about when, not an hour typed
    std::optional<QTime> hour;   // "in 2 hours"
    QString impossible;          // "31 Feb": a date that the calendar does not have
    QString mismatch;            // "Monday": the weekday typed beside a date of another
};

struct HourMention {
    QTime from;
    std::optional<QTime> until;
    QString impossible;              // "25:00"
    std::optional<ZoneMention> zone; // where the hour is meant, when not here
    bool open = false;               // "7": neither am nor pm was typed, so the line may say which
};

// "tonight at 7" is 19:00, "this morning at 6" is 06:00; the duration stays.
void settleHalf(std::optional<HourMention>& hours, const std::optional<QTime>& around);

template <class T>
struct Mention {
    T value;
    size_t length = 0; // tokens
};

// The grammar of dates, hours and durations over the tokens of a line.
class WhenGrammar
{
public:
    WhenGrammar(const std::vector<Token>& tokens, QDateTime now, const QLocale& locale);

    std::optional<Mention<DayMention>> dayAt(size_t position) const;
    std::optional<Mention<HourMention>> hoursAt(size_t position) const;
    std::optional<Mention<int>> minutesAt(size_t position) const; // a duration

private:
    const std::vector<Token>& m_tokens;
    QDateTime m_now;
    bool m_monthFirst;
    bool m_halfDays; // the locale says am and pm
};

// First and last day meant. `hour`, when known, decides whether today's weekday has passed.
struct Days {
    QDate first;
    QDate last;
};
Days resolveDays(const DayMention& mention, const QDateTime& now, bool toldOfThePast,
                 const std::optional<QTime>& hour);

} // namespace rapport
