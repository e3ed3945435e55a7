// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/PlaceReader.h"

#include <algorithm>

namespace rapport
{
namespace
{

constexpr size_t longestPlace = 5;
constexpr size_t longestPlain = 3;

class PlaceFinder
{
public:
    explicit PlaceFinder(const Sentence& sentence)
        : m_sentence(sentence)
    {
    }

    struct Span {
        size_t from = 0; // taken from here
        size_t name = 0; // the text from here
        size_t to = 0;
    };

    std::optional<Span> run() const
    {
        for (const auto find : {&PlaceFinder::announcedAt, &PlaceFinder::numberedAt,
                                &PlaceFinder::namedAt, &PlaceFinder::afterDateAt})
            for (size_t i = 0; i < m_sentence.size(); ++i)
                if (m_sentence.isFree(i))
                    if (const std::optional<Span> found = (this->*find)(i))
                        return found;
        return std::nullopt;
    }

private:
    // "in Springfield", "at the library", "@ Room 204"
    std::optional<Span> announcedAt(size_t i) const
    {
        if (!m_sentence.has(i, Sense::PlaceCue))
            return std::nullopt;
        size_t name = i + 1;
        if (m_sentence.isFree(name) && m_sentence[name].is(QLatin1StringView("the")))
            ++name;
        if (const std::optional<Span> numbered = numberedAt(name))
            return Span{i, name, numbered->to};
        const size_t run = runEnd(name);
        const bool placeLike = m_sentence.isCapitalised(name) || namesPlace(name, run);
        for (const size_t end : {placeLike ? run : name, addressEnd(name), plainEnd(name)})
            if (end > name)
                return Span{i, name, withTail(end)};
        return std::nullopt;
    }

    // "Room 204", "Hall B", "lecture hall 3"
    std::optional<Span> numberedAt(size_t i) const
    {
        if (i >= m_sentence.size() || !m_sentence.isFree(i))
            return std::nullopt;
        const size_t end = i + m_sentence.length(i, Sense::PlaceStart);
        if (end == i)
            return std::nullopt;
        const size_t tail = numberEnd(end);
        const bool online = m_sentence[i].is(QLatin1StringView("zoom")) ||
                            m_sentence[i].is(QLatin1StringView("online")) ||
                            m_sentence[i].is(QLatin1StringView("teams"));
        return tail > end || online ? std::optional(Span{i, i, tail}) : std::nullopt;
    }

    // "Sim lab", "echo lab": a few words that end in a place, alone in their clause
    std::optional<Span> namedAt(size_t i) const
    {
        const bool starts = i == 0 || !m_sentence.isFree(i - 1) || m_sentence.isSeparator(i - 1);
        if (!starts)
            return std::nullopt;
        const size_t run = runEnd(i);
        const size_t end = withTail(run);
        const bool followsKind = end < m_sentence.size() && m_sentence.owner(end) == Owner::Kind;
        if (run - i < 2 || run - i > 3 || !isBounded(end) || followsKind ||
            !m_sentence.has(run - 1, Sense::PlaceNoun))
            return std::nullopt;
        return Span{i, i, end};
    }

    // "tomorrow 5pm, Union 3rd floor", "thurs LRC 104"
    std::optional<Span> afterDateAt(size_t i) const
    {
        size_t before = i;
        while (before > 0 && m_sentence.isFree(before - 1) && m_sentence.isSeparator(before - 1))
            --before;
        const bool afterDate = before > 0 && m_sentence.owner(before - 1) == Owner::When;
        if (!afterDate || !m_sentence.isCapitalised(i) || m_sentence.has(i, Sense::GivenName))
            return std::nullopt;
        const size_t run = runEnd(i);
        const size_t end = withTail(run);
        return run > i && run - i <= 4 && isBounded(end) ? std::optional(Span{i, i, end})
                                                         : std::nullopt;
    }

    bool isBounded(size_t i) const { return m_sentence.isSeparator(i) || !m_sentence.isFree(i); }

    // Capitalised words, or words up to a place noun.
    size_t runEnd(size_t i) const
    {
        size_t end = i;
        size_t best = i;
        while (end < i + longestPlace && m_sentence.isFree(end) && m_sentence.isWord(end) &&
               !m_sentence.has(end, Sense::Said) && !m_sentence.has(end, Sense::Offer)) {
            const size_t noun = m_sentence.length(end, Sense::PlaceNoun);
            if (noun == 0 && m_sentence.has(end, Sense::Glue))
                break;
            const bool goesOn = m_sentence.isCapitalised(end) && best == end;
            end += std::max<size_t>(noun, 1);
            if (noun > 0 || goesOn)
                best = end;
        }
        return best;
    }

    bool namesPlace(size_t from, size_t to) const
    {
        for (size_t i = from; i < to; ++i)
            if (m_sentence.has(i, Sense::PlaceNoun))
                return true;
        return false;
    }

    // "500 W. Superior St"
    size_t addressEnd(size_t i) const
    {
        if (i >= m_sentence.size() || m_sentence[i].kind != Token::Kind::Number ||
            !m_sentence.isCapitalised(i + 1))
            return i;
        size_t end = i + 1;
        while (m_sentence.isFree(end) && !m_sentence.isSeparator(end) &&
               (m_sentence.isCapitalised(end) || !m_sentence.has(end, Sense::Glue)))
            ++end;
        return end;
    }

    // "in springfield": plain words alone between "in" and the next part of the line.
    size_t plainEnd(size_t i) const
    {
        size_t end = i;
        while (end < i + longestPlain && m_sentence.isFree(end) && !m_sentence.isSeparator(end)) {
            if (!m_sentence.isWord(end) && !m_sentence[end].isMark(u'.')) // "st. louis"
                return i;
            for (const Sense sense :
                 {Sense::Filler, Sense::Glue, Sense::TopicWord, Sense::Specialty, Sense::PeopleCue,
                  Sense::Past, Sense::Standing, Sense::Said, Sense::Offer})
                if (m_sentence.has(end, sense))
                    return i;
            ++end;
        }
        return isBounded(end) ? end : i;
    }

    // "lab B", "Pavilion 3-405", "Union 3rd floor", "San Francisco, CA"
    size_t withTail(size_t i) const
    {
        const size_t end = numberEnd(i);
        if (end > i && isBounded(end))
            return end;
        if (end > i && m_sentence[end].glued && m_sentence.isWord(end)) {
            const size_t floor = runEnd(end + 1);
            return floor > end + 1 && m_sentence.has(floor - 1, Sense::PlaceNoun) ? floor : i;
        }
        const bool state = m_sentence.isFree(i) && m_sentence[i].isMark(u',') &&
                           m_sentence.isCapitalised(i + 1) && m_sentence.isFree(i + 1) &&
                           m_sentence[i + 1].text.size() == 2 && isBounded(i + 2) &&
                           m_sentence[i + 1].text == m_sentence[i + 1].text.toUpper();
        return state ? i + 2 : i;
    }

    // "204", "B", "3-405", "1.204A"
    size_t numberEnd(size_t i) const
    {
        size_t end = i;
        while (m_sentence.isFree(end) && end < i + 5) {
            const Token& token = m_sentence[end];
            const bool glued = end > i && token.glued;
            const bool sign = glued && (token.isMark(u'-') || token.isMark(u'.')) &&
                              m_sentence.isFree(end + 1) && m_sentence[end + 1].glued;
            const bool letter = token.kind == Token::Kind::Word && token.text.size() == 1 &&
                                (glued || m_sentence.isCapitalised(end));
            const bool hyphen = end == i && token.glued && token.isMark(u'-') &&
                                m_sentence.isFree(end + 1) && m_sentence[end + 1].glued;
            if (token.kind != Token::Kind::Number && !sign && !letter && !hyphen)
                break;
            ++end;
        }
        return end;
    }

    const Sentence& m_sentence;
};

} // namespace

QString readPlace(Sentence& sentence)
{
    const auto span = PlaceFinder(sentence).run();
    if (!span)
        return {};
    sentence.take(span->from, span->to, Owner::Place);
    return sentence.text(span->name, span->to);
}

QString readLink(Sentence& sentence)
{
    for (size_t i = 0; i < sentence.size(); ++i)
        if (sentence.isFree(i) && sentence[i].kind == Token::Kind::Link) {
            sentence.take(i, i + 1, Owner::Link);
            return sentence[i].text;
        }
    return {};
}

} // namespace rapport
