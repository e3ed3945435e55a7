// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/PeopleFinder.h"

#include "domain/Fold.h"

#include <algorithm>

namespace rapport
{

PeopleFinder::PeopleFinder(const Lookup& lookup)
    : m_lookup(lookup)
    , m_myEmail(fold(lookup.profile().email.trimmed()))
{
}

ContactId PeopleFinder::find(const IncomingPerson& person) const
{
    if (!person.uid.isEmpty())
        if (const ContactId id = m_lookup.contactOfUid(person.uid); id.isValid())
            return id;
    if (person.email.isEmpty())
        return {};
    const std::vector<ContactId> ids = m_lookup.contactsByEmail(person.email);
    return ids.size() == 1 ? ids.front() : ContactId{};
}

Contact PeopleFinder::contactOf(const IncomingPerson& person) const
{
    const PersonName name = m_names.partsOf(person.name);
    Contact contact;
    contact.uid = person.uid;
    contact.title = name.title;
    contact.given = name.given;
    contact.family = name.family;
    contact.suffix = name.suffix;
    contact.preferred = name.preferred;
    if (!person.email.isEmpty())
        contact.emails = {{person.email, {}}};
    return contact;
}

bool PeopleFinder::isMe(const IncomingPerson& person) const
{
    return !m_myEmail.isEmpty() && fold(person.email.trimmed()) == m_myEmail;
}

bool PeopleFinder::isAmong(const std::vector<ContactId>& people, const IncomingPerson& person) const
{
    const auto isThere = [&](ContactId id) {
        return std::find(people.begin(), people.end(), id) != people.end();
    };
    if (const ContactId id = find(person); id.isValid())
        return isThere(id);
    if (!person.email.isEmpty()) {
        const std::vector<ContactId> ids = m_lookup.contactsByEmail(person.email);
        return std::any_of(ids.begin(), ids.end(), isThere);
    }
    const QString wanted = fold(nameOf(contactOf(person)));
    return std::any_of(people.begin(), people.end(), [&](ContactId id) {
        const std::optional<Contact> contact = m_lookup.contact(id);
        return contact && fold(nameOf(*contact)) == wanted;
    });
}

std::vector<ContactId> peopleOf(const Meeting& meeting)
{
    std::vector<ContactId> people;
    for (const Participant& participant : meeting.participants)
        people.push_back(participant.contact);
    return people;
}

QString keyOf(const IncomingPerson& person)
{
    for (const QString& key : {person.email, person.uid})
        if (!key.isEmpty())
            return fold(key.trimmed());
    return fold(person.name).simplified();
}

} // namespace rapport
