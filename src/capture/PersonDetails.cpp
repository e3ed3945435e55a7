// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/PersonDetails.h"

#include "capture/YearOfStudy.h"
#include "domain/Fold.h"

#include <algorithm>

namespace rapport
{
namespace
{

template <class List>
void addReach(List& list, const QString& value)
{
    const auto same = [&](const Reach& each) {
        return each.value.compare(value, Qt::CaseInsensitive) == 0;
    };
    if (std::none_of(list.begin(), list.end(), same))
        list.push_back({value, {}});
}

} // namespace

size_t PersonDetails::readPrefix(size_t i, Contact& contact) const
{
    Contact described;
    size_t at = m_standing.readYear(i, described);
    if (at == i && m_sentence.isFree(i))
        at = m_standing.readStanding(i, described);
    if (at == i && m_sentence.isFree(i))
        at = m_standing.readOffice(i, described);
    if (at == i && m_sentence.isFree(i)) // "NP Rosa Delgado"
        if (const Meaning* degree = m_sentence.find(i, Sense::Degree);
            degree && degree->contactKind && degree->inCapitals) {
            described.kind = *degree->contactKind;
            at = i + degree->phrase.size();
        }
    const bool named = at > i &&
                       (m_sentence.isCapitalised(at) || m_sentence.has(at, Sense::Title)) &&
                       m_sentence.isFree(at) && !m_sentence.has(at, Sense::Kind);
    if (!named)
        return i;
    contact = described;
    return at;
}

size_t PersonDetails::readDetails(size_t i, PersonRead& read) const
{
    size_t end = i;
    while (true) {
        const size_t start = afterMarks(end);
        const size_t after = readOne(start, read);
        if (after == start)
            return end;
        end = after;
        while (end < m_sentence.size() &&
               (m_sentence[end].isMark(u')') || m_sentence[end].isMark(u'>') ||
                m_sentence[end].isMark(u']')))
            ++end;
    }
}

bool PersonDetails::hasSignAt(size_t i) const
{
    const size_t at = afterMarks(i);
    PersonRead ignored;
    Contact& contact = ignored.person.contact;
    if (readReach(at, contact) > at || m_standing.readYear(at, contact) > at)
        return at == i || !startsAnother(m_standing.readYear(at, contact));
    if (m_sentence.isFree(at) && m_standing.readDegree(at, contact) > at)
        return true;
    const bool inBrackets = at > i && m_sentence[at - 1].isMark(u'(');
    if (inBrackets &&
        (m_sentence.has(at, Sense::Standing) || m_standing.readSpecialty(at, contact) > at))
        return true;
    return false;
}

bool PersonDetails::actsAt(size_t i) const
{
    return i < m_sentence.size() && (m_sentence.owner(i) == Owner::Speech ||
                                     (m_sentence.isFree(i) && m_sentence.has(i, Sense::RoleAfter)));
}

bool PersonDetails::addressConfirms(size_t i, const QString& folded) const
{
    const size_t at = afterMarks(i);
    return at < m_sentence.size() && m_sentence[at].kind == Token::Kind::Email &&
           m_sentence[at].folded.section(QLatin1Char('@'), 0, 0).contains(folded);
}

size_t PersonDetails::afterMarks(size_t i) const
{
    size_t at = i;
    while (at < m_sentence.size() && at < i + 3 && m_sentence.isFree(at) &&
           (m_sentence[at].isMark(u',') || m_sentence[at].isMark(u'(') ||
            m_sentence[at].isMark(u'[') || m_sentence[at].isMark(u'<') || m_sentence.isDash(at) ||
            m_sentence[at].isMark(u'|')))
        ++at;
    return at;
}

size_t PersonDetails::readOne(size_t i, PersonRead& read) const
{
    Contact& contact = read.person.contact;
    if (!m_sentence.isFree(i))
        return i;
    if (const size_t after = readReach(i, contact); after > i)
        return after;
    if (const size_t after = m_standing.readDegree(i, contact); after > i)
        return after;
    const bool announced = i > 0 && m_sentence.isSeparator(i - 1);
    const size_t described = afterArticle(i);
    for (const auto part :
         {&StandingReader::readYear, &StandingReader::readOffice, &StandingReader::readStanding,
          &StandingReader::readSpecialty, &StandingReader::readFrom}) {
        Contact tried = contact;
        const size_t after = (m_standing.*part)(described, tried);
        if (after > described && !(announced && startsAnother(after))) {
            contact = tried;
            return after;
        }
    }
    if (const size_t after = readPronouns(i, contact); after > i)
        return after;
    if (const Meaning* role = m_sentence.find(i, Sense::RoleAfter);
        role && !(announced && startsAnother(i + role->phrase.size())) &&
        m_sentence.length(i, Sense::PeopleCue) <= role->phrase.size() &&
        !(announced && m_sentence.has(i, Sense::Conversation))) {
        read.person.role = role->role.value_or(Role::MetThere);
        read.roleTyped = true;
        return i + role->phrase.size();
    }
    return i;
}

// "a PGY-2", "the program coordinator", "who is an intern": the article says nothing.
size_t PersonDetails::afterArticle(size_t i) const
{
    size_t at = i;
    for (const char* word : {"who", "whos", "is", "shes", "hes", "a", "an", "the", "our", "my"})
        if (m_sentence.isFree(at) && m_sentence[at].is(QLatin1StringView(word)))
            ++at;
    const bool described =
        m_sentence.isFree(at) &&
        (m_sentence.has(at, Sense::Standing) || m_sentence.has(at, Sense::Office) ||
         m_sentence.has(at, Sense::Specialty) || yearOfStudyAt(m_sentence, at));
    return described ? at : i;
}

// "..., PGY-3 Tomás Echeverría": what was read belongs to the next person.
bool PersonDetails::startsAnother(size_t i) const
{
    if (i >= m_sentence.size() || !m_sentence.isFree(i))
        return false;
    return m_sentence.isCapitalised(i) || m_sentence.has(i, Sense::Title) ||
           m_sentence[i].isMark(u':');
}

size_t PersonDetails::readReach(size_t i, Contact& contact) const
{
    if (i >= m_sentence.size())
        return i;
    const Token& token = m_sentence[i];
    const bool nameless = contact.given.isEmpty() && contact.family.isEmpty();
    if (nameless && token.kind == Token::Kind::Email && !contact.emails.empty())
        return i; // another address without a name is another person
    if (token.kind == Token::Kind::Email)
        addReach(contact.emails, token.text);
    else if (token.kind == Token::Kind::Phone)
        addReach(contact.phones, token.text);
    else if (token.kind == Token::Kind::Link && !token.folded.contains(QLatin1StringView("zoom")))
        addReach(contact.links, token.text);
    else
        return i;
    return i + 1;
}

// "(she/her)"
size_t PersonDetails::readPronouns(size_t i, Contact& contact) const
{
    if (i + 2 >= m_sentence.size() || !m_sentence[i + 1].isMark(u'/'))
        return i;
    const QString& first = m_sentence[i].folded;
    if (first != QLatin1StringView("she") && first != QLatin1StringView("he") &&
        first != QLatin1StringView("they"))
        return i;
    contact.pronouns = m_sentence.text(i, i + 3);
    return i + 3;
}

void addDetails(Contact& known, const Contact& more)
{
    if (known.title.isEmpty())
        known.title = more.title;
    if (known.given.isEmpty())
        known.given = more.given;
    if (known.suffix.isEmpty())
        known.suffix = more.suffix;
    if (known.kind == ContactKind::Other)
        known.kind = more.kind;
    for (const Reach& email : more.emails)
        addReach(known.emails, email.value);
    for (const Reach& phone : more.phones)
        addReach(known.phones, phone.value);
    if (known.posts.empty())
        known.posts = more.posts;
    if (known.specialties.empty())
        known.specialties = more.specialties;
}

} // namespace rapport
