// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/PlannedDraft.h"

#include "notebook/Lookup.h"

namespace rapport
{

DraftMeeting draftOf(const Meeting& meeting, const Lookup& lookup)
{
    DraftMeeting draft;
    draft.topic = meeting.topic;
    for (const GroupId id : meeting.groups)
        if (const auto group = lookup.group(id))
            draft.groups << group->name;
    draft.kind = meeting.kind;
    draft.status = meeting.status;
    draft.time = meeting.time;
    draft.place = meeting.place;
    draft.link = meeting.link;
    draft.notes = meeting.notes;
    draft.takeAway = meeting.takeAway;
    draft.cost = meeting.cost;
    draft.specialties = meeting.specialties;
    draft.took = meeting.took;
    return draft;
}

std::vector<DraftPerson> draftPeopleOf(const Meeting& meeting, const Lookup& lookup)
{
    std::vector<DraftPerson> people;
    for (const Participant& participant : meeting.participants)
        if (const auto contact = lookup.contact(participant.contact))
            people.push_back({participant.contact, *contact, participant.role, participant.note});
    return people;
}

} // namespace rapport
