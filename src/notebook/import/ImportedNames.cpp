// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Fold.h"
#include "notebook/Lookup.h"
#include "notebook/import/ImportWriting.h"

#include <algorithm>

// Whom and what a file names in passing: found in the notebook, or made.

namespace rapport
{

Result<void> ImportWriting::setParent(Group& group, const QString& name)
{
    if (group.parent.isValid() || name.isEmpty() || fold(name) == fold(group.name))
        return {};
    const Result<GroupId> parent = findOrAdd(name);
    if (!parent)
        return tl::unexpected(parent.error());
    group.parent = *parent;
    return {};
}

Result<void> ImportWriting::unite(std::vector<ContactId>& known,
                                  const std::vector<IncomingPerson>& people)
{
    for (const IncomingPerson& person : people) {
        if (m_people.isMe(person) || m_people.isAmong(known, person))
            continue;
        const Result<ContactId> id = findOrAdd(person);
        if (!id)
            return tl::unexpected(id.error());
        if (id->isValid())
            known.push_back(*id);
    }
    return {};
}

Result<void> ImportWriting::unite(std::vector<Participant>& known,
                                  const std::vector<IncomingPerson>& people)
{
    std::vector<ContactId> ids;
    for (const Participant& participant : known)
        ids.push_back(participant.contact);
    for (const IncomingPerson& person : people) {
        if (m_people.isMe(person) || m_people.isAmong(ids, person))
            continue;
        const Result<ContactId> id = findOrAdd(person);
        if (!id)
            return tl::unexpected(id.error());
        if (!id->isValid() || std::find(ids.begin(), ids.end(), *id) != ids.end())
            continue;
        ids.push_back(*id);
        known.push_back({*id, person.role, person.note});
    }
    return {};
}

Result<void> ImportWriting::unite(std::vector<GroupId>& known, const QStringList& names)
{
    for (const QString& name : names) {
        const Result<GroupId> id = findOrAdd(name);
        if (!id)
            return tl::unexpected(id.error());
        if (std::find(known.begin(), known.end(), *id) == known.end())
            known.push_back(*id);
    }
    return {};
}

// Nobody (an invalid id) for one that has neither name nor address.
Result<ContactId> ImportWriting::findOrAdd(const IncomingPerson& person)
{
    if (const ContactId id = m_people.find(person); id.isValid())
        return id;
    const bool isNameOnly = person.email.isEmpty() && person.uid.isEmpty();
    const QString key = fold(person.name).simplified();
    if (isNameOnly && (key.isEmpty() || m_namedPeople.contains(key)))
        return m_namedPeople.value(key);
    Contact contact = m_people.contactOf(person);
    if (nameOf(contact).isEmpty())
        return ContactId{};
    contact.batch = m_batch;
    const Result<ContactId> id = m_edit.add(contact);
    if (id && isNameOnly)
        m_namedPeople.insert(key, *id);
    return id;
}

Result<GroupId> ImportWriting::findOrAdd(const QString& groupName)
{
    if (const GroupId id = m_lookup.groupByName(groupName); id.isValid())
        return id;
    Group group;
    group.name = groupName;
    group.batch = m_batch;
    return m_edit.add(group);
}

} // namespace rapport
