// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/Token.h"

#include <QDate>
#include <initializer_list>
#include <optional>

namespace rapport
{

// A place in the tokens that recognisers move forward; copied to look ahead.
class WhenCursor
{
public:
    WhenCursor(const std::vector<Token>& tokens, size_t position)
        : m_tokens(tokens)
        , m_position(position)
    {
    }

    size_t position() const { return m_position; }
    void moveTo(const WhenCursor& other) { m_position = other.m_position; }
    bool atEnd() const { return m_position >= m_tokens.size(); }
    const Token& token() const { return m_tokens[m_position]; }
    bool glued() const { return !atEnd() && token().glued; }
    void skip() { ++m_position; }

    bool word(std::initializer_list<const char*> any);
    bool words(std::initializer_list<const char*> inOrder);
    bool mark(char16_t mark);
    bool gluedMark(char16_t mark);
    std::optional<int> number(int maxDigits);
    std::optional<int> gluedNumber(int maxDigits);
    std::optional<int> count();         // "2", "two", "a", "a couple of"
    std::optional<int> spelledNumber(); // "one" to "twelve"
    std::optional<int> weekday();
    std::optional<int> month();
    std::vector<Token> hyphenParts() const; // the words of "fri-sun"
    bool dash();                            // also "to", "until", "through"
    // Whether the text so far ends like a word: "3pm" does, "3" of "3rd" does not.
    bool ended() const;

private:
    const std::vector<Token>& m_tokens;
    size_t m_position;
};

} // namespace rapport
