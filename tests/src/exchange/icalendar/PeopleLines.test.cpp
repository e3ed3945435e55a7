// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/PeopleLines.h"
#include "exchange/vcard/ContentLineText.h"
#include "src/exchange/icalendar/ReadCalendar.h"
#include "support/Catch.h"

using namespace rapport;

TEST_CASE("what we add to a line of others can be taken off again", "[icalendar]")
{
    for (const std::string line :
         {"ORGANIZER;CN=\"Residency Program\":MAILTO:im@x.edu",
          "ATTENDEE;CN=\"Ruiz; Ana: MD\";PARTSTAT=ACCEPTED:mailto:ana@x.edu",
          "ATTENDEE;X-NUM-GUESTS=0;CN=Ben Li:mailto:ben@x.edu", "ATTENDEE:mailto:jo@x.edu"}) {
        CAPTURE(line);
        IncomingPerson person = readAddress(*propertyFromLineText(line)).person;
        person.role = Role::Speaker;
        person.uid = "5a0b"_q;
        person.note = "said: \"hello; all\""_q;
        const std::string written = addressLine(person, line);
        CHECK(written != line);
        const IncomingPerson read = readAddress(*propertyFromLineText(written)).person;
        CHECK(read.role == Role::Speaker);
        CHECK(read.uid == person.uid);
        CHECK(read.note == person.note);
        CHECK(read.name == person.name);
        CHECK(withoutOwnParameters(written) == line);
    }
}

TEST_CASE("the owner of a calendar is nobody they met, also after a round trip", "[icalendar]")
{
    const auto read = readEvent("DTSTART:20251020T100000Z\n"
                                "ATTENDEE;CN=Maria:mailto:Maria@gmail.com\n"
                                "ATTENDEE;CN=Ben:mailto:ben@x.edu\n",
                                "X-WR-CALNAME:maria@gmail.com\n");
    REQUIRE(read.meeting().people.size() == 1);
    CHECK(read.meeting().people[0].name == "Ben"_q);
    const std::vector<QString>& kept = read.meeting().meeting.properties;
    REQUIRE(kept.size() == 2);
    CHECK(kept[0] == "ATTENDEE;CN=Maria;X-RAPPORT-ME=TRUE:mailto:Maria@gmail.com"_q);
    const auto again = readEvent("DTSTART:20251020T100000Z\n" + kept[0].toStdString() + "\n");
    CHECK(again.meeting().people.empty());
    CHECK(again.meeting().meeting.properties == std::vector<QString>{kept[0]});
}

TEST_CASE("a calendar with a name has no owner", "[icalendar]")
{
    const auto read = readEvent("DTSTART:20251020T100000Z\n"
                                "ATTENDEE;CN=Maria:mailto:maria@gmail.com\n",
                                "X-WR-CALNAME:School\n");
    CHECK(read.meeting().people.size() == 1);
}

TEST_CASE("somebody known by address alone is written without a name, as they were read",
          "[icalendar]")
{
    IncomingPerson person;
    person.email = person.name = "a@x.edu"_q; // as the notebook calls them
    person.role = Role::Organizer;
    const std::string line = addressLine(person, true);
    CHECK(line == "ORGANIZER;X-RAPPORT-ROLE=organizer:mailto:a@x.edu");
    const ReadCalendar read = readEvent("SUMMARY:x\nDTSTART:20251020T150000Z\n" + line + "\n");
    CHECK(read.meeting().meeting.properties.empty());
}
