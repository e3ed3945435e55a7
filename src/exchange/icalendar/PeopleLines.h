// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Incoming.h"
#include "exchange/icalendar/CalendarComponent.h"

namespace rapport
{

// ORGANIZER and ATTENDEE (RFC 5545, 3.8.4), both ways. What a person has that iCalendar has no
// place for stands in parameters of ours: X-RAPPORT-ROLE, X-RAPPORT-UID, X-RAPPORT-NOTE.

// More guests of an event than anybody met: they stay with it as lines and become nobody.
constexpr std::size_t mostGuests = 200;

struct CalendarAddress {
    enum class Kind {
        Person,
        Group,   // an organization: who hosts
        Nobody,  // a room, a resource, a mailing list, the program itself
        Declined // a person who said that they do not come
    };
    Kind kind = Kind::Nobody;
    IncomingPerson person; // name and address, also of a group
};

CalendarAddress readAddress(const VCardProperty& line);

// The line that readAddress() makes the same person of. `asOrganizer`: ORGANIZER, of which there
// may be one.
std::string addressLine(const IncomingPerson& person, bool asOrganizer);
// Whether the line is what is written of that person anyway.
bool isMadeAgain(const CalendarLine& line, const IncomingPerson& person);

// A line of another program about `person`, which stays as it is but for the role we know.
std::string addressLine(const IncomingPerson& person, const std::string& kept);

// Without what addressLine() adds.
std::string withoutOwnParameters(const std::string& line);

// Marked as the line of whose calendar it is: nobody they met. X-RAPPORT-ME.
std::string ownersLine(const std::string& line);

} // namespace rapport
