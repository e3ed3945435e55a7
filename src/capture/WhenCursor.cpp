// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/WhenCursor.h"

#include <algorithm>
#include <iterator>

namespace rapport
{
namespace
{

constexpr const char* monthNames[] = {"january",   "february", "march",    "april",
                                      "may",       "june",     "july",     "august",
                                      "september", "october",  "november", "december"};
constexpr const char* weekdayNames[] = {"monday", "tuesday",  "wednesday", "thursday",
                                        "friday", "saturday", "sunday"};
constexpr const char* numberNames[] = {"one",   "two",   "three", "four", "five",   "six",
                                       "seven", "eight", "nine",  "ten",  "eleven", "twelve"};

// "oct", "tues" and "sept" are beginnings of their names, three letters or more.
template <size_t N>
std::optional<int> beginningOf(const char* const (&names)[N], const QString& word)
{
    if (word.size() < 3)
        return std::nullopt;
    for (size_t i = 0; i < N; ++i)
        if (QLatin1StringView(names[i]).startsWith(word))
            return static_cast<int>(i) + 1;
    return std::nullopt;
}

// "friday's": the apostrophe is gone from the folded text.
bool isPossessive(const QString& text)
{
    return text.endsWith(QLatin1StringView("'s")) || text.endsWith(QStringLiteral("\u2019s"));
}

} // namespace

bool WhenCursor::word(std::initializer_list<const char*> any)
{
    if (atEnd())
        return false;
    const auto same = [this](const char* each) { return token().is(QLatin1StringView(each)); };
    if (!std::any_of(any.begin(), any.end(), same))
        return false;
    skip();
    return true;
}

bool WhenCursor::words(std::initializer_list<const char*> inOrder)
{
    WhenCursor ahead = *this;
    for (const char* each : inOrder)
        if (!ahead.word({each}))
            return false;
    moveTo(ahead);
    return true;
}

bool WhenCursor::mark(char16_t mark)
{
    if (atEnd() || !token().isMark(mark))
        return false;
    skip();
    return true;
}

bool WhenCursor::gluedMark(char16_t mark)
{
    return glued() && this->mark(mark);
}

std::optional<int> WhenCursor::number(int maxDigits)
{
    if (atEnd() || token().kind != Token::Kind::Number || token().text.size() > maxDigits)
        return std::nullopt;
    const int value = token().text.toInt();
    skip();
    return value;
}

std::optional<int> WhenCursor::gluedNumber(int maxDigits)
{
    return glued() ? number(maxDigits) : std::nullopt;
}

std::optional<int> WhenCursor::count()
{
    if (const std::optional<int> digits = number(3))
        return digits;
    if (words({"a", "couple", "of"}) || words({"a", "couple"}))
        return 2;
    return word({"a", "an"}) ? std::optional(1) : spelledNumber();
}

std::optional<int> WhenCursor::spelledNumber()
{
    for (size_t i = 0; i < std::size(numberNames); ++i)
        if (word({numberNames[i]}))
            return static_cast<int>(i) + 1;
    return std::nullopt;
}

std::optional<int> WhenCursor::weekday()
{
    if (atEnd() || token().kind != Token::Kind::Word)
        return std::nullopt;
    QString name = token().folded;
    if (isPossessive(token().text))
        name.chop(1);
    const std::optional<int> found =
        name == QLatin1StringView("weds") ? std::optional(3) : beginningOf(weekdayNames, name);
    if (found)
        skip();
    return found;
}

std::optional<int> WhenCursor::month()
{
    if (atEnd() || token().kind != Token::Kind::Word)
        return std::nullopt;
    const std::optional<int> found = beginningOf(monthNames, token().folded);
    if (found)
        skip();
    return found;
}

std::vector<Token> WhenCursor::hyphenParts() const
{
    QString apart = token().text;
    return tokenizeWords(apart.replace(QLatin1Char('-'), QLatin1Char(' ')));
}

bool WhenCursor::dash()
{
    return mark(u'-') || mark(u'\u2013') || mark(u'\u2014') ||
           word({"to", "until", "till", "til", "through", "thru"});
}

bool WhenCursor::ended() const
{
    return atEnd() || !token().glued || token().kind == Token::Kind::Mark;
}

} // namespace rapport
