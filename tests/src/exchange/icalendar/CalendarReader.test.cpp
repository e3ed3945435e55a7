// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/CalendarReader.h"
#include "src/exchange/icalendar/ReadCalendar.h"
#include "support/Catch.h"
#include "support/FakeClock.h"

using namespace rapport;

TEST_CASE("a file of time zones alone says so, in their line", "[icalendar]")
{
    const ReadCalendar read = readCalendar("BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:X\n"
                                           "END:VTIMEZONE\nEND:VCALENDAR\n");
    REQUIRE(read.skips.size() == 1);
    CHECK(read.skips[0].line == 2);
}

TEST_CASE("an event becomes a meeting", "[icalendar]")
{
    const ReadCalendar read = readEvent("SUMMARY:Radiology lunch\\, part 2\n"
                                        "DTSTART;TZID=America/Chicago:20251016T120000\n"
                                        "DTEND;TZID=America/Chicago:20251016T130000\n"
                                        "LOCATION:Room 3\\nWest Building\n"
                                        "DESCRIPTION:First line\\nSecond\\; line\n"
                                        "URL:https://x.edu/event/1\n"
                                        "CATEGORIES:Lunch Talk\n"
                                        "GEO:41.8;-87.6\n"
                                        "X-UNKNOWN;FOO=\"a:b\":kept\\, as it is\n");
    CHECK(read.skips.empty());
    CHECK(read.conversions.empty());
    const Meeting& meeting = read.meeting().meeting;
    CHECK(meeting.uid == "one@x"_q);
    CHECK(meeting.topic == "Radiology lunch, part 2"_q);
    CHECK(spanOf(meeting.time) == "2025-10-16T12:00 – 2025-10-16T13:00 America/Chicago");
    CHECK(meeting.place == "Room 3, West Building"_q);
    CHECK(meeting.notes == "First line\nSecond; line"_q);
    CHECK(meeting.link == "https://x.edu/event/1"_q);
    CHECK(meeting.kind == "lunch talk"_q);
    CHECK(meeting.status == MeetingStatus::Planned);
    CHECK(meeting.properties == std::vector<QString>{"LOCATION:Room 3\\nWest Building"_q,
                                                     "GEO:41.8;-87.6"_q,
                                                     "X-UNKNOWN;FOO=\"a:b\":kept\\, as it is"_q,
                                                     "CATEGORIES:Lunch Talk"_q});
}

TEST_CASE("the time of an event is read in every form", "[icalendar]")
{
    const auto span = [](const std::string& lines) {
        return spanOf(readEvent(lines).meeting().meeting.time);
    };
    CHECK(span("DTSTART:20251014T170000Z\nDTEND:20251014T180000Z\n") ==
          "2025-10-14T12:00 – 2025-10-14T13:00 America/Chicago");
    CHECK(span("DTSTART:20251014T120000\nDURATION:PT90M\n") ==
          "2025-10-14T12:00 – 2025-10-14T13:30 America/Chicago");
    CHECK(span("DTSTART:20251014T120000\n") == "2025-10-14T12:00 –  America/Chicago");
    CHECK(span("DTSTART:20251014T120000\nDTEND:20251014T120000\n") ==
          "2025-10-14T12:00 –  America/Chicago");
    CHECK(span("DTSTART;TZID=Europe/Berlin:20251014T120000\n"
               "DTEND;TZID=America/New_York:20251014T120000\n") ==
          "2025-10-14T12:00 – 2025-10-14T18:00 Europe/Berlin");
    CHECK(span("DTSTART:2025-10-14T12:00:00-07:00\n") == "2025-10-14T14:00 –  America/Chicago");
    CHECK(span("DTSTART:20251014T1200\n") == "2025-10-14T12:00 –  America/Chicago");
    CHECK(span("DTSTART:20251014T240000\n") == "2025-10-15T00:00 –  America/Chicago");
}

TEST_CASE("whole days end inclusively", "[icalendar]")
{
    const auto span = [](const std::string& lines) {
        return spanOf(readEvent(lines).meeting().meeting.time);
    };
    CHECK(span("DTSTART;VALUE=DATE:20251016\nDTEND;VALUE=DATE:20251019\n") ==
          "2025-10-16 – 2025-10-18");
    CHECK(span("DTSTART;VALUE=DATE:20251016\n") == "2025-10-16 – 2025-10-16");
    CHECK(span("DTSTART:20251016\nDTEND:20251016\n") == "2025-10-16 – 2025-10-16");
    CHECK(span("DTSTART;VALUE=DATE:20251016\nDURATION:P2D\n") == "2025-10-16 – 2025-10-17");
    CHECK(span("DTSTART;VALUE=DATE:20251016T000000\n") == "2025-10-16 – 2025-10-16");
    CHECK(span("DTSTART;VALUE=DATE:20240228\nDTEND;VALUE=DATE:20240301\n") ==
          "2024-02-28 – 2024-02-29");
    CHECK(span("X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\nDTSTART;TZID=Central Standard Time:"
               "20251016T000000\nDTEND;TZID=Central Standard Time:20251018T000000\n") ==
          "2025-10-16 – 2025-10-17");
}

TEST_CASE("hours that a clock change skips or repeats are read as RFC 5545 says", "[icalendar]")
{
    const auto spring = readEvent("DTSTART;TZID=America/Chicago:20260308T023000\n");
    CHECK(spanOf(spring.meeting().meeting.time) == "2026-03-08T03:30 –  America/Chicago");
    REQUIRE(spring.conversions.size() == 1);
    CHECK(spring.conversions[0].line == 5);
    CHECK(spring.conversions[0].text.contains("02:30"_q));

    const auto autumn = readEvent("DTSTART;TZID=Europe/Berlin:20251026T023000\n");
    CHECK(autumn.meeting().meeting.time.startAt->toString(Qt::ISODate) == "2025-10-26T00:30:00Z"_q);
    CHECK(autumn.conversions.empty());

    // A day is a day, an hour an hour: noon to noon over the change, and 24 hours.
    const auto nominal = readEvent("DTSTART;TZID=Europe/Berlin:20251025T120000\nDURATION:P1D\n");
    CHECK(spanOf(nominal.meeting().meeting.time) ==
          "2025-10-25T12:00 – 2025-10-26T12:00 Europe/Berlin");
    const auto exact = readEvent("DTSTART;TZID=Europe/Berlin:20251025T120000\nDURATION:PT24H\n");
    CHECK(spanOf(exact.meeting().meeting.time) ==
          "2025-10-25T12:00 – 2025-10-26T11:00 Europe/Berlin");
}

TEST_CASE("an unknown zone is floating and reported", "[icalendar]")
{
    const auto read = readEvent("DTSTART;TZID=Nowhere/Land:20251014T120000\n");
    CHECK(spanOf(read.meeting().meeting.time) == "2025-10-14T12:00 –  America/Chicago");
    REQUIRE(read.conversions.size() == 1);
    CHECK(read.conversions[0].text ==
          "The time zone \"Nowhere/Land\" is not known: the hour was read as one of "
          "America/Chicago."_q);
}

TEST_CASE("times in UTC are shown in the calendar's zone", "[icalendar]")
{
    const auto read = readEvent("DTSTART:20251014T170000Z\n", "X-WR-TIMEZONE:America/New_York\n");
    CHECK(spanOf(read.meeting().meeting.time) == "2025-10-14T13:00 –  America/New_York");
}

TEST_CASE("status follows the clock, and cancellation", "[icalendar]")
{
    const auto status = [](const std::string& lines) {
        return readEvent(lines).meeting().meeting.status;
    };
    CHECK(status("DTSTART:20251014T132501\n") == MeetingStatus::Planned);
    CHECK(status("DTSTART:20251014T132500\n") == MeetingStatus::Attended);
    CHECK(status("DTSTART;VALUE=DATE:20251014\n") == MeetingStatus::Attended);
    CHECK(status("DTSTART;VALUE=DATE:20251015\n") == MeetingStatus::Planned);
    CHECK(status("DTSTART:20251015T120000\nSTATUS:CANCELLED\n") == MeetingStatus::Missed);
    CHECK(readEvent("DTSTART:20251015T120000\n", "METHOD:CANCEL\n").meeting().meeting.status ==
          MeetingStatus::Missed);
}

TEST_CASE("guests and organizers become people, rooms do not", "[icalendar]")
{
    const auto read = readEvent("DTSTART:20251014T120000\n"
                                "ORGANIZER;CN=\"Ruiz, Ana\":MAILTO:ana@x.edu\n"
                                "ATTENDEE;CN=Ana Ruiz;PARTSTAT=ACCEPTED:mailto:ANA@x.edu\n"
                                "ATTENDEE;CN=ben@x.edu;ROLE=REQ-PARTICIPANT:mailto:ben@x.edu\n"
                                "ATTENDEE;ROLE=CHAIR;CN=\"Chen Li, MD\":mailto:chen%2Bli@x.edu\n"
                                "ATTENDEE;CUTYPE=ROOM;CN=Room 3:mailto:room3@x.edu\n"
                                "ATTENDEE;CUTYPE=RESOURCE;CN=Projector:mailto:p@x.edu\n"
                                "ATTENDEE;CN=Dora No;PARTSTAT=DECLINED:mailto:dora@x.edu\n"
                                "ATTENDEE;CN=Eve Nomail:invalid:nomail\n");
    const IncomingMeeting& meeting = read.meeting();
    REQUIRE(meeting.people.size() == 4);
    CHECK(meeting.people[0].name == "Ana Ruiz"_q);
    CHECK(meeting.people[0].email == "ana@x.edu"_q);
    CHECK(meeting.people[0].role == Role::Organizer);
    CHECK(meeting.people[1].name.isEmpty());
    CHECK(meeting.people[1].email == "ben@x.edu"_q);
    CHECK(meeting.people[1].role == Role::MetThere);
    CHECK(meeting.people[2].name == "Chen Li, MD"_q);
    CHECK(meeting.people[2].email == "chen+li@x.edu"_q);
    CHECK(meeting.people[2].role == Role::Host);
    CHECK(meeting.people[3].name == "Eve Nomail"_q);
    CHECK(meeting.people[3].email.isEmpty());
    CHECK(meeting.meeting.properties.size() == 8);
    REQUIRE(read.conversions.size() == 1);
    CHECK(read.conversions[0].text == "Dora No declined and was not taken as somebody you met."_q);
}

TEST_CASE("a guest of vCalendar 1.0 has name and address in one", "[icalendar]")
{
    const auto read =
        readEvent("DTSTART:20251014T120000\nATTENDEE;ROLE=OWNER:Ana Ruiz <ana@x.edu>\n"
                  "ATTENDEE:ben@x.edu\n");
    REQUIRE(read.meeting().people.size() == 2);
    CHECK(read.meeting().people[0].name == "Ana Ruiz"_q);
    CHECK(read.meeting().people[0].email == "ana@x.edu"_q);
    CHECK(read.meeting().people[1].name.isEmpty());
    CHECK(read.meeting().people[1].email == "ben@x.edu"_q);
}

TEST_CASE("a group comes from an organizer that is one", "[icalendar]")
{
    const auto groups = [](const std::string& organizer) {
        return readEvent("DTSTART:20251014T120000\n" + organizer + "\n").meeting().groups;
    };
    CHECK(groups("ORGANIZER;CN=Radiology Interest Group:mailto:noreply@campus.edu") ==
          QStringList{"Radiology Interest Group"_q});
    CHECK(groups("ORGANIZER;CN=Student Affairs:invalid:nomail") ==
          QStringList{"Student Affairs"_q});
    CHECK(groups("ORGANIZER;CN=Ana Ruiz:mailto:ana@x.edu").isEmpty());
    CHECK(groups("ORGANIZER;CN=My calendar:mailto:abc@group.calendar.google.com").isEmpty());
}

TEST_CASE("links are found where programs put them", "[icalendar]")
{
    const auto link = [](const std::string& lines) {
        return readEvent("DTSTART:20251014T120000\n" + lines).meeting().meeting.link;
    };
    CHECK(link("X-GOOGLE-CONFERENCE:https://meet.google.com/a\n") == "https://meet.google.com/a"_q);
    CHECK(link("X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.x/a\nURL:https://x.edu\n") ==
          "https://x.edu"_q);
    CHECK(link("CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://zoom.us/j/1\n") ==
          "https://zoom.us/j/1"_q);
    CHECK(link("LOCATION:https://zoom.us/j/2\n") == "https://zoom.us/j/2"_q);
}

TEST_CASE("what is no meeting is skipped with a reason", "[icalendar]")
{
    const auto read = readCalendar("BEGIN:VCALENDAR\n"
                                   "BEGIN:VJOURNAL\nUID:j\nEND:VJOURNAL\n"
                                   "BEGIN:VFREEBUSY\nUID:f\nEND:VFREEBUSY\n"
                                   "BEGIN:VEVENT\nUID:e\nSUMMARY:No start\nEND:VEVENT\n"
                                   "BEGIN:VEVENT\nUID:e\nDTSTART:soon\nEND:VEVENT\n"
                                   "END:VCALENDAR\n");
    CHECK(read.meetings.empty());
    REQUIRE(read.skips.size() == 4);
    CHECK(read.skips[0].line == 2);
    CHECK(read.skips[1].line == 5);
    CHECK(read.skips[2].line == 8);
    CHECK(read.skips[2].text == "An event without a start was left out."_q);
    CHECK(read.skips[3].line == 12);
    CHECK(read.skips[3].text == "An event was left out: its start \"soon\" is not a time."_q);
}

TEST_CASE("alarms stay with the event", "[icalendar]")
{
    const auto read = readEvent("DTSTART:20251015T120000\n"
                                "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT15M\nEND:VALARM\n");
    CHECK(read.meeting().meeting.properties ==
          std::vector<QString>{"BEGIN:VALARM"_q, "ACTION:DISPLAY"_q, "TRIGGER:-PT15M"_q,
                               "END:VALARM"_q});
    REQUIRE(read.conversions.size() == 1);
    CHECK(read.conversions[0].line == 6);
}

TEST_CASE("a document within an event is left out and said", "[icalendar]")
{
    const auto read = readEvent("DTSTART:20251015T120000\n"
                                "ATTACH;ENCODING=BASE64;VALUE=BINARY:" +
                                std::string(70000, 'A') +
                                "\nATTACH;FMTTYPE=application/pdf:https://x.edu/flyer.pdf\n");
    CHECK(read.meeting().meeting.properties ==
          std::vector<QString>{"ATTACH;FMTTYPE=application/pdf:https://x.edu/flyer.pdf"_q});
    REQUIRE(read.conversions.size() == 1);
    CHECK(read.conversions[0].line == 6);
    CHECK(read.conversions[0].text == "ATTACH was left out: it is longer than 64 KiB."_q);
}

TEST_CASE("an event without a UID gets the same one each time", "[icalendar]")
{
    const std::string text = "BEGIN:VEVENT\nSUMMARY:Talk\nDTSTART:20251015T120000\nEND:VEVENT\n";
    const auto one = readCalendar(text);
    CHECK_FALSE(one.meeting().meeting.uid.isEmpty());
    CHECK(one.conversions.size() == 1);
    CHECK(readCalendar(text).meeting().meeting.uid == one.meeting().meeting.uid);
}

TEST_CASE("a cancelled reading of a calendar stops", "[icalendar]")
{
    std::string text = "BEGIN:VCALENDAR\n";
    for (int event = 0; event < 10; ++event)
        text += "BEGIN:VEVENT\nUID:" + std::to_string(event) +
                "\nDTSTART:20251015T120000\nEND:VEVENT\n";
    CollectingSink sink(3);
    CalendarReader reader(sink, at("2025-10-14T13:25"));
    CHECK_FALSE(reader.feed(QByteArray::fromStdString(text)));
    reader.finish();
    CHECK(sink.taken.size() == 3);
}

TEST_CASE("a description that is a web page becomes plain text", "[icalendar]")
{
    const auto read = readEvent(
        "DTSTART:20251014T120000\n"
        "DESCRIPTION:<p>Lunch &amp\\; talk</p><ul><li>pizza</li><li>Dr&nbsp\\;Ruiz</li></ul>"
        "RSVP <a href=\"https://x.edu/r\">here</a><br>or <a href='https://x.edu'>https://x.edu</a>"
        "<script>alert(1)</script>\n");
    CHECK(read.meeting().meeting.notes ==
          "Lunch & talk\n\n- pizza\n- Dr Ruiz\nRSVP here (https://x.edu/r)\nor https://x.edu"_q);
    CHECK(read.conversions.size() == 1);
    CHECK(read.meeting().meeting.properties.size() == 1);
    CHECK(readEvent("DTSTART:20251014T120000\nX-ALT-DESC;FMTTYPE=text/html:<p>Only here</p>\n")
              .meeting()
              .meeting.notes == "Only here"_q);
    CHECK(readEvent("DTSTART:20251014T120000\nDESCRIPTION:a < b and c > d\n")
              .meeting()
              .meeting.notes == "a < b and c > d"_q);
}

TEST_CASE("a title may be written as in a web page, unless it is ours; no entity turns it",
          "[icalendar]")
{
    const std::string lines =
        "DTSTART:20251014T120000\nSUMMARY:Labs &amp\\; reports&#8238\\; &#10;x\n"
        "DESCRIPTION:<p>a&#x202e;b</p>\n";
    const Meeting meeting = readEvent(lines).meeting().meeting;
    CHECK(meeting.topic == "Labs & reports x"_q);
    CHECK(meeting.notes == "ab"_q);
    CHECK(readEvent(lines, "PRODID:-//Rapport//Rapport 1//EN\n").meeting().meeting.topic ==
          "Labs &amp; reports&#8238; &#10;x"_q);
}

TEST_CASE("only what may be opened is a link", "[icalendar]")
{
    const auto link = [](const std::string& url) {
        return readEvent("DTSTART:20251014T120000\nURL:" + url + "\n").meeting().meeting.link;
    };
    CHECK(link("javascript:alert(1)").isEmpty());
    CHECK(link("file:///etc/passwd").isEmpty());
    CHECK(link("data:text/html,x").isEmpty());
    CHECK(link("www.x.edu/a") == "www.x.edu/a"_q);
    CHECK(link("HTTPS://x.edu") == "HTTPS://x.edu"_q);
}
