// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/PlaceReader.h"

#include <algorithm>

namespace rapport
{
namespace
{

constexpr size_t longestPlace = 5;

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
        const size_t end = runEnd(name);
        if (end == name)
            return std::nullopt;
        const bool placeLike =
            m_sentence.isCapitalised(name) || m_sentence.has(end - 1, Sense::PlaceNoun);
        return placeLike ? std::optional(Span{i, name, end}) : std::nullopt;
    }

    // "Room 204", "Hall B", "lecture hall 3"
    std::optional<Span> numberedAt(size_t i) const
    {
        if (i >= m_sentence.size() || !m_sentence.isFree(i))
            return std::nullopt;
        size_t end = i + m_sentence.length(i, Sense::PlaceStart);
        if (end == i)
            return std::nullopt;
        const size_t number = end;
        while (m_sentence.isFree(end) && !m_sentence.isSeparator(end) && end < number + 4 &&
               (m_sentence[end].kind == Token::Kind::Number || m_sentence[end].glued ||
                m_sentence[end].text.size() <= 2) &&
               !m_sentence.has(end, Sense::Glue))
            ++end;
        const bool online = m_sentence[i].is(QLatin1StringView("zoom")) ||
                            m_sentence[i].is(QLatin1StringView("online")) ||
                            m_sentence[i].is(QLatin1StringView("teams"));
        return end > number || online ? std::optional(Span{i, i, end}) : std::nullopt;
    }

    // "Sim lab", "echo lab": a few words that end in a place, alone in their clause
    std::optional<Span> namedAt(size_t i) const
    {
        const bool starts = i == 0 || !m_sentence.isFree(i - 1) || m_sentence.isSeparator(i - 1);
        if (!starts)
            return std::nullopt;
        const size_t end = runEnd(i);
        const bool bounded = m_sentence.isSeparator(end) || !m_sentence.isFree(end);
        const bool followsKind = end < m_sentence.size() && m_sentence.owner(end) == Owner::Kind;
        if (end - i < 2 || end - i > 3 || !bounded || followsKind ||
            !m_sentence.has(end - 1, Sense::PlaceNoun))
            return std::nullopt;
        return Span{i, i, end};
    }

    std::optional<Span> afterDateAt(size_t i) const
    {
        const bool afterDate =
            i > 0 &&
            (m_sentence.owner(i - 1) == Owner::When ||
             (m_sentence[i - 1].isMark(u',') && i > 1 && m_sentence.owner(i - 2) == Owner::When));
        if (!afterDate || !m_sentence.isCapitalised(i) || m_sentence.has(i, Sense::GivenName))
            return std::nullopt;
        const size_t end = runEnd(i);
        const bool bounded = m_sentence.isSeparator(end) || !m_sentence.isFree(end);
        return end > i && end - i <= 4 && bounded ? std::optional(Span{i, i, end}) : std::nullopt;
    }

    // Capitalised words, or words up to a place noun.
    size_t runEnd(size_t i) const
    {
        size_t end = i;
        size_t best = i;
        while (end < i + longestPlace && m_sentence.isFree(end) && m_sentence.isWord(end) &&
               !m_sentence.has(end, Sense::Said) && !m_sentence.has(end, Sense::Offer)) {
            const bool noun = m_sentence.has(end, Sense::PlaceNoun);
            if (m_sentence.has(end, Sense::Glue) && !noun)
                break;
            ++end;
            if (noun || (m_sentence.isCapitalised(end - 1) && best == end - 1))
                best = end;
        }
        return best;
    }

    const Sentence& m_sentence;
};

bool isCurrencyMark(const Token& token)
{
    return token.isMark(u'$') || token.isMark(u'\u20ac') || token.isMark(u'\u00a3');
}

bool isCurrencyWord(const Token& token)
{
    static const QStringList words = {QStringLiteral("dollars"), QStringLiteral("bucks"),
                                      QStringLiteral("usd"),     QStringLiteral("eur"),
                                      QStringLiteral("euro"),    QStringLiteral("euros")};
    return words.contains(token.folded);
}

// Digits with "." and "," between them, from `i`; moves `i` behind them.
std::optional<double> amountAt(const Sentence& sentence, size_t& i)
{
    if (!sentence.isFree(i) || sentence[i].kind != Token::Kind::Number)
        return std::nullopt;
    QString digits = sentence[i++].text;
    while (i + 1 < sentence.size() && sentence[i].glued && sentence[i + 1].glued &&
           sentence[i + 1].kind == Token::Kind::Number) {
        const bool thousands = sentence[i].isMark(u',') && sentence[i + 1].text.size() == 3;
        const bool cents = (sentence[i].isMark(u'.') || sentence[i].isMark(u',')) &&
                           sentence[i + 1].text.size() <= 2;
        if (!thousands && !cents)
            break;
        digits += (cents ? QStringLiteral(".") : QString()) + sentence[i + 1].text;
        i += 2;
    }
    bool fine = false;
    const double amount = digits.toDouble(&fine);
    return fine && amount < 1e7 ? std::optional(amount) : std::nullopt;
}

} // namespace

QString readPlace(Sentence& sentence)
{
    const auto span = PlaceFinder(sentence).run();
    if (!span)
        return {};
    sentence.take(span->from, span->to, Owner::Place);
    return sentence.text(span->name, span->to);
}

std::optional<double> readCost(Sentence& sentence)
{
    for (size_t i = 0; i < sentence.size(); ++i) {
        const bool marked = sentence.isFree(i) && isCurrencyMark(sentence[i]);
        size_t end = marked ? i + 1 : i;
        if (const std::optional<double> amount = amountAt(sentence, end)) {
            const bool worded = sentence.isFree(end) &&
                                (isCurrencyWord(sentence[end]) || isCurrencyMark(sentence[end]));
            if (marked || worded) {
                sentence.take(i, marked ? end : end + 1, Owner::Cost);
                return amount;
            }
        }
        const bool free = sentence.isFree(i) && sentence[i].is(QLatin1StringView("free")) &&
                          sentence.isSeparator(i + 1) &&
                          (i == 0 || sentence.isSeparator(i - 1) || !sentence.isFree(i - 1));
        if (free) {
            sentence.take(i, i + 1, Owner::Cost);
            return 0.0;
        }
    }
    return std::nullopt;
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
