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
    // the first weak one ("lunch").
    KindRead run() const
    {
        KindRead strong;
        KindRead weak;
        for (size_t i = 0; i < m_sentence.size(); ++i) {
            if (!m_sentence.isFree(i))
                continue;
            const KindRead here = strongAt(i);
            const bool better = strong.kind.isEmpty() || strong.to == here.from;
            if (!here.kind.isEmpty() && better)
                strong = here;
            else if (const Meaning* meaning = m_sentence.find(i, Sense::WeakKind);
                     meaning && weak.kind.isEmpty())
                weak = {meaning->kind, i, i + meaning->phrase.size()};
            if (!here.kind.isEmpty())
                i = here.to - 1;
        }
        return strong.kind.isEmpty() ? weak : strong;
    }

private:
    struct OwnKind {
        QString name;
        std::vector<QString> words;
    };

    KindRead strongAt(size_t i) const
    {
        for (const OwnKind& own : m_own)
            if (startsWith(m_sentence.tokens(), i, own.words))
                return {own.name, i, i + own.words.size()};
        if (const Meaning* meaning = m_sentence.find(i, Sense::Kind))
            return {meaning->kind, i, i + meaning->phrase.size()};
        return {};
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

QString leadingTopic(Sentence& sentence, const KindRead& kind)
{
    size_t from = kind.from;
    while (from > 0 && mayLead(sentence, from - 1))
        --from;
    while (from < kind.from && !sentence.isWord(from) && sentence[from].kind != Token::Kind::Number)
        ++from;
    if (from == kind.from)
        return {};
    sentence.take(from, kind.from, Owner::Topic);
    return sentenceCase(sentence.text(from, kind.to));
}

// "grand rounds on sepsis with ...": up to the next separator, person or date.
QString followingTopic(Sentence& sentence, const KindRead& kind)
{
    const size_t cue = kind.to;
    const bool announced =
        cue < sentence.size() && sentence.isFree(cue) &&
        (sentence[cue].is(QLatin1StringView("on")) || sentence[cue].is(QLatin1StringView("about")));
    if (!announced)
        return {};
    size_t to = cue + 1;
    while (sentence.isFree(to) && !sentence.isSeparator(to) &&
           !sentence.has(to, Sense::PeopleCue) && !sentence.has(to, Sense::Title) &&
           !sentence.has(to, Sense::PlaceCue))
        ++to;
    if (to == cue + 1)
        return {};
    sentence.take(cue, to, Owner::Topic);
    return sentenceCase(sentence.text(cue + 1, to));
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
    const QString quoted = quotedTopic(sentence);
    if (!quoted.isEmpty() || kind.kind.isEmpty())
        return quoted;
    const QString leading = leadingTopic(sentence, kind);
    return leading.isEmpty() ? followingTopic(sentence, kind) : leading;
}

} // namespace rapport
