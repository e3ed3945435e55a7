// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/PromiseReader.h"

#include "capture/FollowUpPhrases.h"

#include <algorithm>

namespace rapport
{
namespace
{

constexpr size_t longestRecipient = 6; // tokens between "told" and "I'd"

bool isAny(const Sentence& sentence, size_t i, std::initializer_list<const char*> words)
{
    return i < sentence.size() && std::any_of(words.begin(), words.end(), [&](const char* word) {
               return sentence[i].is(QLatin1StringView(word));
           });
}

class PromiseFinder
{
public:
    PromiseFinder(Sentence& sentence, const std::vector<WhenPiece>& whens)
        : m_sentence(sentence)
        , m_whens(whens)
    {
    }

    std::vector<Promise> run()
    {
        std::vector<Promise> found;
        for (size_t i = 0; i < m_sentence.size(); ++i) {
            const std::optional<Promise> promise = promiseAt(i);
            if (!promise)
                continue;
            m_sentence.take(promise->cue, promise->to, Owner::Promise);
            i = promise->to - 1;
            found.push_back(*promise);
        }
        return found;
    }

private:
    std::optional<Promise> promiseAt(size_t i) const
    {
        if (const size_t cue = m_sentence.length(i, Sense::Promise))
            if (const std::optional<Promise> given = myPromise(i, cue))
                return given;
        if (const size_t asked = m_sentence.length(i, Sense::AskedOfMe))
            return spanned(i, i + asked);
        if (m_sentence.has(i, Sense::Said))
            if (const std::optional<Promise> told = toldOf(i))
                return told;
        return startsClause(i) ? toDo(i) : std::nullopt;
    }

    // "promised Dr. Kim my CV"; "promised me a letter" is somebody else's promise.
    std::optional<Promise> myPromise(size_t i, size_t cue) const
    {
        const Promise promise = spanned(i, i + cue);
        if (promise.to == promise.from || isAny(m_sentence, promise.from, {"me", "us"}))
            return std::nullopt;
        const bool theirs =
            i > 0 &&
            (isAny(m_sentence, i - 1, {"he", "she", "they", "who"}) ||
             (m_sentence.isCapitalised(i - 1) && !m_sentence[i - 1].is(QLatin1StringView("i"))));
        return theirs && !namesMine(promise) ? std::nullopt : std::optional(promise);
    }

    bool namesMine(const Promise& promise) const
    {
        for (size_t i = promise.from; i < promise.to; ++i)
            if (isAny(m_sentence, i, {"my", "her", "him", "them"}))
                return true;
        return false;
    }

    // "told Dr. Kim I'd send my CV", "said I would email her"
    std::optional<Promise> toldOf(size_t i) const
    {
        const size_t cue = i + m_sentence.length(i, Sense::Said);
        if (isAny(m_sentence, cue - 1, {"me", "us"}) || isAny(m_sentence, cue, {"me", "us"}))
            return std::nullopt;
        for (size_t at = cue; at < cue + longestRecipient && !m_sentence.isSeparator(at); ++at) {
            const size_t link = m_sentence.length(at, Sense::PromiseLink);
            if (link > 0 && followUpVerbAt(m_sentence, at + link, m_sentence.size()))
                return spanned(i, at + link);
        }
        return std::nullopt;
    }

    bool startsClause(size_t i) const
    {
        return i == 0 || m_sentence.isSeparator(i - 1) || m_sentence.has(i - 1, Sense::Joiner) ||
               m_sentence[i - 1].is(QLatin1StringView("then"));
    }

    // "need to send my CV", "email her by fri", "follow up next week"
    std::optional<Promise> toDo(size_t i) const
    {
        const size_t lead = m_sentence.length(i, Sense::ToDoLead);
        size_t verb = i + lead;
        if (m_sentence.isWord(i) && lead > 0 && isAny(m_sentence, verb, {":"}))
            ++verb;
        const std::optional<FollowUpVerb> found =
            followUpVerbAt(m_sentence, verb, m_sentence.size());
        if (!found)
            return std::nullopt;
        const bool toMe = isAny(m_sentence, found->to, {"me", "us"});
        const bool clear = lead > 0 || m_sentence.has(verb, Sense::ToDo) ||
                           isAny(m_sentence, found->to, {"her", "him", "them", "my", "back"});
        return toMe || !clear ? std::nullopt : std::optional(spanned(i, verb));
    }

    Promise spanned(size_t cue, size_t from) const
    {
        Promise promise{cue, from, endOfSpan(from), FollowUpKind::SendPromised};
        if (isAny(m_sentence, promise.from, {"that"}))
            ++promise.from;
        if (m_sentence.has(promise.from, Sense::ToDoLead))
            promise.from += m_sentence.length(promise.from, Sense::ToDoLead);
        if (isAny(m_sentence, promise.from, {"to"}))
            ++promise.from;
        if (const auto verb = followUpVerbAt(m_sentence, promise.from, promise.to))
            promise.kind = verb->kind;
        return promise;
    }

    size_t endOfSpan(size_t from) const
    {
        const auto past = [&](size_t i) {
            return std::any_of(m_whens.begin(), m_whens.end(), [i](const WhenPiece& piece) {
                return piece.from == i && piece.isPast();
            });
        };
        size_t i = from;
        while (!m_sentence.isSeparator(i) && !past(i) && !m_sentence.startsMeetingPlace(i) &&
               !(i > from && (m_sentence.has(i, Sense::Offer) || m_sentence.has(i, Sense::Said))))
            ++i;
        while (i > from && m_sentence.has(i - 1, Sense::Joiner))
            --i;
        return i;
    }

    Sentence& m_sentence;
    const std::vector<WhenPiece>& m_whens;
};

const PersonRead* namedIn(const Promise& promise, const std::vector<PersonRead>& people)
{
    for (const PersonRead& each : people)
        for (const size_t at : each.mentions)
            if (at >= promise.cue && at < promise.to)
                return &each;
    return nullptr;
}

// Without the day it is due.
QString wordsOf(const Promise& promise, const Sentence& sentence,
                const std::vector<WhenPiece>& whens)
{
    size_t to = promise.to;
    for (const WhenPiece& piece : whens)
        if (piece.from >= promise.from && piece.to == to)
            to = piece.from;
    if (to > promise.from && sentence.has(to - 1, Sense::DeadlineCue) && to < promise.to)
        --to;
    return sentence.text(promise.from, to).trimmed();
}

} // namespace

std::vector<Promise> findPromises(Sentence& sentence, const std::vector<WhenPiece>& whens)
{
    return PromiseFinder(sentence, whens).run();
}

void openToPeople(Sentence& sentence, const std::vector<Promise>& promises,
                  const std::vector<WhenPiece>& whens)
{
    for (const Promise& promise : promises) {
        sentence.take(promise.cue, promise.to, Owner::None);
        for (const WhenPiece& piece : whens) // "by Friday" names nobody
            if (piece.from >= promise.from && piece.to <= promise.to)
                sentence.take(piece.from, piece.to, Owner::When);
    }
}

DraftFollowUp followUpOf(const Promise& promise, Sentence& sentence,
                         const std::vector<PersonRead>& people, const std::vector<WhenPiece>& whens,
                         const CaptureContext& context)
{
    DraftFollowUp followUp;
    followUp.kind = promise.kind;
    followUp.asked = true;
    if (const PersonRead* named = namedIn(promise, people))
        followUp.person = static_cast<int>(named - people.data());
    else
        followUp.person = nearestBefore(people, promise.cue);
    followUp.note = wordsOf(promise, sentence, whens);
    const WhenRead due = readWhenWithin(sentence, whens, promise.from, promise.to, context);
    followUp.dueOn = due.dayTyped || due.hour
                         ? due.time.startOn
                         : context.now.date().addDays(context.settings.delay(promise.kind));
    followUp.dueHour = due.hour ? due.hour : due.around;
    for (size_t i = promise.from; i < promise.to; ++i)
        followUp.hard = followUp.hard || (due.dayTyped && sentence.has(i, Sense::DeadlineCue));
    sentence.take(promise.cue, promise.to, Owner::Promise);
    return followUp;
}

} // namespace rapport
