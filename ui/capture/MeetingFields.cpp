// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/MeetingFields.h"

namespace rapport
{

void copyField(MeetingField field, const DraftMeeting& from, DraftMeeting& to)
{
    switch (field) {
    case MeetingField::Topic:
        to.topic = from.topic;
        break;
    case MeetingField::Groups:
        to.groups = from.groups;
        break;
    case MeetingField::When:
        to.time = from.time;
        break;
    case MeetingField::Kind:
        to.kind = from.kind;
        break;
    case MeetingField::Status:
        to.status = from.status;
        break;
    case MeetingField::TakeAway:
        to.takeAway = from.takeAway;
        break;
    case MeetingField::Specialties:
        to.specialties = from.specialties;
        break;
    case MeetingField::Cost:
        to.cost = from.cost;
        break;
    case MeetingField::Place:
        to.place = from.place;
        break;
    case MeetingField::Link:
        to.link = from.link;
        break;
    case MeetingField::Notes:
        to.notes = from.notes;
        break;
    case MeetingField::Took:
        to.took = from.took;
        break;
    }
}

bool isFilled(MeetingField field, const DraftMeeting& meeting)
{
    switch (field) {
    case MeetingField::Topic:
        return !meeting.topic.isEmpty();
    case MeetingField::Groups:
        return !meeting.groups.isEmpty();
    case MeetingField::When:
        return meeting.time.startOn.isValid();
    case MeetingField::Kind:
        return meeting.kind != QLatin1StringView("other");
    case MeetingField::Status:
        return true;
    case MeetingField::TakeAway:
        return !meeting.takeAway.isEmpty();
    case MeetingField::Specialties:
        return !meeting.specialties.empty();
    case MeetingField::Cost:
        return meeting.cost.has_value();
    case MeetingField::Place:
        return !meeting.place.isEmpty();
    case MeetingField::Link:
        return !meeting.link.isEmpty();
    case MeetingField::Notes:
        return !meeting.notes.isEmpty();
    case MeetingField::Took:
        return !meeting.took.empty();
    }
    return false;
}

} // namespace rapport
