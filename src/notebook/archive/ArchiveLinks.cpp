// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/archive/ArchiveLinks.h"

#include <utility>

namespace rapport
{
namespace
{

template <class Id>
void load(const Lookup& lookup, UidIndex<Id>& index)
{
    for (const auto& [id, uid] : lookup.every<Id>())
        index.add(id, uid);
}

// The uid in the place of the id.
template <class Id>
QString takeUid(Id& id, const UidIndex<Id>& index)
{
    return index.uidOf(std::exchange(id, {}));
}

template <class Id>
QStringList takeUids(std::vector<Id>& ids, const UidIndex<Id>& index)
{
    QStringList uids;
    for (const Id id : std::exchange(ids, {}))
        uids.push_back(index.uidOf(id));
    return uids;
}

template <class Id>
Id linkedId(const QString& uid, const UidIndex<Id>& index, int& missing)
{
    const Id id = uid.isEmpty() ? Id{} : index.idOf(uid);
    missing += !uid.isEmpty() && !id.isValid() ? 1 : 0;
    return id;
}

template <class Id>
std::vector<Id> idsOf(const QStringList& uids, const UidIndex<Id>& index, int& missing)
{
    std::vector<Id> ids;
    for (const QString& uid : uids)
        if (const Id id = linkedId(uid, index, missing); id.isValid())
            ids.push_back(id);
    return ids;
}

} // namespace

ArchiveLinks::ArchiveLinks(const Lookup& lookup)
{
    load(lookup, contacts);
    load(lookup, groups);
    load(lookup, meetings);
    load(lookup, interactions);
    load(lookup, advice);
    load(lookup, opportunities);
    load(lookup, followUps);
    for (const Batch& batch : lookup.batches())
        batches.add(batch.id, batch.uid);
}

ArchivedContact archived(Contact contact, const ArchiveLinks& links, std::optional<Photo> photo)
{
    ArchivedContact archived;
    archived.metAtMeeting = takeUid(contact.metAtMeeting, links.meetings);
    archived.metThrough = takeUid(contact.metThrough, links.contacts);
    archived.batch = takeUid(contact.batch, links.batches);
    contact.id = {};
    archived.contact = std::move(contact);
    archived.photo = std::move(photo);
    return archived;
}

ArchivedGroup archived(Group group, const ArchiveLinks& links)
{
    ArchivedGroup archived;
    archived.parent = takeUid(group.parent, links.groups);
    archived.sponsor = takeUid(group.sponsor, links.contacts);
    archived.people = takeUids(group.people, links.contacts);
    archived.batch = takeUid(group.batch, links.batches);
    group.id = {};
    archived.group = std::move(group);
    return archived;
}

ArchivedMeeting archived(Meeting meeting, const ArchiveLinks& links)
{
    ArchivedMeeting archived;
    archived.groups = takeUids(meeting.groups, links.groups);
    archived.batch = takeUid(meeting.batch, links.batches);
    for (Participant& participant : meeting.participants)
        archived.people.push_back(takeUid(participant.contact, links.contacts));
    meeting.id = {};
    archived.meeting = std::move(meeting);
    return archived;
}

ArchivedInteraction archived(Interaction interaction, const ArchiveLinks& links)
{
    ArchivedInteraction archived;
    archived.people = takeUids(interaction.contacts, links.contacts);
    interaction.id = {};
    archived.interaction = std::move(interaction);
    return archived;
}

ArchivedAdvice archived(Advice advice, const ArchiveLinks& links)
{
    ArchivedAdvice archived;
    archived.contact = takeUid(advice.contact, links.contacts);
    archived.meeting = takeUid(advice.meeting, links.meetings);
    advice.id = {};
    archived.advice = std::move(advice);
    return archived;
}

ArchivedOpportunity archived(Opportunity opportunity, const ArchiveLinks& links)
{
    ArchivedOpportunity archived;
    archived.contact = takeUid(opportunity.contact, links.contacts);
    archived.meeting = takeUid(opportunity.meeting, links.meetings);
    opportunity.id = {};
    archived.opportunity = std::move(opportunity);
    return archived;
}

ArchivedFollowUp archived(FollowUp followUp, const ArchiveLinks& links)
{
    ArchivedFollowUp archived;
    archived.contact = takeUid(followUp.contact, links.contacts);
    archived.meeting = takeUid(followUp.meeting, links.meetings);
    archived.advice = takeUid(followUp.advice, links.advice);
    archived.opportunity = takeUid(followUp.opportunity, links.opportunities);
    archived.batch = takeUid(followUp.batch, links.batches);
    followUp.id = {};
    archived.followUp = std::move(followUp);
    return archived;
}

Contact linked(const ArchivedContact& archived, const ArchiveLinks& links, int& missing)
{
    Contact contact = archived.contact;
    contact.metAtMeeting = linkedId(archived.metAtMeeting, links.meetings, missing);
    contact.metThrough = linkedId(archived.metThrough, links.contacts, missing);
    contact.batch = linkedId(archived.batch, links.batches, missing);
    return contact;
}

Group linked(const ArchivedGroup& archived, const ArchiveLinks& links, int& missing)
{
    Group group = archived.group;
    group.parent = linkedId(archived.parent, links.groups, missing);
    group.sponsor = linkedId(archived.sponsor, links.contacts, missing);
    group.people = idsOf(archived.people, links.contacts, missing);
    group.batch = linkedId(archived.batch, links.batches, missing);
    return group;
}

Meeting linked(const ArchivedMeeting& archived, const ArchiveLinks& links, int& missing)
{
    Meeting meeting = archived.meeting;
    meeting.groups = idsOf(archived.groups, links.groups, missing);
    meeting.batch = linkedId(archived.batch, links.batches, missing);
    meeting.participants.clear();
    for (std::size_t i = 0; i < archived.meeting.participants.size(); ++i) {
        Participant participant = archived.meeting.participants[i];
        participant.contact =
            linkedId(archived.people.value(qsizetype(i)), links.contacts, missing);
        if (participant.contact.isValid())
            meeting.participants.push_back(std::move(participant));
    }
    return meeting;
}

Interaction linked(const ArchivedInteraction& archived, const ArchiveLinks& links, int& missing)
{
    Interaction interaction = archived.interaction;
    interaction.contacts = idsOf(archived.people, links.contacts, missing);
    return interaction;
}

Advice linked(const ArchivedAdvice& archived, const ArchiveLinks& links, int& missing)
{
    Advice advice = archived.advice;
    advice.contact = linkedId(archived.contact, links.contacts, missing);
    advice.meeting = linkedId(archived.meeting, links.meetings, missing);
    return advice;
}

Opportunity linked(const ArchivedOpportunity& archived, const ArchiveLinks& links, int& missing)
{
    Opportunity opportunity = archived.opportunity;
    opportunity.contact = linkedId(archived.contact, links.contacts, missing);
    opportunity.meeting = linkedId(archived.meeting, links.meetings, missing);
    return opportunity;
}

FollowUp linked(const ArchivedFollowUp& archived, const ArchiveLinks& links, int& missing)
{
    FollowUp followUp = archived.followUp;
    followUp.contact = linkedId(archived.contact, links.contacts, missing);
    followUp.meeting = linkedId(archived.meeting, links.meetings, missing);
    followUp.advice = linkedId(archived.advice, links.advice, missing);
    followUp.opportunity = linkedId(archived.opportunity, links.opportunities, missing);
    followUp.batch = linkedId(archived.batch, links.batches, missing);
    return followUp;
}

} // namespace rapport
