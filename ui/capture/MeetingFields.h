// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/Draft.h"

namespace rapport
{

// The fields of a meeting that the capture sheet shows, one by one.
enum class MeetingField {
    Topic,
    Groups,
    When,
    Kind,
    Status,
    TakeAway,
    Specialties,
    Cost,
    Place,
    Link,
    Notes,
    Took
};
inline constexpr MeetingField allMeetingFields[] = {
    MeetingField::Topic,       MeetingField::Groups,   MeetingField::When,  MeetingField::Kind,
    MeetingField::Status,      MeetingField::TakeAway, MeetingField::Cost,  MeetingField::Place,
    MeetingField::Specialties, MeetingField::Link,     MeetingField::Notes, MeetingField::Took};

void copyField(MeetingField field, const DraftMeeting& from, DraftMeeting& to);
// Whether this field says something beyond its default.
bool isFilled(MeetingField field, const DraftMeeting& meeting);

} // namespace rapport
