// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/When.h"

#include "capture/ClockReading.h"

namespace rapport
{
namespace
{

using Half = ClockReading::Half;
using Proof = ClockReading::Proof;

QTime timeOf(const ClockReading& reading, bool halfDays)
{
    int hour = reading.hour;
    if (reading.half == Half::Am)
        hour %= 12;
    else if (reading.half == Half::Pm)
        hour = hour % 12 + 12;
    else if ((halfDays || reading.proof == Proof::Clock) && !reading.fullHour && hour >= 1 &&
             hour <= 6)
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
    if (!first.isPossible() || (second && !second->isPossible())) {
        mention.impossible = first.isPossible() ? second->text : first.text;
        return mention;
    }
    mention.from = timeOf(first, halfDays);
    mention.open = first.isOpen();
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
bool countsNothing(WhenCursor after)
{
    if (after.atEnd() || after.token().kind != Token::Kind::Word)
        return true;
    return after.weekday() ||
           after.word({"in",        "at", "with", "w",   "on",   "today", "tomorrow", "tonight",
                       "yesterday", "by", "and",  "for", "this", "last",  "next",     "sharp",
                       "room",      "rm", "dr",   "drs", "prof", "met",   "then",     "but"});
}

// "thurs 3-4 people" counts heads.
bool countsHeads(WhenCursor after)
{
    return after.word({"people", "students", "residents", "attendings", "fellows", "patients",
                       "docs", "doctors", "of", "more", "other", "hours", "hrs", "cases"});
}

// "thurs 1800", "10/20 5.30", "1800 tomorrow"
bool isBesideDay(const std::vector<Token>& tokens, size_t from, WhenCursor after)
{
    const std::initializer_list<const char*> dayWords = {
        "today", "tomorrow", "tonight", "tmrw", "tmr", "night", "yesterday", "evening"};
    if (after.weekday() || after.word(dayWords) || after.month())
        return true;
    if (from > 0 && tokens[from - 1].isMark(u','))
        --from;
    if (from == 0)
        return false;
    WhenCursor before(tokens, from - 1);
    const bool ofDate = from > 1 && tokens[from - 1].kind == Token::Kind::Number &&
                        (tokens[from - 2].isMark(u'/') || WhenCursor(tokens, from - 2).month());
    return ofDate || before.weekday() || before.month() || before.word(dayWords);
}

bool isProven(const ClockReading& first, const std::optional<ClockReading>& second, bool announced,
              bool besideDay)
{
    const auto onClock = [](const ClockReading& each) { return each.hour >= 1 && each.hour <= 12; };
    if (announced || (first.proof == Proof::None && !second))
        return true;
    if (!second)
        return first.proof == Proof::Day && besideDay;
    const auto spelled = [](const ClockReading& each) { return each.proof == Proof::Spelled; };
    if (first.proof == Proof::None || second->proof == Proof::None)
        return true;
    const bool both = first.proof == Proof::Day && second->proof == Proof::Day;
    return both ? besideDay || first.minute == 0
                : onClock(first) && onClock(*second) && !spelled(first) && !spelled(*second);
}

} // namespace

void settleHalf(std::optional<HourMention>& hours, const std::optional<QTime>& around)
{
    constexpr int noon = 12;
    constexpr int halfDay = noon * 3600;
    if (!hours || !hours->open || !around || !hours->impossible.isEmpty())
        return;
    if ((around->hour() < noon) == (hours->from.hour() < noon))
        return;
    const int length = hours->until ? hours->from.secsTo(*hours->until) : 0;
    hours->from = hours->from.addSecs(halfDay);
    if (hours->until)
        hours->until = hours->from.addSecs(length > halfDay ? length - halfDay : length);
}

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
    const bool announced = cursor.word({"at", "from", "between", "@", "around", "starting"});
    if (announced)
        cursor.word({"at", "around", "about", "~"});
    std::optional<ClockReading> first = readClock(cursor);
    if (!first)
        return std::nullopt;
    WhenCursor ahead = cursor;
    std::optional<ClockReading> second;
    if (ahead.dash() || (announced && ahead.word({"and"})))
        second = readClock(ahead);
    if (second && !ahead.ended())
        second.reset();
    if (second) {
        halveFirst(*first, *second);
        cursor.moveTo(ahead);
    }
    const bool besideDay = isBesideDay(m_tokens, position, cursor);
    const bool proven = isProven(*first, second, announced, besideDay);
    const bool plain = first->proof != Proof::None && (!second || second->proof != Proof::None);
    const bool fitting = countsNothing(cursor) || (second && besideDay && !countsHeads(cursor));
    if (!cursor.ended() || !proven || (plain && !fitting))
        return std::nullopt;
    HourMention mention = rangeOf(*first, second, m_halfDays);
    mention.zone = readZone(cursor);
    return Mention<HourMention>{std::move(mention), cursor.position() - position};
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
