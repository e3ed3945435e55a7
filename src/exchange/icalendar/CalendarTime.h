// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/vcard/VCard.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <optional>

// Dates, times and durations of iCalendar values (RFC 5545, 3.3), read liberally.
namespace rapport
{

// A DATE or DATE-TIME as it stands: its zone is only named.
struct CalendarTime {
    QDate on;                  // valid
    std::optional<QTime> hour; // absent: a DATE
    bool isUtc = false;        // "Z"
    QByteArray tzid;           // empty: floating, unless isUtc

    bool isFloating() const { return hour && !isUtc && tzid.isEmpty(); }
    friend bool operator==(const CalendarTime&, const CalendarTime&) = default;
};

// The whole value of DTSTART and its like. Besides "20251014T170000Z" it takes ISO 8601 with its
// punctuation and an offset, times without seconds, hour 24. Nothing: not a time.
std::optional<CalendarTime> readTime(const VCardProperty& property);
constexpr std::size_t mostTimes = 200000; // of one EXDATE or RDATE
// One of several values of such a property (EXDATE, RDATE).
std::optional<CalendarTime> readTime(std::string_view value, const VCardProperty& property);

// RFC 5545, 3.3.6: days are nominal (a day with a clock change is one all the same), the rest is
// exact. Both have the same sign.
struct CalendarDuration {
    int days = 0;
    qint64 seconds = 0;

    bool isPositive() const { return days > 0 || seconds > 0; }
    bool isZero() const { return days == 0 && seconds == 0; }
};
// At most 100 years either way.
std::optional<CalendarDuration> readDuration(std::string_view value);

// "-0500", "+013045", "+01:00": seconds east of UTC.
std::optional<int> readOffset(std::string_view value);

// Text of a value as bytes, trimmed.
QByteArray bytesOf(std::string_view value);
// The first value of a parameter, trimmed; empty where there is none. Here and in textOf() what
// turns the direction of text is left out.
QString parameterText(const VCardProperty& property, std::string_view name);
// TEXT, its escapes undone.
QString textOf(const VCardProperty& property);

} // namespace rapport
