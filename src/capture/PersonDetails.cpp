// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/PersonDetails.h"

#include "capture/GroupReader.h"
#include "domain/Fold.h"

#include <algorithm>

namespace rapport
{
namespace
{

Post& postOf(Contact& contact)
{
    if (contact.posts.empty())
        contact.posts.emplace_back();
    return contact.posts.front();
}

void addRole(Contact& contact, const QString& role)
{
    QString& written = postOf(contact).role;
    written = written.isEmpty() ? role : written + QStringLiteral(", ") + role;
}

template <class List>
void addReach(List& list, const QString& value)
{
    const auto same = [&](const Reach& each) {
        return each.value.compare(value, Qt::CaseInsensitive) == 0;
    };
    if (std::none_of(list.begin(), list.end(), same))
        list.push_back({value, {}});
}

QString sentenceCased(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

size_t PersonDetails::readPrefix(size_t i, Contact& contact) const
{
    Contact described;
    size_t at = readYear(i, described);
    if (at == i && m_sentence.isFree(i))
        at = readStanding(i, described);
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
    if (readReach(at, contact) > at || readYear(at, contact) > at)
        return at == i || !startsAnother(readYear(at, contact));
    if (m_sentence.isFree(at) && readDegree(at, contact) > at)
        return true;
    const bool inBrackets = at > i && m_sentence[at - 1].isMark(u'(');
    return inBrackets && m_sentence.has(at, Sense::Standing);
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
            m_sentence[at].isMark(u'[') || m_sentence[at].isMark(u'<')))
        ++at;
    return at;
}

size_t PersonDetails::readOne(size_t i, PersonRead& read) const
{
    Contact& contact = read.person.contact;
    if (!m_sentence.isFree(i))
        return i;
    for (const auto part : {&PersonDetails::readReach, &PersonDetails::readDegree})
        if (const size_t after = (this->*part)(i, contact); after > i)
            return after;
    const bool announced = i > 0 && m_sentence.isSeparator(i - 1);
    for (const auto part :
         {&PersonDetails::readYear, &PersonDetails::readOffice, &PersonDetails::readStanding,
          &PersonDetails::readSpecialty, &PersonDetails::readFrom, &PersonDetails::readPronouns}) {
        Contact tried = contact;
        const size_t after = (this->*part)(i, tried);
        if (after > i && !(announced && startsAnother(after))) {
            contact = tried;
            return after;
        }
    }
    if (const Meaning* role = m_sentence.find(i, Sense::RoleAfter);
        role && !(announced && startsAnother(i + role->phrase.size())) &&
        m_sentence.length(i, Sense::PeopleCue) <= role->phrase.size()) {
        read.person.role = role->role.value_or(Role::MetThere);
        read.roleTyped = true;
        return i + role->phrase.size();
    }
    return i;
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

size_t PersonDetails::readDegree(size_t i, Contact& contact) const
{
    const bool isYear = i + 1 < m_sentence.size() && m_sentence[i + 1].glued &&
                        m_sentence[i + 1].kind == Token::Kind::Number;
    if (isYear)
        return i; // "MS4" is no Master of Science
    const Meaning* degree = m_sentence.find(i, Sense::Degree);
    size_t after = i;
    if (degree) {
        after = i + degree->phrase.size();
        if (contact.kind == ContactKind::Other && degree->contactKind)
            contact.kind = *degree->contactKind;
    } else {
        after = i + m_sentence.length(i, Sense::Suffix);
    }
    if (after == i)
        return i;
    const QString typed = m_sentence.text(i, after);
    contact.suffix =
        contact.suffix.isEmpty() ? typed : contact.suffix + QStringLiteral(", ") + typed;
    const bool stopped = degree && after < m_sentence.size() && m_sentence[after].isMark(u'.') &&
                         m_sentence[after].glued;
    return stopped ? after + 1 : after;
}

size_t PersonDetails::readStanding(size_t i, Contact& contact) const
{
    const Meaning* standing = m_sentence.find(i, Sense::Standing);
    if (!standing)
        return i;
    const size_t after = i + standing->phrase.size();
    if (standing->year) {
        contact.kind = kindOfYear(*standing->year);
        addRole(contact, QStringLiteral("MS%1").arg(*standing->year));
        return after;
    }
    contact.kind = *standing->contactKind;
    if (standing->phrase.size() > 1)
        addRole(contact, sentenceCased(m_sentence.text(i, after)));
    return after;
}

// "MS4", "M3", "PGY-3"
size_t PersonDetails::readYear(size_t i, Contact& contact) const
{
    if (!m_sentence.isWord(i))
        return i;
    size_t at = i + 1;
    if (at < m_sentence.size() && m_sentence[at].isMark(u'-'))
        ++at;
    if (at >= m_sentence.size() || m_sentence[at].kind != Token::Kind::Number)
        return i;
    const int number = m_sentence[at].text.toInt();
    const bool glued = m_sentence[at].glued;
    const QString& mark = m_sentence[i].folded;
    const bool pgy = m_sentence.table().pgyMarks().contains(mark) && number >= 1 && number <= 10 &&
                     (mark.size() > 1 || m_sentence.isCapitalised(i));
    const bool school = m_sentence.table().yearMarks().contains(mark) && number >= 1 &&
                        number <= 8 && (mark.size() > 1 || m_sentence.isCapitalised(i));
    if ((!pgy && !school) || (!glued && mark.size() < 3))
        return i;
    if (pgy) {
        postOf(contact).pgy = number;
        contact.kind = ContactKind::Resident;
    } else {
        contact.kind = kindOfYear(number);
        addRole(contact, QStringLiteral("MS%1").arg(number));
    }
    return at + 1;
}

ContactKind PersonDetails::kindOfYear(int year) const
{
    const int mine = m_context.myYear.value_or(2);
    return year > mine ? ContactKind::Upperclassman : ContactKind::Classmate;
}

// "president of Surgery IG", "medical director"
size_t PersonDetails::readOffice(size_t i, Contact& contact) const
{
    const size_t office = m_sentence.length(i, Sense::Office);
    if (office == 0)
        return i;
    size_t end = i + office;
    const bool linked = end < m_sentence.size() && (m_sentence[end].is(QLatin1StringView("of")) ||
                                                    m_sentence[end].is(QLatin1StringView("for")) ||
                                                    m_sentence[end].isMark(u','));
    size_t named = linked ? end + 1 : end;
    if (named < m_sentence.size() && m_sentence[named].is(QLatin1StringView("the")))
        ++named;
    if (const size_t group = groupLengthAt(m_sentence, named))
        end = named + group;
    else if (linked && !m_sentence[end].isMark(u','))
        for (end = named;
             m_sentence.isFree(end) && !m_sentence.isSeparator(end) && end < named + 5;)
            ++end;
    addRole(contact, sentenceCased(m_sentence.text(i, end)));
    if (m_sentence[i].is(QLatin1StringView("coordinator")))
        contact.kind = ContactKind::Coordinator;
    return end;
}

size_t PersonDetails::readSpecialty(size_t i, Contact& contact) const
{
    const Meaning* found = m_sentence.find(i, Sense::Specialty);
    if (!found)
        if (const Meaning* shortForm = m_sentence.find(i, Sense::SpecialtyAbbreviation);
            shortForm && m_sentence[i].text == m_sentence[i].text.toUpper())
            found = shortForm;
    if (!found)
        return i;
    size_t end = i + found->phrase.size();
    const bool ofGroup = m_sentence.has(end, Sense::GroupEnd) ||
                         (end < m_sentence.size() && m_sentence.owner(end) == Owner::Kind);
    if (ofGroup)
        return i;
    if (std::find(contact.specialties.begin(), contact.specialties.end(), found->specialty) ==
        contact.specialties.end())
        contact.specialties.push_back(found->specialty);
    if (m_sentence.has(end, Sense::Standing))
        end = readStanding(end, contact);
    return end;
}

// "from EMIG", "from Mercy Hospital", "in cardiology"
size_t PersonDetails::readFrom(size_t i, Contact& contact) const
{
    const bool from = m_sentence[i].is(QLatin1StringView("from"));
    if (!from && !m_sentence[i].is(QLatin1StringView("in")) &&
        !m_sentence[i].is(QLatin1StringView("of")))
        return i;
    if (const size_t after = readSpecialty(i + 1, contact); after > i + 1)
        return after;
    if (!from)
        return i;
    if (const size_t group = groupLengthAt(m_sentence, i + 1)) {
        addRole(contact, m_sentence.text(i + 1, i + 1 + group));
        return i + 1 + group;
    }
    size_t end = i + 1;
    if (end < m_sentence.size() && m_sentence[end].is(QLatin1StringView("the")))
        ++end;
    while (m_sentence.isFree(end) && m_sentence.isCapitalised(end))
        ++end;
    if (end == i + 1 || !m_sentence.isCapitalised(end - 1))
        return i;
    postOf(contact).institution = m_sentence.text(i + 1, end);
    return end;
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
