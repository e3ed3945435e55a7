// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/WordTable.h"

namespace rapport
{

// Which recogniser a token belongs to. What belongs to None at the end goes to the notes.
enum class Owner { None, When, Cost, Group, Kind, Topic, Person, Place, Speech, Promise, Link };

// A typed line as tokens, what the table knows of them, and who has taken which. The recognisers
// run one after the other and take what is theirs.
class Sentence
{
public:
    Sentence(const QString& line, const WordTable& table);

    size_t size() const { return m_tokens.size(); }
    const std::vector<Token>& tokens() const { return m_tokens; }
    const Token& operator[](size_t i) const { return m_tokens[i]; }
    const WordTable& table() const { return m_table; }

    // The longest phrase with this sense that starts at `i`; nullptr where there is none.
    const Meaning* find(size_t i, Sense sense) const;
    bool has(size_t i, Sense sense) const { return find(i, sense) != nullptr; }
    size_t length(size_t i, Sense sense) const; // in tokens; 0: none

    Owner owner(size_t i) const { return m_owners[i]; }
    bool isFree(size_t i) const { return i < size() && m_owners[i] == Owner::None; }
    void take(size_t from, size_t to, Owner owner);

    bool isWord(size_t i) const { return i < size() && m_tokens[i].kind == Token::Kind::Word; }
    bool isCapitalised(size_t i) const;
    // A comma, a colon, a dash between spaces, the end of a sentence, ...; also past the end.
    bool isSeparator(size_t i) const;
    bool isDash(size_t i) const; // between spaces
    // "at EMIG lunch", "in grand rounds": a cue for a place and then the name of a meeting.
    bool startsMeetingPlace(size_t i) const;
    QString text(size_t from, size_t to) const;

private:
    bool isAbbreviated(size_t dot) const;

    const QString m_line;
    const WordTable& m_table;
    std::vector<Token> m_tokens;
    std::vector<std::vector<const Meaning*>> m_meanings;
    std::vector<Owner> m_owners;
    bool m_shouted; // typed in capitals throughout
};

} // namespace rapport
