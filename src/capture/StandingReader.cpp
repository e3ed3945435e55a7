// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/StandingReader.h"

#include "capture/GroupReader.h"
#include "capture/YearOfStudy.h"

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

QString sentenceCased(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

// "cardiologist", "pediatrician", "neurosurgeon"
bool namesDoctor(const QString& folded)
{
    return folded.endsWith(QLatin1StringView("ist")) ||
           folded.endsWith(QLatin1StringView("cian")) ||
           folded.endsWith(QLatin1StringView("surgeon"));
}

} // namespace

size_t StandingReader::readDegree(size_t i, Contact& contact) const
{
    if (yearOfStudyAt(m_sentence, i) || m_sentence.length(i, Sense::Standing) > 1)
        return i; // "MS4" is no Master of Science, a "PA student" no PA yet
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

size_t StandingReader::readStanding(size_t i, Contact& contact) const
{
    const Meaning* standing = m_sentence.find(i, Sense::Standing);
    if (!standing)
        return i;
    const size_t after = i + standing->phrase.size();
    if (standing->year)
        return readYearInWords(after, *standing->year, contact);
    contact.kind = *standing->contactKind;
    if (standing->phrase.size() > 1 || contact.kind == ContactKind::Other)
        addRole(contact, sentenceCased(m_sentence.text(i, after)));
    return after;
}

// "third-year resident" is a PGY-3, "third-year med student" an MS3.
size_t StandingReader::readYearInWords(size_t i, int year, Contact& contact) const
{
    Contact tried = contact; // "third year IM resident"
    if (const size_t after = readSpecialty(i, tried);
        after > i && tried.kind == ContactKind::Resident) {
        contact = tried;
        postOf(contact).pgy = year;
        return after;
    }
    const Meaning* next = m_sentence.find(i, Sense::Standing);
    if (next && next->contactKind == ContactKind::Resident) {
        contact.kind = ContactKind::Resident;
        postOf(contact).pgy = year;
        return i + next->phrase.size();
    }
    contact.kind = kindOfYear(year);
    addRole(contact, QStringLiteral("MS%1").arg(year));
    const bool student = next && next->contactKind == ContactKind::Other;
    return student ? i + next->phrase.size() : i;
}

// "MS4", "M3", "PGY-3"
size_t StandingReader::readYear(size_t i, Contact& contact) const
{
    const std::optional<YearOfStudy> study = yearOfStudyAt(m_sentence, i);
    if (!study)
        return i;
    if (study->resident) {
        postOf(contact).pgy = study->year;
        if (contact.kind != ContactKind::Fellow)
            contact.kind = ContactKind::Resident;
    } else {
        contact.kind = kindOfYear(study->year);
        addRole(contact, QStringLiteral("MS%1").arg(study->year));
    }
    return study->to;
}

ContactKind StandingReader::kindOfYear(int year) const
{
    const int mine = m_context.myYear.value_or(2);
    return year > mine ? ContactKind::Upperclassman : ContactKind::Classmate;
}

// "president of Surgery IG", "medical director"
size_t StandingReader::readOffice(size_t i, Contact& contact) const
{
    if (const size_t group = groupLengthAt(m_sentence, i)) { // "EMIG president"
        const size_t office = m_sentence.length(i + group, Sense::Office);
        if (office == 0)
            return i;
        addRole(contact, m_sentence.text(i, i + group + office));
        return i + group + office;
    }
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
    if (linked && contact.kind == ContactKind::Other && m_sentence.has(named, Sense::Specialty))
        contact.kind = ContactKind::Faculty; // "chair of radiology"
    if (m_sentence[i].is(QLatin1StringView("coordinator")))
        contact.kind = ContactKind::Coordinator;
    return end;
}

size_t StandingReader::readSpecialty(size_t i, Contact& contact) const
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
    if (contact.kind == ContactKind::Other && namesDoctor(m_sentence[end - 1].folded))
        contact.kind = ContactKind::Attending;
    if (std::find(contact.specialties.begin(), contact.specialties.end(), found->specialty) ==
        contact.specialties.end())
        contact.specialties.push_back(found->specialty);
    if (m_sentence.has(end, Sense::Standing))
        end = readStanding(end, contact);
    return end;
}

// "PGY-1 at Rush": who has a post has it somewhere; "MS3 at Starbucks" says where they were met.
bool StandingReader::isPost(const Contact& contact, size_t i) const
{
    return m_sentence[i].is(QLatin1StringView("at")) && i > 0 && !m_sentence.isSeparator(i - 1) &&
           (contact.kind == ContactKind::Resident || contact.kind == ContactKind::Fellow ||
            contact.kind == ContactKind::Attending || contact.kind == ContactKind::Faculty);
}

// "from EMIG", "from Mercy Hospital", "in cardiology"
size_t StandingReader::readFrom(size_t i, Contact& contact) const
{
    const bool from = m_sentence[i].is(QLatin1StringView("from")) || isPost(contact, i);
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

} // namespace rapport
