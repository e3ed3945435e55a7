// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/exchange/icalendar/ReadCalendar.h"
#include "support/Catch.h"

using namespace rapport;

TEST_CASE("a task becomes a follow-up", "[icalendar]")
{
    const auto read = readTask("SUMMARY:Thank Dr. Ruiz\nDUE;TZID=America/New_York:20251016T100000\n"
                               "DESCRIPTION:She sent the paper\nCATEGORIES:thank-you\n"
                               "ATTENDEE;CN=Ana Ruiz:mailto:ana@x.edu\nRELATED-TO:meeting@x\n"
                               "STATUS:NEEDS-ACTION\nPERCENT-COMPLETE:10\n");
    CHECK(read.conversions.empty());
    const FollowUp& followUp = read.followUp().followUp;
    CHECK(followUp.uid == "task@x"_q);
    CHECK(followUp.title == "Thank Dr. Ruiz"_q);
    CHECK(followUp.dueOn == QDate(2025, 10, 16));
    CHECK(followUp.dueHour == QTime(9, 0)); // Chicago
    CHECK(followUp.note == "She sent the paper"_q);
    CHECK(followUp.kind == FollowUpKind::ThankYou);
    CHECK(followUp.state == FollowUpState::Open);
    CHECK_FALSE(followUp.hard);
    CHECK(read.followUp().meetingUid == "meeting@x"_q);
    REQUIRE(read.followUp().person);
    CHECK(read.followUp().person->email == "ana@x.edu"_q);
    CHECK(followUp.properties == std::vector<QString>{"ATTENDEE;CN=Ana Ruiz:mailto:ana@x.edu"_q,
                                                      "RELATED-TO:meeting@x"_q,
                                                      "PERCENT-COMPLETE:10"_q});
}

TEST_CASE("the day of a task is found where there is no DUE", "[icalendar]")
{
    const auto due = [](const std::string& lines) {
        const FollowUp followUp = readTask(lines).followUp().followUp;
        return followUp.dueOn.toString(Qt::ISODate).toStdString() +
               (followUp.dueHour ? followUp.dueHour->toString("'T'HH:mm"_q).toStdString() : "");
    };
    CHECK(due("DUE;VALUE=DATE:20251020\n") == "2025-10-20");
    CHECK(due("DTSTART;VALUE=DATE:20251020\n") == "2025-10-20");
    CHECK(due("DTSTART:20251020T080000\nDURATION:P1DT2H\n") == "2025-10-21T10:00");
    CHECK(due("BEGIN:VALARM\nTRIGGER;VALUE=DATE-TIME:20251020T140000Z\nEND:VALARM\n") ==
          "2025-10-20T09:00");
    CHECK(due("DUE;VALUE=DATE:20251020\nBEGIN:VALARM\nTRIGGER;RELATED=END:PT10H\nEND:VALARM\n") ==
          "2025-10-20T10:00");
    CHECK(due("DUE;VALUE=DATE:20251020\nBEGIN:VALARM\nTRIGGER:-P1D\nEND:VALARM\n") == "2025-10-20");
    const auto today = readTask("SUMMARY:Some time\n");
    CHECK(today.followUp().followUp.dueOn == QDate(2025, 10, 14));
    REQUIRE(today.conversions.size() == 1);
    CHECK(today.conversions[0].text == "The task has no day: it is due today."_q);
}

TEST_CASE("a closed task says when", "[icalendar]")
{
    const auto done = readTask("DUE:20251010\nSTATUS:COMPLETED\nCOMPLETED:20251009T150000Z\n");
    CHECK(done.followUp().followUp.state == FollowUpState::Done);
    CHECK(done.followUp().followUp.closedAt->toString(Qt::ISODate) == "2025-10-09T15:00:00Z"_q);
    const auto dropped =
        readTask("DUE:20251010\nSTATUS:CANCELLED\nLAST-MODIFIED:20251008T150000Z\n");
    CHECK(dropped.followUp().followUp.state == FollowUpState::Dropped);
    CHECK(dropped.followUp().followUp.closedAt->date() == QDate(2025, 10, 8));
    const auto whole = readTask("DUE:20251010\nPERCENT-COMPLETE:100\n");
    CHECK(whole.followUp().followUp.state == FollowUpState::Done);
    CHECK(whole.conversions.size() == 1);
}

TEST_CASE("a high priority is a deadline, and said", "[icalendar]")
{
    const auto read = readTask("DUE:20251020\nPRIORITY:2\n");
    CHECK(read.followUp().followUp.hard);
    CHECK(read.followUp().followUp.properties == std::vector<QString>{"PRIORITY:2"_q});
    CHECK(read.conversions.size() == 1);
    CHECK_FALSE(readTask("DUE:20251020\nPRIORITY:5\n").followUp().followUp.hard);
}
