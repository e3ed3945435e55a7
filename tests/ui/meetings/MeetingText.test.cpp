// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/MeetingText.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeClock.h"
#include "ui/meetings/NewContact.h"

using namespace rapport;

TEST_CASE("when a meeting is, as people say it")
{
    const FakeClock clock;
    const auto said = [&](const Meeting& meeting) {
        return meetingDayText(meeting.time, clock.now());
    };
    CHECK(said(aMeeting().from("2025-10-13T17:30", "2025-10-13T19:00")) ==
          "Monday 13 October, 17:30–19:00"_q);
    CHECK(said(aMeeting().from("2025-10-13T17:30")) == "Monday 13 October, 17:30"_q);
    CHECK(said(aMeeting().on("2024-10-14")) == "Monday 14 October 2024"_q);

    Meeting congress = aMeeting().on("2025-11-06");
    congress.time.endOn = QDate(2025, 11, 7);
    CHECK(said(congress) == "Thursday 6 November – Friday 7 November"_q);
}

TEST_CASE("the hours of a meeting elsewhere are its own, and name the place")
{
    FakeClock clock;
    clock.moveTo("America/New_York");
    CHECK(meetingDayText(aMeeting().from("2025-10-13T17:30").time, clock.now()) ==
          "Monday 13 October, 17:30 (Chicago)"_q);
}

TEST_CASE("money and hosts read plainly")
{
    CHECK(costText(0) == "Free"_q);
    CHECK(costText(40) == "$40"_q);
    CHECK(costText(12.5) == "$12.50"_q);
    CHECK(shortHostsText({"Emergency Medicine IG"_q, "Radiology Interest Group"_q}) ==
          "EMIG with Radiology IG"_q);
    CHECK(shortHostsText({"Free Clinic"_q}) == "Free Clinic"_q);
    CHECK(hostsText({"EMIG"_q, "Radiology IG"_q}) == "EMIG with Radiology IG"_q);
}

TEST_CASE("a typed name is taken apart into title, given and family name")
{
    const Contact ana = newContact("Dr. Ana María Ruiz"_q);
    CHECK(ana.title == "Dr"_q);
    CHECK(ana.given == "Ana María"_q);
    CHECK(ana.family == "Ruiz"_q);
    CHECK(newContact("Dr Okafor"_q).family == "Okafor"_q);
    CHECK(newContact("Priya"_q).given == "Priya"_q);
}
