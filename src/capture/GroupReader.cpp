// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/GroupReader.h"

#include <algorithm>

namespace rapport
{
namespace
{

constexpr size_t longestGroupName = 6; // words before "IG"

const Meaning* abbreviatedSpecialty(const Sentence& sentence, const QString& folded)
{
    const std::vector<Token> alone = tokenizeWords(folded);
    if (alone.size() != 1)
        return nullptr;
    for (const Meaning* meaning : sentence.table().at(alone, 0))
        if (meaning->has(Sense::SpecialtyAbbreviation) || meaning->has(Sense::Specialty))
            return meaning;
    return nullptr;
}

// "EMIG", "PedsIG", "imig": one word that ends in IG.
bool isJoinedName(const Sentence& sentence, size_t i)
{
    if (!sentence.isWord(i) || sentence[i].text.size() < 3 || sentence.has(i, Sense::Filler))
        return false;
    const QString& text = sentence[i].text;
    if (text.endsWith(QLatin1StringView("IG")))
        return true;
    return sentence[i].folded.endsWith(QLatin1StringView("ig")) &&
           abbreviatedSpecialty(sentence, sentence[i].folded.chopped(2)) != nullptr;
}

bool mayBePartOfName(const Sentence& sentence, size_t i)
{
    if (!sentence.isFree(i))
        return false;
    if (sentence[i].kind == Token::Kind::Mark)
        return sentence[i].isMark(u'&') || (sentence[i].isMark(u'/') && sentence[i].glued);
    if (sentence[i].kind != Token::Kind::Word)
        return false;
    for (const Sense sense :
         {Sense::Kind, Sense::WeakKind, Sense::GroupLead, Sense::PeopleCue, Sense::GroupEnd,
          Sense::PlaceCue, Sense::Said, Sense::Offer, Sense::Title, Sense::Joiner})
        if (sentence.has(i, sense))
            return false;
    const bool says = sentence.has(i, Sense::Filler) && !sentence.has(i, Sense::TopicWord) &&
                      !sentence.isCapitalised(i);
    return !says && !isJoinedName(sentence, i) && !sentence[i].is(QLatin1StringView("x"));
}

// Length of the specialty phrase that ends right before `end`; 0: none.
size_t specialtyBefore(const Sentence& sentence, size_t end)
{
    for (size_t from = end > 5 ? end - 5 : 0; from < end; ++from) {
        const size_t length = std::max(sentence.length(from, Sense::Specialty),
                                       sentence.length(from, Sense::SpecialtyAbbreviation));
        if (length > 0 && from + length == end && sentence.isFree(from))
            return length;
    }
    return 0;
}

size_t nameBegin(const Sentence& sentence, size_t end)
{
    const size_t specialty = specialtyBefore(sentence, end);
    size_t begin = end - specialty;
    // "splinting ortho IG": a specialty is name enough, unless capitals go on before it.
    const auto goesOn = [&](size_t i) {
        return specialty == 0 || !sentence.isWord(i) ||
               (sentence.isCapitalised(i) && !sentence.has(i, Sense::TopicWord));
    };
    while (begin > 0 && end - begin < longestGroupName && mayBePartOfName(sentence, begin - 1) &&
           goesOn(begin - 1))
        --begin;
    while (begin < end && sentence[begin].kind == Token::Kind::Mark)
        ++begin;
    return begin;
}

// Length of "in Neurology" of an interest group; 0: none.
size_t specialtyAfter(const Sentence& sentence, size_t i)
{
    const bool linked = i < sentence.size() && (sentence[i].is(QLatin1StringView("in")) ||
                                                sentence[i].is(QLatin1StringView("for")));
    const size_t length = linked ? std::max(sentence.length(i + 1, Sense::Specialty),
                                            sentence.length(i + 1, Sense::SpecialtyAbbreviation))
                                 : 0;
    return length > 0 ? length + 1 : 0;
}

struct Span {
    size_t from = 0;
    size_t to = 0;
};

std::optional<Span> groupEndingAt(const Sentence& sentence, size_t i)
{
    const size_t end = sentence.length(i, Sense::GroupEnd);
    if (end == 0 || !sentence.isFree(i))
        return std::nullopt;
    const size_t begin = nameBegin(sentence, i);
    const size_t about = specialtyAfter(sentence, i + end);
    const bool named = (begin < i && sentence.isWord(i - 1)) || about > 0;
    return named ? std::optional(Span{begin, i + end + about}) : std::nullopt;
}

// A whole name at `i`: "EMIG", "AMSA".
size_t wholeNameAt(const Sentence& sentence, size_t i)
{
    if (!sentence.isFree(i))
        return 0;
    if (const size_t known = sentence.length(i, Sense::Group))
        return known;
    return isJoinedName(sentence, i) ? 1 : 0;
}

// "president of Surgery IG", "EMIG president", "from EMIG": somebody's group, not the host.
bool belongsToPerson(const Sentence& sentence, const Span& span)
{
    if (sentence.has(span.to, Sense::Kind) || sentence.has(span.to, Sense::WeakKind))
        return false; // "nurse, EMIG lunch"
    if (sentence.has(span.to, Sense::Office)) {
        const size_t after = span.to + sentence.length(span.to, Sense::Office);
        return sentence.isSeparator(after) || sentence.isCapitalised(after);
    }
    if (span.from == 0)
        return false;
    size_t i = span.from - 1;
    if (sentence[i].is(QLatin1StringView("the")) && i > 0)
        --i;
    const bool link = sentence[i].is(QLatin1StringView("of")) ||
                      sentence[i].is(QLatin1StringView("for")) || sentence[i].isMark(u',');
    if (sentence[i].is(QLatin1StringView("from")))
        return i > 0;
    const auto isOffice = [&](size_t at) {
        return sentence.has(at, Sense::Office) || sentence.has(at, Sense::Standing);
    };
    return (link && i > 0 && isOffice(i - 1)) || isOffice(i);
}

class GroupFinder
{
public:
    GroupFinder(Sentence& sentence, const CaptureContext& context)
        : m_sentence(sentence)
    {
        for (const QString& name : context.groups) {
            const Sentence known(name, sentence.table());
            m_known.push_back({name, foldedTokens(name), groupKey(known, 0, known.size())});
        }
    }

    QStringList run()
    {
        // Names of several words as they are; then ends, which come after their beginning:
        // "Surgery Interest Group"; then single words, which may be part of those.
        addWhole(2);
        for (size_t i = 0; i < m_sentence.size(); ++i)
            if (const std::optional<Span> span = groupEndingAt(m_sentence, i))
                add(*span);
        addWhole(1);
        std::sort(m_found.begin(), m_found.end(),
                  [](const Found& a, const Found& b) { return a.from < b.from; });
        QStringList names;
        for (const Found& each : m_found)
            if (!names.contains(each.name, Qt::CaseInsensitive))
                names << each.name;
        return names;
    }

private:
    struct Known {
        QString name;
        std::vector<QString> words;
        QString key;
    };
    struct Found {
        size_t from = 0;
        QString name;
    };

    void addWhole(size_t shortest)
    {
        for (size_t i = 0; i < m_sentence.size(); ++i)
            if (const size_t length = std::max(wholeNameAt(m_sentence, i), knownAt(i));
                length >= shortest)
                add({i, i + length});
    }

    size_t knownAt(size_t i) const
    {
        if (!m_sentence.isFree(i))
            return 0;
        size_t longest = 0;
        for (const Known& known : m_known)
            if (startsWith(m_sentence.tokens(), i, known.words))
                longest = std::max(longest, known.words.size());
        return longest;
    }

    void add(Span span)
    {
        if (belongsToPerson(m_sentence, span))
            return;
        const QString key = groupKey(m_sentence, span.from, span.to);
        const auto known = std::find_if(m_known.begin(), m_known.end(),
                                        [&](const Known& each) { return each.key == key; });
        m_found.push_back({span.from, known == m_known.end() ? m_sentence.text(span.from, span.to)
                                                             : known->name});
        m_sentence.take(span.from, span.to, Owner::Group);
    }

    Sentence& m_sentence;
    std::vector<Known> m_known;
    std::vector<Found> m_found;
};

} // namespace

QStringList readGroups(Sentence& sentence, const CaptureContext& context)
{
    return GroupFinder(sentence, context).run();
}

size_t groupLengthAt(const Sentence& sentence, size_t i)
{
    if (const size_t whole = wholeNameAt(sentence, i))
        return whole;
    for (size_t end = i + 1; end < sentence.size() && end <= i + longestGroupName; ++end)
        if (const std::optional<Span> span = groupEndingAt(sentence, end))
            return span->from <= i ? span->to - i : 0;
    return 0;
}

QString groupKey(const Sentence& sentence, size_t from, size_t to)
{
    QStringList parts;
    for (size_t i = from; i < to;) {
        const Meaning* specialty = sentence.find(i, Sense::Specialty);
        if (!specialty)
            specialty = sentence.find(i, Sense::SpecialtyAbbreviation);
        const size_t end = sentence.length(i, Sense::GroupEnd);
        if (isJoinedName(sentence, i) && end == 0) {
            const QString stem = sentence[i].folded.chopped(2);
            const Meaning* stemMeaning = abbreviatedSpecialty(sentence, stem);
            parts << (stemMeaning ? stemMeaning->specialty : stem) << QStringLiteral("IG");
            ++i;
        } else if (specialty) {
            parts << specialty->specialty;
            i += specialty->phrase.size();
        } else if (end > 0) {
            const QString word = sentence[i + end - 1].folded;
            const bool interest = word == QLatin1StringView("ig") ||
                                  word == QLatin1StringView("sig") ||
                                  word == QLatin1StringView("group");
            parts << (interest ? QStringLiteral("IG") : word);
            i += end;
        } else {
            parts << sentence[i].folded;
            ++i;
        }
    }
    return parts.join(QLatin1Char(' ')).toLower();
}

} // namespace rapport
