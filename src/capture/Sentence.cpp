// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/Sentence.h"

#include <algorithm>

namespace rapport
{
namespace
{

// In a line typed in capitals throughout they say nothing. "EMIG" alone is no such line.
bool isShouted(const QString& line)
{
    const bool lower = std::any_of(line.begin(), line.end(), [](QChar c) { return c.isLower(); });
    return !lower && line.count(QLatin1Char(' ')) >= 3;
}

} // namespace

Sentence::Sentence(const QString& line, const WordTable& table)
    : m_line(line)
    , m_table(table)
    , m_tokens(tokenize(m_line))
    , m_owners(m_tokens.size(), Owner::None)
    , m_shouted(isShouted(m_line))
{
    m_meanings.reserve(m_tokens.size());
    for (size_t i = 0; i < m_tokens.size(); ++i)
        m_meanings.push_back(table.at(m_tokens, i));
}

const Meaning* Sentence::find(size_t i, Sense sense) const
{
    if (i >= size())
        return nullptr;
    for (const Meaning* meaning : m_meanings[i])
        if (meaning->has(sense))
            return meaning;
    return nullptr;
}

size_t Sentence::length(size_t i, Sense sense) const
{
    const Meaning* meaning = find(i, sense);
    return meaning ? meaning->phrase.size() : 0;
}

void Sentence::take(size_t from, size_t to, Owner owner)
{
    for (size_t i = from; i < to && i < size(); ++i)
        m_owners[i] = owner;
}

// Letters without case, as in 李伟, begin names too.
bool Sentence::isCapitalised(size_t i) const
{
    if (!isWord(i) || m_shouted)
        return false;
    const QChar first = m_tokens[i].text.front();
    return first.isUpper() || (first.isLetter() && first.toUpper() == first.toLower());
}

bool Sentence::isDash(size_t i) const
{
    if (i >= size() || m_tokens[i].kind != Token::Kind::Mark)
        return false;
    const bool gluedAfter = i + 1 < size() && m_tokens[i + 1].glued;
    if (m_tokens[i].isMark(u'\u2013') || m_tokens[i].isMark(u'\u2014'))
        return !m_tokens[i].glued || !gluedAfter || isWord(i + 1);
    return m_tokens[i].isMark(u'-') && (!m_tokens[i].glued || !gluedAfter);
}

bool Sentence::startsMeetingPlace(size_t i) const
{
    constexpr size_t longestName = 4; // words before "lunch" or "IG"
    if (!has(i, Sense::PlaceCue))
        return false;
    for (size_t at = i + 1; at <= i + longestName && !isSeparator(at); ++at) {
        for (const Sense sense : {Sense::Kind, Sense::WeakKind, Sense::Group, Sense::GroupEnd})
            if (has(at, sense))
                return true;
        if (has(at, Sense::PlaceCue) || has(at, Sense::PeopleCue))
            return false;
    }
    return false;
}

// "Dr.", "St." and "J." go on.
bool Sentence::isAbbreviated(size_t dot) const
{
    if (dot == 0 || !m_tokens[dot].glued)
        return false;
    return has(dot - 1, Sense::Title) || has(dot - 1, Sense::Abbreviation) ||
           (isCapitalised(dot - 1) && m_tokens[dot - 1].text.size() == 1);
}

bool Sentence::isSeparator(size_t i) const
{
    if (i >= size())
        return true;
    if (m_tokens[i].kind != Token::Kind::Mark)
        return false;
    if (isDash(i))
        return true;
    const bool gluedAfter = i + 1 < size() && m_tokens[i + 1].glued;
    if (m_tokens[i].isMark(u'.'))
        return !gluedAfter && !isAbbreviated(i);
    if (m_tokens[i].isMark(u'/'))
        return !m_tokens[i].glued && !gluedAfter;
    return QStringView(u",;:()[]{}<>|!?\u2022").contains(m_tokens[i].text.front());
}

QString Sentence::text(size_t from, size_t to) const
{
    if (from >= to || from >= size())
        return {};
    const qsizetype begin = m_tokens[from].begin;
    return m_line.mid(begin, m_tokens[std::min(to, size()) - 1].end - begin);
}

} // namespace rapport
