// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/When.h"

#include "capture/WhenCursor.h"

namespace rapport
{
namespace
{

enum class Half { None, Am, Pm };

struct ClockReading {
    int hour = 0;
    int minute = 0;
    Half half = Half::None;
    bool bare = true;      // a number alone
    bool fullHour = false; // "05": two digits are meant as typed
    QString text;
};

Half halfAt(WhenCursor& cursor)
{
    const bool glued = cursor.glued();
    if (cursor.word({"am"}) || (glued && cursor.word({"a"})))
        return Half::Am;
    if (cursor.word({"pm"}) || (glued && cursor.word({"p"})))
        return Half::Pm;
    return Half::None;
}

void halveClock(WhenCursor& cursor, ClockReading& reading)
{
    WhenCursor ahead = cursor;
    reading.half = halfAt(ahead);
    if (reading.half == Half::None || !ahead.ended()) {
        reading.half = Half::None;
        return;
    }
    reading.bare = false;
    cursor.moveTo(ahead);
}

std::optional<ClockReading> clockAt(WhenCursor& cursor)
{
    ClockReading reading;
    if (cursor.word({"noon", "midday"}))
        return ClockReading{12, 0, Half::Pm, false, false, {}};
    if (cursor.word({"midnight"}))
        return ClockReading{12, 0, Half::Am, false, false, {}};
    WhenCursor ahead = cursor;
    const QString digits = ahead.atEnd() ? QString() : ahead.token().text;
    const std::optional<int> hour = ahead.number(2);
    if (!hour)
        return std::nullopt;
    reading.hour = *hour;
    reading.fullHour = digits.size() == 2;
    reading.text = digits;
    WhenCursor minutes = ahead;
    if (minutes.gluedMark(u':') && minutes.glued()) {
        const QString text = minutes.atEnd() ? QString() : minutes.token().text;
        if (const std::optional<int> minute = minutes.number(2); minute && text.size() == 2) {
            reading.minute = *minute;
            reading.bare = false;
            reading.text += QLatin1Char(':') + text;
            ahead.moveTo(minutes);
            WhenCursor seconds = ahead;
            if (seconds.gluedMark(u':') && seconds.gluedNumber(2))
                ahead.moveTo(seconds);
        }
    }
    halveClock(ahead, reading);
    if (reading.half != Half::None)
        reading.text += reading.half == Half::Am ? QStringLiteral("am") : QStringLiteral("pm");
    cursor.moveTo(ahead);
    return reading;
}

bool isPossible(const ClockReading& reading)
{
    return reading.minute < 60 &&
           (reading.half == Half::None ? reading.hour < 24
                                       : reading.hour >= 1 && reading.hour <= 12);
}

QTime timeOf(const ClockReading& reading, bool halfDays)
{
    int hour = reading.hour;
    if (reading.half == Half::Am)
        hour %= 12;
    else if (reading.half == Half::Pm)
        hour = hour % 12 + 12;
    else if ((halfDays || reading.bare) && !reading.fullHour && hour >= 1 && hour <= 6)
        hour += 12; // people meet at five in the afternoon
    return QTime(hour, reading.minute);
}

// "12-1pm" and "11-1pm": the first hour takes the half of the day that makes it the earlier one.
void halveFirst(ClockReading& first, const ClockReading& second)
{
    if (first.half != Half::None || second.half == Half::None || first.hour > 12)
        return;
    first.half = second.half;
    if (timeOf(first, false) > timeOf(second, false))
        first.half = second.half == Half::Pm ? Half::Am : Half::Pm;
}

HourMention rangeOf(const ClockReading& first, const std::optional<ClockReading>& second,
                    bool halfDays)
{
    HourMention mention;
    if (!isPossible(first) || (second && !isPossible(*second))) {
        mention.impossible = isPossible(first) ? second->text : first.text;
        return mention;
    }
    mention.from = timeOf(first, halfDays);
    if (!second)
        return mention;
    mention.until = timeOf(*second, halfDays);
    const bool plain = second->half == Half::None && second->hour < 12;
    if (plain && *mention.until <= mention.from && mention.until->addSecs(12 * 3600) > mention.from)
        mention.until = mention.until->addSecs(12 * 3600); // "12-1", "9-5"
    return mention;
}

// Numbers without a colon or a half are hours only where they do not count something:
// not in "3-4 people" or "at 5 Main Street".
bool readsAsHours(const ClockReading& first, const std::optional<ClockReading>& second,
                  bool announced, WhenCursor after)
{
    const auto onClock = [](const ClockReading& each) { return each.hour >= 1 && each.hour <= 12; };
    if (!announced && (!second || !onClock(first) || !onClock(*second)))
        return false;
    if (after.atEnd() || after.token().kind != Token::Kind::Word)
        return true;
    return after.weekday() || after.word({"in", "at", "with", "w", "on", "today", "tomorrow",
                                          "yesterday", "by", "and", "for", "this", "last", "next"});
}

} // namespace

WhenGrammar::WhenGrammar(const std::vector<Token>& tokens, QDateTime now, const QLocale& locale)
    : m_tokens(tokens)
    , m_now(std::move(now))
    , m_halfDays(locale.timeFormat(QLocale::ShortFormat)
                     .contains(QLatin1StringView("a"), Qt::CaseInsensitive))
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    m_monthFirst =
        format.indexOf(QLatin1Char('M')) < format.indexOf(QLatin1Char('d'), 0, Qt::CaseSensitive);
}

std::optional<Mention<HourMention>> WhenGrammar::hoursAt(size_t position) const
{
    WhenCursor cursor(m_tokens, position);
    const bool announced = cursor.word({"at", "from", "between", "@"});
    std::optional<ClockReading> first = clockAt(cursor);
    if (!first)
        return std::nullopt;
    WhenCursor ahead = cursor;
    std::optional<ClockReading> second;
    if (ahead.dash() || (announced && ahead.word({"and"})))
        second = clockAt(ahead);
    if (second && !ahead.ended())
        second.reset();
    if (second) {
        halveFirst(*first, *second);
        cursor.moveTo(ahead);
    }
    const bool plainNumbers = first->bare && (!second || second->bare);
    if (!cursor.ended() || (plainNumbers && !readsAsHours(*first, second, announced, cursor)))
        return std::nullopt;
    return Mention<HourMention>{rangeOf(*first, second, m_halfDays), cursor.position() - position};
}

std::optional<Mention<int>> WhenGrammar::minutesAt(size_t position) const
{
    WhenCursor cursor(m_tokens, position);
    cursor.word({"for"});
    if (cursor.words({"half", "an", "hour"}))
        return Mention<int>{30, cursor.position() - position};
    double amount = 0;
    if (const std::optional<int> whole = cursor.count())
        amount = *whole;
    else
        return std::nullopt;
    WhenCursor ahead = cursor;
    if (ahead.gluedMark(u'.') || ahead.gluedMark(u',')) {
        if (const std::optional<int> tenths = ahead.gluedNumber(1)) {
            amount += *tenths / 10.0;
            cursor.moveTo(ahead);
        }
    }
    if (cursor.word({"h", "hr", "hrs", "hour", "hours"})) {
        const std::optional<int> rest = cursor.gluedNumber(2); // "1h30"
        amount = amount * 60 + rest.value_or(0);
    } else if (!cursor.word({"min", "mins", "minute", "minutes"})) {
        return std::nullopt;
    }
    if (!cursor.ended() || amount < 1 || amount > 24 * 60)
        return std::nullopt;
    return Mention<int>{static_cast<int>(amount), cursor.position() - position};
}

} // namespace rapport
