// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/NameReader.h"

#include "capture/GroupReader.h"
#include "capture/YearOfStudy.h"
#include "domain/Fold.h"

#include <algorithm>

namespace rapport
{
namespace
{

constexpr size_t longestName = 5;

bool isNamePartEnd(QChar c)
{
    return c == QLatin1Char('-') || c == QLatin1Char('\'') || c == QChar(0x2019);
}

bool isTypedInCapitals(const QString& text)
{
    const auto letters =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return letters > 2 && text == text.toUpper() && text != text.toLower() &&
           !text.contains(QLatin1Char('.'));
}

// "o'neill-smythe" becomes "O'Neill-Smythe"; a word that has capitals is left as typed.
QString capitalised(const QString& word)
{
    if (word != word.toLower())
        return word;
    QString result = word;
    for (qsizetype i = 0; i < result.size(); ++i)
        if (i == 0 || (isNamePartEnd(result[i - 1]) && i + 1 < result.size()))
            result[i] = result[i].toUpper();
    return result;
}

QString withoutPossessive(QString word)
{
    if (word.endsWith(QLatin1StringView("'s")) || word.endsWith(QStringLiteral("\u2019s")))
        word.chop(2);
    return word;
}

// "discussed" is no name, "reed" is.
bool isPastVerb(const QString& folded)
{
    return folded.size() > 5 && folded.endsWith(QLatin1StringView("ed")) &&
           !folded.endsWith(QLatin1StringView("eed"));
}

bool isFirstPerson(const QString& text)
{
    return text == QLatin1StringView("I") ||
           (text.size() > 1 && text[0] == QLatin1Char('I') &&
            (text[1] == QLatin1Char('\'') || text[1] == QChar(0x2019)));
}

bool isLowerParticle(const QString& word, const WordTable& table)
{
    const std::vector<Token> tokens = tokenizeWords(word);
    if (tokens.size() != 1 || word != word.toLower())
        return false;
    const auto meanings = table.at(tokens, 0);
    return std::any_of(meanings.begin(), meanings.end(),
                       [](const Meaning* meaning) { return meaning->has(Sense::Particle); });
}

} // namespace

size_t NameReader::lengthAt(size_t i, NameSign sign) const
{
    const size_t capitals = capitalisedEnd(i);
    if (sign == NameSign::Certain) {
        if (capitals > i)
            return capitals - i;
        return lowerCaseEnd(i) - i;
    }
    if (capitals > i && !namesAThing(i, capitals)) {
        const bool ends = m_sentence.isSeparator(capitals) || !m_sentence.isFree(capitals) ||
                          !m_sentence.isWord(capitals) || m_sentence.has(capitals, Sense::Joiner) ||
                          m_sentence.has(capitals, Sense::RoleAfter) ||
                          m_sentence.has(capitals, Sense::Filler);
        const size_t length = capitals - i;
        if (startsWithGivenName(i) || (length >= 2 && length <= 4 && ends))
            return length;
        return 0;
    }
    const size_t lower = lowerCaseEnd(i);
    const bool bounded = m_sentence.isSeparator(lower) || m_sentence.has(lower, Sense::Joiner) ||
                         !m_sentence.isFree(lower);
    const bool looksRight =
        startsWithGivenName(i) && lower - i >= 2 && bounded && !namesAThing(i, lower);
    return looksRight ? lower - i : 0;
}

size_t NameReader::runAt(size_t i) const
{
    const size_t capitals = capitalisedEnd(i);
    if (capitals > i)
        return namesAThing(i, capitals) ? 0 : capitals - i;
    size_t end = i;
    while (end - i < longestName && (isNameWord(end, true) || isParticle(end)))
        ++end;
    return end - i;
}

bool NameReader::startsWithGivenName(size_t i) const
{
    return m_sentence.has(i, Sense::GivenName);
}

bool NameReader::isNameWord(size_t i, bool lowerCase) const
{
    if (!m_sentence.isFree(i) || !m_sentence.isWord(i))
        return false;
    if (m_sentence.has(i, Sense::GivenName))
        return true;
    if (m_sentence[i].is(QLatin1StringView("dob")) || m_sentence[i].text == QLatin1String("born"))
        return false;
    if (yearOfStudyAt(m_sentence, i) || isFirstPerson(m_sentence[i].text) ||
        groupLengthAt(m_sentence, i) > 0)
        return false;
    for (const Sense sense : {Sense::Kind, Sense::Title, Sense::Degree, Sense::Said, Sense::Offer,
                              Sense::GroupEnd, Sense::Group, Sense::Joiner})
        if (m_sentence.has(i, sense))
            return false;
    if (!lowerCase)
        return !m_sentence.has(i, Sense::PeopleCue) || m_sentence[i].text.size() > 4;
    for (const Sense sense : {Sense::Filler,    Sense::PeopleCue,  Sense::RoleAfter,
                              Sense::PlaceCue,  Sense::Joiner,     Sense::WeakKind,
                              Sense::Standing,  Sense::Office,     Sense::Past,
                              Sense::Mention,   Sense::TopicWord,  Sense::PlaceNoun,
                              Sense::Specialty, Sense::Glue,       Sense::Opportunity,
                              Sense::Particle,  Sense::Channel,    Sense::DeadlineCue,
                              Sense::Promise,   Sense::OfferAfter, Sense::SpecialtyAbbreviation})
        if (m_sentence.has(i, sense))
            return false;
    return true;
}

bool NameReader::isParticle(size_t i) const
{
    return m_sentence.isFree(i) && m_sentence.has(i, Sense::Particle) &&
           m_sentence[i].text == m_sentence[i].text.toLower();
}

// "J", "A.B"
bool NameReader::isInitial(size_t i) const
{
    if (!m_sentence.isCapitalised(i))
        return false;
    const QString& text = m_sentence[i].text;
    for (qsizetype at = 0; at < text.size(); ++at)
        if (at % 2 == 0 ? !text[at].isUpper() : text[at] != QLatin1Char('.'))
            return false;
    return true;
}

size_t NameReader::capitalisedEnd(size_t i) const
{
    size_t particles = i;
    while (isParticle(particles) && particles - i < 3)
        ++particles;
    if (!m_sentence.isCapitalised(particles) || !isNameWord(particles, false))
        return i;
    size_t end = particles + 1;
    size_t words = 1;
    while (words < longestName) {
        size_t next = end;
        const bool shortened = isInitial(end - 1) || m_sentence.has(end - 1, Sense::Abbreviation);
        if (shortened && next < m_sentence.size() && m_sentence[next].isMark(u'.') &&
            m_sentence.isCapitalised(next + 1))
            ++next;
        while (isParticle(next) && next - end < 3)
            ++next;
        const bool goesOn = m_sentence.isCapitalised(next) && isNameWord(next, false) &&
                            !m_sentence.has(next, Sense::Standing) &&
                            !m_sentence.has(next, Sense::RoleAfter);
        if (!goesOn)
            break;
        end = next + 1;
        ++words;
    }
    return end;
}

// "hai nguyen (fellow)": two words; three where the first is known as a given name and nothing
// else follows; more with particles.
size_t NameReader::lowerCaseEnd(size_t i) const
{
    size_t end = i;
    size_t words = 0;
    const auto isVerb = [&](size_t at) { return at > i && isPastVerb(m_sentence[at].folded); };
    while (words < 4 && (isNameWord(end, true) || isParticle(end)) && !isVerb(end)) {
        words += isParticle(end) ? 0 : 1;
        ++end;
        if (end - i > longestName)
            break;
    }
    while (end > i && isParticle(end - 1))
        --end;
    const bool bounded =
        m_sentence.isSeparator(end) || !m_sentence.isWord(end) || !m_sentence.isFree(end);
    const bool three = words == 3 && bounded && startsWithGivenName(i);
    if (words > 2 && !three) {
        end = i;
        for (size_t taken = 0; taken < 2; ++end)
            taken += isParticle(end) ? 0 : 1;
    }
    return end;
}

// "Airway Basics" or "Radiology Update" is no person.
bool NameReader::namesAThing(size_t from, size_t to) const
{
    for (size_t i = from; i < to; ++i) {
        if (m_sentence.has(i, Sense::GivenName))
            continue;
        for (const Sense sense : {Sense::TopicWord, Sense::Specialty, Sense::WeakKind,
                                  Sense::SpecialtyAbbreviation, Sense::Filler, Sense::Past})
            if (m_sentence.has(i, sense) && !isParticle(i))
                return true;
        if (m_sentence.has(i, Sense::PlaceNoun) && i > from && i + 1 == to)
            return true;
        const QString& text = m_sentence[i].text;
        if (text.size() > 2 && text == text.toUpper() && to - from == 1)
            return true;
    }
    return false;
}

void setName(Contact& contact, const QString& typed, const WordTable& table)
{
    const QString name = isTypedInCapitals(typed) ? typed.toLower() : typed;
    const bool lower = name == name.toLower();
    QStringList words;
    for (const QString& word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool particle = isLowerParticle(word, table) && (!words.isEmpty() || !lower);
        words << (particle ? word : capitalised(withoutPossessive(word)));
    }
    if (words.isEmpty())
        return;
    if (words.size() == 1 && contact.title.isEmpty()) {
        contact.given = words.first();
        return;
    }
    const bool particleFirst = isLowerParticle(words.first().toLower(), table);
    qsizetype family = words.size() - 1;
    while (family > (particleFirst ? 0 : 1) && isLowerParticle(words[family - 1].toLower(), table))
        --family;
    contact.given = words.mid(0, family).join(QLatin1Char(' '));
    contact.family = words.mid(family).join(QLatin1Char(' '));
}

} // namespace rapport
