// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/KindReader.h"

namespace rapport
{
namespace
{

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

class KindFinder
{
public:
    KindFinder(const Sentence& sentence, const CaptureContext& context)
        : m_sentence(sentence)
    {
        for (const QString& kind : context.ownMeetingKinds)
            m_own.push_back({kind, foldedTokens(kind)});
    }

    // The first strong kind, or the head of a chain of them ("panel discussion workshop"), else
    // the first weak one ("lunch"), else one that names a place ("in the conference room").
    KindRead run() const
    {
        KindRead strong;
        KindRead weak;
        KindRead place;
        for (size_t i = 0; i < m_sentence.size(); ++i) {
            const KindRead here = strongAt(i);
            if (const KindRead any = here.kind.isEmpty() ? weakAt(i) : here;
                !any.kind.isEmpty() && isPlace(any)) {
                if (place.kind.isEmpty())
                    place.kind = any.kind; // its words are left to the place
                i = any.to - 1;
                continue;
            }
            const bool better = strong.kind.isEmpty() || strong.to == here.from;
            if (!here.kind.isEmpty() && better)
                strong = here;
            else if (weak.kind.isEmpty())
                weak = weakAt(i);
            if (!here.kind.isEmpty())
                i = here.to - 1;
        }
        return !strong.kind.isEmpty() ? strong : !weak.kind.isEmpty() ? weak : place;
    }

private:
    struct OwnKind {
        QString name;
        std::vector<QString> words;
    };

    KindRead strongAt(size_t i) const
    {
        for (const OwnKind& own : m_own)
            if (m_sentence.isFree(i) && startsWith(m_sentence.tokens(), i, own.words))
                return {own.name, i, i + own.words.size()};
        return kindOf(m_sentence.find(i, Sense::Kind), i);
    }

    KindRead weakAt(size_t i) const
    {
        if (const Meaning* alone = m_sentence.find(i, Sense::LoneKind); alone && !hasGroup())
            if (!m_sentence.has(afterSlash(i + alone->phrase.size()), Sense::Title))
                return kindOf(alone, i);
        return kindOf(m_sentence.find(i, Sense::WeakKind), i);
    }

    size_t afterSlash(size_t i) const
    {
        return i < m_sentence.size() && m_sentence[i].isMark(u'/') ? i + 1 : i;
    }

    KindRead kindOf(const Meaning* meaning, size_t i) const
    {
        if (!meaning)
            return {};
        const size_t to = i + meaning->phrase.size();
        // An hour may be part of it: "noon talk".
        bool free = false;
        for (size_t at = i; at < to; ++at) {
            if (!m_sentence.isFree(at) && m_sentence.owner(at) != Owner::When)
                return {};
            free = free || m_sentence.isFree(at);
        }
        const bool somebody = m_sentence.length(i, Sense::Standing) > meaning->phrase.size();
        return free && !somebody ? KindRead{meaning->kind, i, to} : KindRead{};
    }

    bool hasGroup() const
    {
        for (size_t i = 0; i < m_sentence.size(); ++i)
            if (m_sentence.owner(i) == Owner::Group)
                return true;
        return false;
    }

    // "conference room", "in the sim lab"
    bool isPlace(const KindRead& kind) const
    {
        if (m_sentence.length(kind.from, Sense::PlaceStart) > kind.to - kind.from)
            return true;
        if (m_sentence.isFree(kind.to) && m_sentence.has(kind.to, Sense::PlaceNoun) &&
            !m_sentence.has(kind.to, Sense::PlaceStart))
            return true;
        size_t before = kind.from;
        if (before > 0 && m_sentence[before - 1].is(QLatin1StringView("the")))
            --before;
        const bool announced = before > 0 && m_sentence.has(before - 1, Sense::PlaceCue);
        if (m_sentence.isFree(kind.to) && m_sentence.has(kind.to, Sense::PlaceStart))
            return announced;
        return announced && m_sentence.has(kind.to - 1, Sense::PlaceNoun);
    }

    const Sentence& m_sentence;
    std::vector<OwnKind> m_own;
};

bool mayLead(const Sentence& sentence, size_t i)
{
    if (!sentence.isFree(i) || sentence.isSeparator(i))
        return false;
    if (sentence.has(i, Sense::WeakKind))
        return true;
    for (const Sense sense : {Sense::GroupLead, Sense::PeopleCue, Sense::Past, Sense::Title,
                              Sense::GroupEnd, Sense::Standing, Sense::Glue, Sense::Missed})
        if (sentence.has(i, sense))
            return false;
    return !sentence.has(i, Sense::Filler) || sentence.has(i, Sense::TopicWord);
}

// The "to" of "Intro to Ultrasound workshop".
bool mayJoin(const Sentence& sentence, size_t i)
{
    if (i == 0 || !sentence.isFree(i) || !mayLead(sentence, i - 1))
        return false;
    const bool named =
        sentence.has(i - 1, Sense::TopicWord) || sentence.has(i - 1, Sense::Specialty);
    for (const char* word : {"to", "of", "and", "in", "for", "&"})
        if (sentence[i].is(QLatin1StringView(word)))
            return named && !sentence.startsMeetingPlace(i);
    return false;
}

QString leadingTopic(Sentence& sentence, const KindRead& kind)
{
    size_t from = kind.from;
    while (from > 0 && (mayLead(sentence, from - 1) || mayJoin(sentence, from - 1)))
        --from;
    while (from < kind.from && !sentence.isWord(from) && sentence[from].kind != Token::Kind::Number)
        ++from;
    if (kind.to == 0 || from == kind.from)
        return {};
    sentence.take(from, kind.from, Owner::Topic);
    return sentenceCase(sentence.text(from, kind.to));
}

bool mayBeginTopic(const Sentence& sentence, size_t i)
{
    if (!sentence.isFree(i) || sentence.isSeparator(i) || sentence.has(i, Sense::PeopleCue) ||
        sentence.has(i, Sense::Title))
        return false;
    return !sentence.has(i, Sense::Filler) || sentence.has(i, Sense::TopicWord);
}

// Where "on" or "re:" ends that announces a topic at `i`; `i`: there is none.
size_t afterTopicCue(const Sentence& sentence, size_t i)
{
    if (!sentence.isFree(i))
        return i;
    for (const char* word : {"on", "about"})
        if (sentence[i].is(QLatin1StringView(word)) && !sentence.has(i + 1, Sense::PlaceStart))
            return i + 1;
    size_t after = sentence[i].is(QLatin1StringView("re")) ? i + 1 : i;
    if (after < sentence.size() && sentence[after].isMark(u':') &&
        mayBeginTopic(sentence, after + 1))
        ++after;
    return after;
}

// "grand rounds on sepsis with ...", "lunch: sepsis": up to the next separator, person or date.
QString followingTopic(Sentence& sentence, size_t from)
{
    while (from < sentence.size() && sentence.owner(from) != Owner::Topic &&
           (!sentence.isFree(from) ||
            (sentence.has(from, Sense::PeopleCue) && sentence.has(from, Sense::Glue)) ||
            sentence[from].isMark(u'/')))
        ++from; // "webinar thurs w/ AMA on advocacy"
    const size_t begin = afterTopicCue(sentence, from);
    if (begin == from)
        return {};
    size_t to = begin;
    while (sentence.isFree(to) && !sentence.isSeparator(to) &&
           !sentence.has(to, Sense::PeopleCue) && !sentence.has(to, Sense::Title) &&
           !sentence.has(to, Sense::PlaceCue))
        ++to;
    if (to == begin)
        return {};
    sentence.take(from, to, Owner::Topic);
    return sentenceCase(sentence.text(begin, to));
}

// Behind the kind, else behind the group: "Peds IG: Kawasaki in ten minutes".
size_t afterName(const Sentence& sentence, const KindRead& kind)
{
    size_t after = kind.to;
    for (size_t i = 0; i < sentence.size() && kind.to == 0; ++i)
        if (sentence.owner(i) == Owner::Group)
            after = i + 1;
    return after;
}

QString quotedTopic(Sentence& sentence)
{
    for (size_t i = 0; i < sentence.size(); ++i)
        if (sentence.isFree(i) && sentence[i].kind == Token::Kind::Quote) {
            sentence.take(i, i + 1, Owner::Topic);
            return sentence[i].text;
        }
    return {};
}

} // namespace

KindRead readKind(Sentence& sentence, const CaptureContext& context)
{
    const KindRead kind = KindFinder(sentence, context).run();
    sentence.take(kind.from, kind.to, Owner::Kind);
    return kind;
}

QString readTopic(Sentence& sentence, const KindRead& kind)
{
    if (const QString quoted = quotedTopic(sentence); !quoted.isEmpty())
        return quoted;
    if (const QString leading = leadingTopic(sentence, kind); !leading.isEmpty())
        return leading;
    const size_t from = afterName(sentence, kind);
    return from > 0 ? followingTopic(sentence, from) : QString();
}

} // namespace rapport
