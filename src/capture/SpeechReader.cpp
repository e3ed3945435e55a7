// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/SpeechReader.h"

#include <algorithm>

namespace rapport
{
namespace
{

class SpeechFinder
{
public:
    SpeechFinder(Sentence& sentence, const std::vector<WhenPiece>& whens)
        : m_sentence(sentence)
        , m_whens(whens)
    {
    }

    std::vector<Speech> run()
    {
        std::vector<Speech> found;
        for (size_t i = 0; i < m_sentence.size(); ++i) {
            if (!m_sentence.isFree(i))
                continue;
            std::optional<Speech> speech = speechAt(i);
            if (!speech)
                continue;
            m_sentence.take(speech->cue, speech->named, Owner::Speech);
            m_sentence.take(speech->from, speech->to, Owner::Speech);
            i = speech->to - 1;
            add(found, std::move(*speech));
        }
        return found;
    }

private:
    // "offered research and shadowing" is two offers.
    void add(std::vector<Speech>& found, Speech speech) const
    {
        if (speech.offer)
            for (size_t i = speech.from + 1; i + 1 < speech.to; ++i) {
                const bool two = m_sentence.has(i, Sense::Joiner) && offerOf(speech.from, i) &&
                                 offerOf(i + 1, speech.to) && opportunityNear(i + 1);
                if (!two)
                    continue;
                Speech first = speech;
                first.to = i;
                first.offer = offerOf(speech.from, i);
                first.words = offerWords(first);
                found.push_back(std::move(first));
                speech.from = i + 1;
                speech.offer = offerOf(speech.from, speech.to);
                speech.words = offerWords(speech);
            }
        found.push_back(std::move(speech));
    }

    std::optional<OpportunityKind> offerOf(size_t from, size_t to) const
    {
        for (size_t i = from; i < to; ++i)
            if (const Meaning* meaning = m_sentence.find(i, Sense::Opportunity))
                return meaning->opportunity;
        return std::nullopt;
    }

    bool opportunityNear(size_t i) const
    {
        while (m_sentence.isWord(i) && m_sentence.has(i, Sense::Glue))
            ++i;
        return m_sentence.has(i, Sense::Opportunity);
    }

    std::optional<Speech> speechAt(size_t i) const
    {
        const size_t offered = m_sentence.length(i, Sense::Offer);
        const size_t mentioned = m_sentence.length(i, Sense::Mention);
        const size_t said = m_sentence.length(i, Sense::Said);
        if (offered > 0 && offered >= said)
            return offer(i, offered, OpportunityKind::Mentorship);
        if (mentioned > 0 && mentioned >= said)
            if (const std::optional<Speech> speech = offer(i, mentioned, std::nullopt))
                return speech;
        if (said > 0)
            return advice(i, said);
        if (const std::optional<Speech> speech = offeredAfter(i))
            return speech;
        return readTip(i);
    }

    std::optional<Speech> offer(size_t i, size_t cueLength,
                                std::optional<OpportunityKind> otherwise) const
    {
        Speech speech{i, i + cueLength, i + cueLength, 0, otherwise, {}};
        speech.to = offerEnd(speech.from);
        // "said i can shadow" and "will introduce" end in their own word for the opportunity.
        if (m_sentence.has(speech.from - 1, Sense::Opportunity))
            --speech.from;
        const std::optional<OpportunityKind> named = offerOf(i, speech.to);
        speech.offer = named ? named : otherwise;
        speech.words = offerWords(speech);
        return speech.offer && !speech.words.isEmpty() ? std::optional(speech) : std::nullopt;
    }

    // "shadowing offer", "research position available"
    std::optional<Speech> offeredAfter(size_t i) const
    {
        const Meaning* meaning = m_sentence.find(i, Sense::Opportunity);
        if (!meaning || !m_sentence.has(i + meaning->phrase.size(), Sense::OfferAfter))
            return std::nullopt;
        const size_t to = offerEnd(i);
        return Speech{i, i, i, to, meaning->opportunity, m_sentence.text(i, to)};
    }

    QString offerWords(const Speech& speech) const
    {
        size_t from = speech.from;
        const auto isLead = [this](size_t at) {
            return m_sentence.isWord(at) && m_sentence.has(at, Sense::Glue);
        };
        while (from < speech.to && isLead(from))
            ++from;
        return m_sentence.text(from, speech.to).trimmed();
    }

    std::optional<Speech> advice(size_t i, size_t cueLength) const
    {
        Speech speech{i, i + cueLength, i + cueLength, 0, {}, {}};
        if (m_sentence[speech.from - 1].is(QLatin1StringView("from")))
            speech.from = afterColon(speech.from);
        while (speech.from < m_sentence.size() &&
               (m_sentence[speech.from].isMark(u':') || m_sentence[speech.from].isMark(u',')))
            ++speech.from;
        speech.to = adviceEnd(speech.from);
        speech.words = m_sentence.text(speech.from, speech.to).trimmed();
        return speech.words.isEmpty() ? std::nullopt : std::optional(speech);
    }

    // "advice from Dr. Kim: sleep": who gave it stands before the colon.
    size_t afterColon(size_t from) const
    {
        for (size_t i = from; i < m_sentence.size(); ++i)
            if (m_sentence[i].isMark(u':') || m_sentence.isDash(i))
                return i + 1;
        return from;
    }

    // read "The Center Cannot Hold"
    std::optional<Speech> readTip(size_t i) const
    {
        const bool quoted = m_sentence.has(i, Sense::Read) && i + 1 < m_sentence.size() &&
                            m_sentence[i + 1].kind == Token::Kind::Quote;
        if (!quoted)
            return std::nullopt;
        return Speech{i, i, i, i + 2, {}, m_sentence.text(i, i + 2)};
    }

    size_t offerEnd(size_t from) const
    {
        size_t i = from;
        while (i < m_sentence.size() && !m_sentence.isSeparator(i) && !startsNext(i) &&
               !startsPlace(i))
            ++i;
        return withoutJoiner(from, i);
    }

    size_t adviceEnd(size_t from) const
    {
        size_t i = from;
        for (; i < m_sentence.size(); ++i) {
            if (m_sentence[i].isMark(u';') ||
                (m_sentence[i].isMark(u'.') && m_sentence.isSeparator(i)))
                break;
            const bool comma = m_sentence[i].isMark(u',');
            if (i > from && m_sentence[i].kind == Token::Kind::Email)
                return beforeLastJoiner(from, i);
            if (i > from && (startsNext(i) || (comma && startsPerson(i + 1))))
                break;
        }
        return withoutJoiner(from, i);
    }

    // "said to apply and gave me her email bell@x.edu": the address is hers, not advice.
    size_t beforeLastJoiner(size_t from, size_t email) const
    {
        for (size_t i = email; i > from; --i)
            if (m_sentence.has(i - 1, Sense::Joiner) || m_sentence[i - 1].isMark(u','))
                return i - 1;
        return email + 1;
    }

    // Somebody's next word, or a past day that is the meeting's.
    bool startsNext(size_t i) const
    {
        const bool cue = m_sentence.has(i, Sense::Offer) || m_sentence.has(i, Sense::Said) ||
                         (m_sentence.has(i, Sense::PeopleCue) && m_sentence.has(i, Sense::Past));
        const auto past = [i](const WhenPiece& piece) { return piece.from == i && piece.isPast(); };
        return cue || std::any_of(m_whens.begin(), m_whens.end(), past);
    }

    bool startsPlace(size_t i) const { return m_sentence.startsMeetingPlace(i); }

    bool startsPerson(size_t i) const
    {
        while (m_sentence.has(i, Sense::Joiner))
            ++i;
        return m_sentence.has(i, Sense::Title) || m_sentence.has(i, Sense::PeopleCue) ||
               m_sentence.has(i, Sense::Offer) || m_sentence.has(i, Sense::Said) ||
               (i < m_sentence.size() && m_sentence[i].kind == Token::Kind::Email);
    }

    size_t withoutJoiner(size_t from, size_t to) const
    {
        while (to > from && to < m_sentence.size() &&
               (m_sentence.has(to - 1, Sense::Joiner) || m_sentence[to - 1].isMark(u',')))
            --to;
        return to;
    }

    Sentence& m_sentence;
    const std::vector<WhenPiece>& m_whens;
};

} // namespace

std::vector<Speech> readSpeech(Sentence& sentence, const std::vector<WhenPiece>& whens)
{
    return SpeechFinder(sentence, whens).run();
}

} // namespace rapport
