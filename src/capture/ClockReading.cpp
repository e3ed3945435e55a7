// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/ClockReading.h"

namespace rapport
{
namespace
{

using Half = ClockReading::Half;
using Proof = ClockReading::Proof;

Half readHalf(WhenCursor& cursor)
{
    const bool glued = cursor.glued();
    const WhenCursor start = cursor;
    Half half = Half::None;
    if (cursor.word({"am"}) || (glued && cursor.word({"a"})))
        half = Half::Am;
    else if (cursor.word({"pm"}) || (glued && cursor.word({"p"})))
        half = Half::Pm;
    if (half != Half::None && start.token().text.contains(QLatin1Char('.')))
        cursor.gluedMark(u'.'); // "p.m."
    if (half != Half::None && cursor.ended())
        return half;
    cursor.moveTo(start);
    return Half::None;
}

void addHalf(WhenCursor& cursor, ClockReading& reading)
{
    const bool roughly = cursor.glued() && cursor.word({"ish"}); // "6ish"
    const bool onTheHour = cursor.word({"oclock"});
    reading.half = readHalf(cursor);
    if (reading.half != Half::None)
        reading.text += reading.half == Half::Am ? QStringLiteral("am") : QStringLiteral("pm");
    if (reading.half != Half::None || roughly || onTheHour)
        reading.proof = Proof::None;
}

std::optional<ClockReading> namedHour(WhenCursor& cursor)
{
    WhenCursor ahead = cursor;
    if (ahead.number(2) == 12 && ahead.word({"noon", "midnight"}))
        cursor.skip(); // "12 noon"
    if (cursor.word({"noon", "midday", "noonish"}))
        return ClockReading{12, 0, Half::Pm, Proof::None, false, {}};
    if (cursor.word({"midnight"}))
        return ClockReading{12, 0, Half::Am, Proof::None, false, {}};
    return std::nullopt;
}

std::optional<int> hourNumber(WhenCursor& cursor)
{
    if (const std::optional<int> digits = cursor.number(2))
        return digits;
    return cursor.spelledNumber();
}

// "half past 5", "quarter to six", "quarter after 5"
std::optional<ClockReading> pastHour(WhenCursor& cursor)
{
    WhenCursor ahead = cursor;
    ahead.word({"a"});
    const bool half = ahead.word({"half"});
    if (!half && !ahead.word({"quarter"}))
        return std::nullopt;
    const bool before = !half && ahead.word({"to", "til", "till", "before"});
    if (!before && !ahead.word({"past", "after"}))
        return std::nullopt;
    const std::optional<int> hour = hourNumber(ahead);
    if (!hour || *hour < 1 || *hour > 12)
        return std::nullopt;
    ClockReading reading;
    reading.hour = before ? (*hour + 10) % 12 + 1 : *hour;
    reading.minute = half ? 30 : before ? 45 : 15;
    addHalf(ahead, reading);
    cursor.moveTo(ahead);
    return reading;
}

// "1800", "0730", "1800 hrs"
std::optional<ClockReading> fourDigits(WhenCursor& cursor)
{
    WhenCursor ahead = cursor;
    const QString text = ahead.atEnd() ? QString() : ahead.token().text;
    const std::optional<int> digits = ahead.number(4);
    if (!digits || text.size() != 4 || *digits % 100 > 59 || *digits > 2359)
        return std::nullopt;
    ClockReading reading{*digits / 100, *digits % 100, Half::None, Proof::Day, true, text};
    if (text.startsWith(QLatin1Char('0')) || ahead.word({"h", "hrs", "hours"}))
        reading.proof = Proof::None;
    if (!ahead.ended())
        return std::nullopt;
    cursor.moveTo(ahead);
    return reading;
}

// ":30", ".30", "h30" right behind the hour
void addMinutes(WhenCursor& cursor, ClockReading& reading)
{
    WhenCursor ahead = cursor;
    const bool colon = ahead.gluedMark(u':');
    const bool dot = !colon && ahead.gluedMark(u'.');
    const bool letter = !colon && !dot && ahead.glued() && ahead.word({"h"});
    const QString text = ahead.atEnd() || !ahead.glued() ? QString() : ahead.token().text;
    const std::optional<int> minute = ahead.gluedNumber(2);
    if ((!colon && !dot && !letter) || !minute || text.size() != 2)
        return;
    reading.minute = *minute;
    reading.proof = dot ? Proof::Day : Proof::None;
    reading.text += QLatin1Char(':') + text;
    WhenCursor seconds = ahead;
    if (colon && seconds.gluedMark(u':') && seconds.gluedNumber(2))
        ahead.moveTo(seconds);
    cursor.moveTo(ahead);
}

std::optional<ClockReading> digitHour(WhenCursor& cursor)
{
    const QString digits = cursor.atEnd() ? QString() : cursor.token().text;
    const std::optional<int> hour = cursor.number(2);
    if (!hour)
        return std::nullopt;
    ClockReading reading{*hour, 0, Half::None, Proof::Clock, digits.size() == 2, digits};
    addMinutes(cursor, reading);
    addHalf(cursor, reading);
    return reading;
}

} // namespace

bool ClockReading::isPossible() const
{
    return minute < 60 && (half == Half::None ? hour < 24 : hour >= 1 && hour <= 12);
}

bool ClockReading::isOpen() const
{
    const bool early = text.startsWith(QLatin1Char('0'));
    return half == Half::None && hour >= 1 && hour <= 11 && !early;
}

std::optional<ClockReading> readClock(WhenCursor& cursor)
{
    for (const auto read : {namedHour, pastHour, fourDigits, digitHour})
        if (const std::optional<ClockReading> found = read(cursor))
            return found;
    if (const std::optional<int> spelled = cursor.spelledNumber()) {
        ClockReading reading{*spelled, 0, Half::None, Proof::Spelled, false, {}};
        addHalf(cursor, reading);
        return reading;
    }
    return std::nullopt;
}

} // namespace rapport
