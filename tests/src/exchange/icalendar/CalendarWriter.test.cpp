// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/CalendarWriter.h"
#include "src/exchange/icalendar/ReadCalendar.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeClock.h"

#include <algorithm>

using namespace rapport;

namespace
{

std::string written(
    const std::vector<IncomingMeeting>& meetings,
    const std::vector<IncomingFollowUp>& followUps = {}, const CalendarOptions& options = {},
    const SequenceFor& sequenceFor = [](auto&&...) { return 0; })
{
    CalendarWriter writer(at("2025-10-14T13:25"), options, sequenceFor);
    for (const IncomingMeeting& each : meetings)
        writer.add(each);
    for (const IncomingFollowUp& each : followUps)
        writer.add(each);
    return writer.text();
}

IncomingMeeting aTalk()
{
    IncomingMeeting talk;
    static_cast<Meeting&>(talk.meeting) = aMeeting()
                                              .about("Radiology lunch")
                                              .from("2025-10-16T12:00", "2025-10-16T13:00")
                                              .a("lunch talk");
    talk.meeting.uid = "talk@x"_q;
    talk.meeting.status = MeetingStatus::Planned;
    return talk;
}

IncomingFollowUp aTask(const char* hour = nullptr)
{
    IncomingFollowUp task;
    static_cast<FollowUp&>(task.followUp) =
        aFollowUp().of(FollowUpKind::ThankYou).due("2025-10-16", hour);
    task.followUp.uid = "task@x"_q;
    return task;
}

// What of a line begins so, unfolded; "" when there is none.
std::string lineOf(const std::string& text, const std::string& beginning)
{
    std::string unfolded = text;
    for (std::size_t at = unfolded.find("\r\n "); at != std::string::npos;
         at = unfolded.find("\r\n "))
        unfolded.erase(at, 3);
    const std::size_t at = unfolded.find("\n" + beginning);
    return at == std::string::npos ? "" : unfolded.substr(at + 1, unfolded.find('\r', at) - at - 1);
}

} // namespace

TEST_CASE("a meeting is written as an event with its zone", "[icalendar]")
{
    const std::string text = written({aTalk()});
    CHECK(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Rapport//"));
    CHECK(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    CHECK(lineOf(text, "DTSTART;") == "DTSTART;TZID=America/Chicago:20251016T120000");
    CHECK(lineOf(text, "DTEND") == "DTEND;TZID=America/Chicago:20251016T130000");
    CHECK(lineOf(text, "DTSTAMP") == "DTSTAMP:20251014T182500Z");
    CHECK(lineOf(text, "CATEGORIES") == "CATEGORIES:lunch talk");
    CHECK(lineOf(text, "SEQUENCE") == "SEQUENCE:0");
    CHECK(text.find("BEGIN:DAYLIGHT\r\nDTSTART:20250309T020000\r\n"
                    "TZOFFSETFROM:-0600\r\nTZOFFSETTO:-0500\r\n"
                    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\nTZNAME:CDT\r\nEND:DAYLIGHT\r\n") !=
          std::string::npos);
    CHECK(text.find("RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\nTZNAME:CST\r\n") !=
          std::string::npos);
}

TEST_CASE("a zone without clock changes has one observance", "[icalendar]")
{
    IncomingMeeting talk = aTalk();
    talk.meeting.time.timeZone = "Asia/Kolkata";
    const std::string text = written({talk});
    CHECK(text.find("TZID:Asia/Kolkata\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                    "TZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530\r\nTZNAME:IST\r\nEND:STANDARD\r\n"
                    "END:VTIMEZONE") != std::string::npos);
}

TEST_CASE("no text can begin a line of a calendar", "[icalendar]")
{
    IncomingMeeting talk = aTalk();
    talk.meeting.topic = QString::fromUtf8("A\r\nATTENDEE:mailto:evil@x\u2028B\x01");
    talk.meeting.place = "x\rEND:VEVENT"_q;
    talk.meeting.link = "https://x\nX-EVIL:1"_q;
    talk.meeting.properties = {"X-KEPT:1\nX-EVIL:2"_q, "no property"_q};
    IncomingPerson person;
    person.name = "Eve\"\r\nX-EVIL:3;Q"_q;
    person.email = "eve@x\nX-EVIL:4"_q;
    talk.people = {person};
    talk.groups = {"G\nX-EVIL:5"_q};
    const std::string text = written({talk});
    CHECK(text.find("\nX-EVIL") == std::string::npos);
    CHECK(text.find("\nATTENDEE:mailto:evil") == std::string::npos);
    CHECK(text.find("\nno property") == std::string::npos);
    CHECK(std::count(text.begin(), text.end(), '\n') == std::count(text.begin(), text.end(), '\r'));
    CHECK(readCalendar(text).meetings.size() == 1);
}

TEST_CASE("lines are at most 75 bytes and whole characters", "[icalendar]")
{
    IncomingMeeting talk = aTalk();
    talk.meeting.notes = QString::fromUtf8("ünïcödé 日本語 ").repeated(60).trimmed();
    const std::string text = written({talk});
    for (std::size_t at = 0; at < text.size(); at = text.find("\r\n", at) + 2) {
        const std::string line = text.substr(at, text.find("\r\n", at) - at);
        CHECK(line.size() <= 75);
        CHECK((line.empty() || (static_cast<unsigned char>(line[0]) & 0xC0U) != 0x80U));
    }
    CHECK(readCalendar(text).meeting().meeting.notes == talk.meeting.notes);
}

TEST_CASE("the sequence is the caller's, and goes on from the one that came", "[icalendar]")
{
    QStringList digests;
    const SequenceFor sequence = [&](const QString& uid, const QString& digest) {
        CHECK(uid == "talk@x"_q);
        digests += digest;
        return 2;
    };
    IncomingMeeting talk = aTalk();
    CHECK(lineOf(written({talk}, {}, {}, sequence), "SEQUENCE") == "SEQUENCE:2");
    CHECK(lineOf(written({talk}, {}, {}, sequence), "SEQUENCE") == "SEQUENCE:2");
    CHECK(digests[0] == digests[1]);
    talk.meeting.properties = {"SEQUENCE:5"_q};
    const std::string text = written({talk}, {}, {}, sequence);
    CHECK(lineOf(text, "SEQUENCE") == "SEQUENCE:7");
    CHECK(digests[2] != digests[1]);
    CHECK(readCalendar(text).meeting().meeting.properties == talk.meeting.properties);
}

TEST_CASE("a follow-up is a task with an alarm", "[icalendar]")
{
    IncomingFollowUp task = aTask("14:00");
    task.person = IncomingPerson{"Ana Ruiz"_q, "ana@x.edu"_q, {}, Role::MetThere, {}};
    const std::string text = written({}, {task});
    CHECK(lineOf(text, "DUE") == "DUE:20251016T140000");
    CHECK(lineOf(text, "SUMMARY") == "SUMMARY:Thank Ana Ruiz");
    CHECK(lineOf(text, "TRIGGER") == "TRIGGER;RELATED=END:PT0S");
    CHECK(lineOf(written({}, {aTask()}), "DUE") == "DUE;VALUE=DATE:20251016");
    CHECK(lineOf(written({}, {aTask()}), "TRIGGER") == "TRIGGER;RELATED=END:PT540M");

    IncomingFollowUp snoozed = aTask();
    snoozed.followUp.state = FollowUpState::Snoozed;
    snoozed.followUp.snoozedUntil = at("2025-10-20T08:00").toUTC();
    CHECK(lineOf(written({}, {snoozed}), "TRIGGER") == "TRIGGER;VALUE=DATE-TIME:20251020T130000Z");

    IncomingFollowUp done = aTask();
    done.followUp.state = FollowUpState::Done;
    done.followUp.closedAt = at("2025-10-13T08:00").toUTC();
    CHECK(lineOf(written({}, {done}), "COMPLETED") == "COMPLETED:20251013T130000Z");
    CHECK(written({}, {done}).find("VALARM") == std::string::npos);
}

TEST_CASE("a follow-up may be written as an event, and is read as a follow-up", "[icalendar]")
{
    CalendarOptions options;
    options.tasksAsEvents = true;
    for (const IncomingFollowUp& task : {aTask(), aTask("14:00")}) {
        const std::string text = written({}, {task}, options);
        CHECK(text.find("VTODO") == std::string::npos);
        CHECK(lineOf(text, "DTSTART") ==
              (task.followUp.dueHour ? "DTSTART:20251016T140000" : "DTSTART:20251016T090000"));
        const ReadCalendar read = readCalendar(text);
        CHECK(read.meetings.empty());
        CHECK(read.followUp().followUp == task.followUp);
        CHECK(read.conversions.empty());
    }
}

TEST_CASE("an event for a follow-up stands when it reminds, and is cancelled once it is closed",
          "[icalendar]")
{
    CalendarOptions options;
    options.tasksAsEvents = true;
    IncomingFollowUp task = aTask();
    task.followUp.state = FollowUpState::Snoozed;
    task.followUp.snoozedUntil = at("2025-10-18T19:30").toUTC();
    CHECK(lineOf(written({}, {task}, options), "DTSTART") == "DTSTART:20251018T193000");
    CHECK(readCalendar(written({}, {task}, options)).followUp().followUp == task.followUp);

    task = aTask();
    task.followUp.state = FollowUpState::Waiting;
    task.followUp.nudgeOn = QDate(2025, 10, 21);
    CHECK(lineOf(written({}, {task}, options), "DTSTART") == "DTSTART:20251021T090000");
    CHECK(readCalendar(written({}, {task}, options)).followUp().followUp == task.followUp);

    for (const FollowUpState closed : {FollowUpState::Done, FollowUpState::Dropped}) {
        task = aTask();
        task.followUp.state = closed;
        task.followUp.closedAt = at("2025-10-13T08:00").toUTC();
        CHECK(lineOf(written({}, {task}, options), "STATUS") == "STATUS:CANCELLED");
        CHECK(readCalendar(written({}, {task}, options)).followUp().followUp == task.followUp);
    }
}

TEST_CASE("a calendar that is followed has a name and is looked at again each hour", "[icalendar]")
{
    CalendarOptions options;
    options.followedAs = "Follow-ups; mine"_q;
    const std::string text = written({}, {aTask()}, options);
    CHECK(lineOf(text, "NAME") == "NAME:Follow-ups\\; mine");
    CHECK(lineOf(text, "X-WR-CALNAME") == "X-WR-CALNAME:Follow-ups\\; mine");
    CHECK(lineOf(text, "X-PUBLISHED-TTL") == "X-PUBLISHED-TTL:PT1H");
    CHECK(text.find("REFRESH-INTERVAL") < text.find("BEGIN:VTODO"));
    CHECK(written({}, {aTask()}).find("X-WR-CALNAME") == std::string::npos);
}

TEST_CASE("notes stay at home unless wanted", "[icalendar]")
{
    IncomingMeeting talk = aTalk();
    talk.meeting.notes = "secret"_q;
    talk.meeting.takeAway = "secret"_q;
    talk.meeting.mood = "secret"_q;
    talk.meeting.quote = "secret"_q;
    talk.meeting.line = "secret"_q;
    talk.meeting.properties = {"DESCRIPTION;LANGUAGE=en:secret"_q};
    talk.people = {{"Ana"_q, "ana@x"_q, {}, Role::Speaker, "secret"_q}};
    IncomingFollowUp task = aTask();
    task.followUp.note = "secret"_q;
    task.followUp.outcome = "secret"_q;
    CalendarOptions options;
    CHECK(written({talk}, {task}, options).find("secret") != std::string::npos);
    options.withNotes = false;
    CHECK(written({talk}, {task}, options).find("secret") == std::string::npos);
}

TEST_CASE("a series is written as one event with its rules", "[icalendar]")
{
    const std::string source =
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:s\nSUMMARY:Club\n"
        "DTSTART;TZID=America/Chicago:20251007T120000\nDTEND;TZID=America/Chicago:20251007T130000\n"
        "RRULE:FREQ=WEEKLY;COUNT=5\nX-KEPT:1\nEND:VEVENT\n"
        "BEGIN:VEVENT\nUID:s\nSUMMARY:Club moved\nRECURRENCE-ID;TZID=America/Chicago:"
        "20251021T120000\nDTSTART;TZID=America/"
        "Chicago:20251022T120000\nEND:VEVENT\nEND:VCALENDAR\n";
    ReadCalendar read = readCalendar(source);
    REQUIRE(read.meetings.size() == 5);
    read.meetings.erase(read.meetings.begin() + 1); // the student removed one
    const std::string text = written(read.meetings);
    CHECK(lineOf(text, "DTSTART;") == "DTSTART;TZID=America/Chicago:20251007T120000");
    CHECK(lineOf(text, "EXDATE") == "EXDATE;TZID=America/Chicago:20251014T120000");
    CHECK(lineOf(text, "RECURRENCE-ID") == "RECURRENCE-ID;TZID=America/Chicago:20251021T120000");
    CHECK(lineOf(text, "RRULE:FREQ=WEEKLY") == "RRULE:FREQ=WEEKLY;COUNT=5");
    const ReadCalendar again = readCalendar(text);
    REQUIRE(again.meetings.size() == 4);
    CHECK(again.conversions.empty());
    for (std::size_t i = 0; i < 4; ++i) {
        Meeting expected = read.meetings[i].meeting;
        if (i == 0)
            expected.properties.push_back("EXDATE;TZID=America/Chicago:20251014T120000"_q);
        Meeting actual = again.meetings[i].meeting;
        std::sort(expected.properties.begin(), expected.properties.end());
        std::sort(actual.properties.begin(), actual.properties.end());
        CHECK(actual.properties == expected.properties);
        CHECK(actual == expected);
    }
}

TEST_CASE("a task keeps its start and who set it, however often it is written and read",
          "[icalendar]")
{
    const std::string lines =
        "SUMMARY:Send the slides\nDTSTART;TZID=America/Chicago:20251020T090000\n"
        "DUE;VALUE=DATE:20251020\nORGANIZER;CN=Ana Ruiz:mailto:ana@x.edu\n"
        "ATTENDEE;CN=Ana Ruiz;PARTSTAT=ACCEPTED:mailto:ana@x.edu\n";
    IncomingFollowUp task = readTask(lines).followUp();
    task.person->uid = "ana"_q; // as the notebook knows her
    const std::string first = written({}, {task});
    CHECK(lineOf(first, "DTSTART") == "DTSTART:20251020T090000");
    CHECK(lineOf(first, "ORGANIZER") == "ORGANIZER;CN=Ana Ruiz:mailto:ana@x.edu");
    CHECK(lineOf(first, "ATTENDEE").find("X-RAPPORT-UID=ana") != std::string::npos);
    CHECK(written({}, {readCalendar(first).followUp()}) == first);
}

TEST_CASE("a series without a zone of its own tells no zone twice", "[icalendar]")
{
    const ReadCalendar read = readEvent("SUMMARY:Noon\nDTSTART:20251020T120000\n"
                                        "RRULE:FREQ=DAILY;COUNT=2\nEXDATE:20251021T120000\n"
                                        "RDATE:20251023T120000\n");
    const std::string text = written(read.meetings);
    CHECK(text.find("BEGIN:VTIMEZONE") == text.rfind("BEGIN:VTIMEZONE"));
}
