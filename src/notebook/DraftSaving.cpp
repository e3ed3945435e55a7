// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/DraftSaving.h"

#include <algorithm>

namespace rapport
{
namespace
{

Meeting filledFrom(Meeting meeting, const DraftMeeting& draft)
{
    meeting.topic = draft.topic;
    meeting.kind = draft.kind;
    meeting.status = draft.status;
    meeting.time = draft.time;
    meeting.place = draft.place;
    meeting.link = draft.link;
    meeting.notes = draft.notes;
    meeting.takeAway = draft.takeAway;
    meeting.cost = draft.cost;
    meeting.specialties = draft.specialties;
    meeting.took = draft.took;
    return meeting;
}

bool wasMet(const DraftPerson& person, const std::optional<Meeting>& meeting)
{
    return meeting && meeting->status == MeetingStatus::Attended && person.role != Role::HopeToMeet;
}

bool isMetSomewhere(const Contact& contact)
{
    return contact.metAtMeeting.isValid() || contact.metOn.isValid();
}

void meetAt(Contact& contact, const Meeting& meeting)
{
    contact.metAtMeeting = meeting.id;
    contact.metOn = meeting.time.startOn;
    if (contact.metPlace.isEmpty())
        contact.metPlace = meeting.place;
}

template <class Id>
Result<void> keepId(std::vector<Id>& ids, const Result<Id>& made)
{
    if (!made)
        return tl::unexpected(made.error());
    ids.push_back(*made);
    return {};
}

} // namespace

DraftSaving::DraftSaving(const Lookup& lookup, Edit& edit, const Draft& draft, Logged& logged)
    : m_lookup(lookup)
    , m_edit(edit)
    , m_draft(draft)
    , m_logged(logged)
{
}

Result<void> DraftSaving::save(MeetingId planned)
{
    std::optional<Meeting> meeting;
    if (m_draft.meeting) {
        Result<Meeting> saved = saveMeeting(planned);
        if (!saved)
            return tl::unexpected(saved.error());
        meeting = std::move(*saved);
        m_logged.meeting = meeting->id;
    }
    const QDate today = m_edit.now().date();
    return savePeople(meeting)
        .and_then([&] { return meeting ? saveParticipants(*meeting) : Result<void>{}; })
        .and_then([&] { return saveOpportunities(); })
        .and_then([&] { return saveAdvice(meeting ? meeting->time.startOn : today); })
        .and_then([&] { return saveInteractions(); })
        .and_then([&] { return saveFollowUps(); });
}

Result<Meeting> DraftSaving::saveMeeting(MeetingId planned)
{
    const std::optional<Meeting> before =
        planned.isValid() ? m_lookup.meeting(planned) : std::nullopt;
    Meeting meeting = filledFrom(before.value_or(Meeting{}), *m_draft.meeting);
    if (!m_draft.line.isEmpty())
        meeting.line = m_draft.line;
    Result<std::vector<GroupId>> groups = saveGroups();
    if (!groups)
        return tl::unexpected(groups.error());
    meeting.groups = std::move(*groups);
    const std::vector<QString> kinds = m_lookup.meetingKinds();
    if (std::find(kinds.begin(), kinds.end(), meeting.kind) == kinds.end())
        if (const Result<void> added = m_edit.addMeetingKind(meeting.kind); !added)
            return tl::unexpected(added.error());
    if (before)
        return m_edit.update(meeting).map([&] { return meeting; });
    return m_edit.add(meeting).map([&](MeetingId id) {
        meeting.id = id;
        return *m_lookup.meeting(id);
    });
}

Result<std::vector<GroupId>> DraftSaving::saveGroups()
{
    std::vector<GroupId> ids;
    for (const QString& name : m_draft.meeting->groups) {
        GroupId id = m_lookup.groupByName(name);
        if (!id.isValid()) {
            Group group;
            group.name = name;
            const Result<GroupId> added = m_edit.add(group);
            if (!added)
                return tl::unexpected(added.error());
            id = *added;
        }
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

Result<void> DraftSaving::savePeople(const std::optional<Meeting>& meeting)
{
    for (const DraftPerson& person : m_draft.people) {
        const Result<void> kept = keepId(m_logged.contacts, savePerson(person, meeting));
        if (!kept)
            return kept;
        m_logged.contactIsNew.push_back(!person.known.isValid());
    }
    return {};
}

Result<ContactId> DraftSaving::savePerson(const DraftPerson& person,
                                          const std::optional<Meeting>& meeting)
{
    const std::optional<Contact> known =
        person.known.isValid() ? m_lookup.contact(person.known) : std::nullopt;
    Contact contact = known ? completed(*known, person.contact) : person.contact;
    if (!isMetSomewhere(contact) && wasMet(person, meeting))
        meetAt(contact, *meeting);
    else if (!known && !isMetSomewhere(contact))
        contact.metOn = firstInteractionOn(person);
    if (!known)
        return m_edit.add(contact);
    if (contact == *known)
        return known->id;
    return m_edit.update(contact).map([&] { return known->id; });
}

QDate DraftSaving::firstInteractionOn(const DraftPerson& person) const
{
    const auto index = static_cast<int>(&person - m_draft.people.data());
    for (const DraftInteraction& interaction : m_draft.interactions)
        if (interaction.person == index)
            return interaction.on;
    return {};
}

Result<void> DraftSaving::saveParticipants(Meeting meeting)
{
    const std::vector<Participant> before = std::exchange(meeting.participants, {});
    for (size_t i = 0; i < m_draft.people.size(); ++i)
        meeting.participants.push_back(
            {m_logged.contacts[i], m_draft.people[i].role, m_draft.people[i].note});
    // A note on someone expected stays with them.
    for (Participant& participant : meeting.participants)
        for (const Participant& earlier : before)
            if (earlier.contact == participant.contact && participant.note.isEmpty())
                participant.note = earlier.note;
    return m_edit.update(meeting);
}

Result<void> DraftSaving::saveFollowUps()
{
    const bool planned = m_draft.meeting && m_draft.meeting->status == MeetingStatus::Planned;
    for (const DraftFollowUp& draft : m_draft.followUps) {
        if (!draft.ticked || (planned && !draft.asked))
            continue;
        FollowUp followUp;
        followUp.kind = draft.kind;
        followUp.title = draft.title;
        followUp.contact = personAt(draft.person);
        followUp.meeting = m_logged.meeting;
        followUp.dueOn = draft.dueOn;
        followUp.dueHour = draft.dueHour;
        followUp.note = draft.note;
        followUp.hard = draft.hard;
        if (Result<void> kept = keepId(m_logged.followUps, m_edit.add(followUp)); !kept)
            return kept;
    }
    return {};
}

Result<void> DraftSaving::saveOpportunities()
{
    for (const DraftOpportunity& draft : m_draft.opportunities) {
        Opportunity opportunity;
        opportunity.kind = draft.kind;
        opportunity.title = draft.title;
        opportunity.contact = personAt(draft.person);
        opportunity.meeting = m_logged.meeting;
        if (Result<void> kept = keepId(m_logged.opportunities, m_edit.add(opportunity)); !kept)
            return kept;
    }
    return {};
}

Result<void> DraftSaving::saveAdvice(QDate on)
{
    for (const DraftAdvice& draft : m_draft.advice) {
        Advice advice;
        advice.words = draft.words;
        advice.contact = personAt(draft.person);
        advice.meeting = m_logged.meeting;
        advice.givenOn = on;
        if (Result<void> kept = keepId(m_logged.advice, m_edit.add(advice)); !kept)
            return kept;
    }
    return {};
}

Result<void> DraftSaving::saveInteractions()
{
    for (const DraftInteraction& draft : m_draft.interactions) {
        Interaction interaction;
        interaction.channel = draft.channel;
        interaction.on = draft.on;
        interaction.minutes = draft.minutes;
        interaction.words = draft.words;
        if (const ContactId contact = personAt(draft.person); contact.isValid())
            interaction.contacts.push_back(contact);
        if (Result<void> kept = keepId(m_logged.interactions, m_edit.add(interaction)); !kept)
            return kept;
    }
    return {};
}

ContactId DraftSaving::personAt(int index) const
{
    const bool isThere = index >= 0 && static_cast<size_t>(index) < m_logged.contacts.size();
    return isThere ? m_logged.contacts[static_cast<size_t>(index)] : ContactId{};
}

} // namespace rapport
