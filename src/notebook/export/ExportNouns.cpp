// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/export/ExportNouns.h"

namespace rapport
{
namespace
{

IncomingPerson personOf(const Contact& contact)
{
    IncomingPerson person;
    person.name = nameOf(contact);
    person.email = contact.emails.empty() ? QString() : contact.emails.front().value;
    person.uid = contact.uid;
    return person;
}

} // namespace

std::vector<ContactId> exportedContacts(const Lookup& lookup, const ExportRequest& request)
{
    if (!request.contacts.empty())
        return request.contacts;
    std::vector<ContactId> ids = lookup.contacts({});
    ContactFilter archived;
    archived.archived = true;
    const std::vector<ContactId> aside = lookup.contacts(archived);
    ids.insert(ids.end(), aside.begin(), aside.end());
    return ids;
}

std::vector<FollowUpId> exportedFollowUps(const Lookup& lookup)
{
    std::vector<FollowUpId> ids;
    for (const auto which : {FollowUpFilter::Which::Open, FollowUpFilter::Which::Waiting,
                             FollowUpFilter::Which::Done}) {
        FollowUpFilter filter;
        filter.which = which;
        const std::vector<FollowUpId> some = lookup.followUps(filter);
        ids.insert(ids.end(), some.begin(), some.end());
    }
    return ids;
}

IncomingMeeting outgoing(const Lookup& lookup, Meeting meeting)
{
    IncomingMeeting out;
    for (const GroupId id : meeting.groups)
        if (const std::optional<Group> group = lookup.group(id))
            out.groups << group->name;
    for (const Participant& participant : meeting.participants)
        if (const std::optional<Contact> contact = lookup.contact(participant.contact)) {
            IncomingPerson person = personOf(*contact);
            person.role = participant.role;
            person.note = participant.note;
            out.people.push_back(std::move(person));
        }
    out.meeting = std::move(meeting);
    return out;
}

IncomingFollowUp outgoing(const Lookup& lookup, FollowUp followUp)
{
    IncomingFollowUp out;
    if (const std::optional<Contact> contact = lookup.contact(followUp.contact))
        out.person = personOf(*contact);
    if (const std::optional<Meeting> meeting = lookup.meeting(followUp.meeting))
        out.meetingUid = meeting->uid;
    out.followUp = std::move(followUp);
    return out;
}

} // namespace rapport
