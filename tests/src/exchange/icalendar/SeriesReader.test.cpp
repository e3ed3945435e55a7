// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/RecurrenceSet.h"
#include "exchange/vcard/ContentLineText.h"
#include "src/exchange/icalendar/ReadCalendar.h"
#include "support/Catch.h"
#include "support/FakeClock.h"

using namespace rapport;

namespace
{

std::vector<std::string> spans(const ReadCalendar& read)
{
    std::vector<std::string> all;
    for (const IncomingMeeting& each : read.meetings)
        all.push_back(spanOf(each.meeting.time).substr(0, 16));
    return all;
}

using Spans = std::vector<std::string>;

std::string event(const std::string& lines)
{
    return "BEGIN:VEVENT\nUID:s\n" + lines + "END:VEVENT\n";
}

ReadCalendar readEvents(const std::string& events)
{
    return readCalendar("BEGIN:VCALENDAR\n" + events + "END:VCALENDAR\n");
}

} // namespace

TEST_CASE("a recurring event becomes one meeting per occurrence", "[icalendar]")
{
    const auto read = readEvents(event("SUMMARY:Journal club\n"
                                       "DTSTART;TZID=America/Chicago:20251007T120000\n"
                                       "DTEND;TZID=America/Chicago:20251007T130000\n"
                                       "RRULE:FREQ=WEEKLY;COUNT=5\n"
                                       "EXDATE;TZID=America/Chicago:20251021T120000\n"
                                       "X-KEPT:1\n"));
    CHECK(read.conversions.empty());
    // The clocks change on 2 November: noon stays noon.
    CHECK(spans(read) ==
          Spans{"2025-10-07T12:00", "2025-10-14T12:00", "2025-10-28T12:00", "2025-11-04T12:00"});
    const Meeting& first = read.meetings[0].meeting;
    CHECK(first.uid == "s"_q);
    CHECK(first.seriesUid == "s"_q);
    CHECK(first.recurrenceId == "20251007T170000Z"_q);
    CHECK(first.status == MeetingStatus::Attended);
    CHECK(first.properties ==
          std::vector<QString>{"X-KEPT:1"_q, "DTSTART;TZID=America/Chicago:20251007T120000"_q,
                               "RRULE:FREQ=WEEKLY;COUNT=5"_q,
                               "EXDATE;TZID=America/Chicago:20251021T120000"_q});
    const Meeting& last = read.meetings[3].meeting;
    CHECK(last.uid == "s/20251104T180000Z"_q);
    CHECK(last.seriesUid == "s"_q);
    CHECK(last.topic == "Journal club"_q);
    CHECK(last.status == MeetingStatus::Planned);
    CHECK(last.properties.empty());
    CHECK(minutesOf(last.time) == 60);
}

TEST_CASE("UNTIL is an instant, or a whole day", "[icalendar]")
{
    const auto count = [](const std::string& lines) {
        return readEvents(event(lines)).meetings.size();
    };
    CHECK(count("DTSTART;TZID=America/Chicago:20251007T120000\n"
                "RRULE:FREQ=DAILY;UNTIL=20251009T170000Z\n") == 3);
    CHECK(count("DTSTART;TZID=America/Chicago:20251007T120000\n"
                "RRULE:FREQ=DAILY;UNTIL=20251009T165959Z\n") == 2);
    CHECK(count("DTSTART;TZID=America/Chicago:20251007T120000\n"
                "RRULE:FREQ=DAILY;UNTIL=20251009\n") == 3);
    CHECK(count("DTSTART;VALUE=DATE:20251007\nRRULE:FREQ=DAILY;UNTIL=20251009\n") == 3);
    CHECK(count("DTSTART;VALUE=DATE:20251007\nRRULE:FREQ=DAILY;UNTIL=20251009T000000Z\n") == 3);
}

TEST_CASE("dates are added and taken out in whatever form they stand", "[icalendar]")
{
    const auto read =
        readEvents(event("DTSTART;TZID=America/Chicago:20251007T120000\n"
                         "DTEND;TZID=America/Chicago:20251007T130000\n"
                         "RRULE:FREQ=DAILY;COUNT=4\n"
                         "RDATE;TZID=America/Chicago:20251101T120000,20251102T120000\n"
                         "RDATE;VALUE=PERIOD:20251105T180000Z/PT3H\n"
                         "EXDATE:20251008T170000Z\n"
                         "EXDATE;VALUE=DATE:20251009\n"
                         "EXDATE;TZID=Europe/Berlin:20251010T190000\n"));
    CHECK(spans(read) ==
          Spans{"2025-10-07T12:00", "2025-11-01T12:00", "2025-11-02T12:00", "2025-11-05T12:00"});
    CHECK(minutesOf(read.meetings[3].meeting.time) == 180);
}

TEST_CASE("an override replaces its occurrence, in any order", "[icalendar]")
{
    const std::string series = event("SUMMARY:Club\nDTSTART;TZID=America/Chicago:20251007T120000\n"
                                     "RRULE:FREQ=WEEKLY;COUNT=3\n");
    const std::string moved = event("SUMMARY:Club moved\nRECURRENCE-ID:20251014T170000Z\n"
                                    "DTSTART;TZID=America/Chicago:20251015T150000\n");
    for (const std::string& text : {series + moved, moved + series}) {
        const auto read = readEvents(text);
        CHECK(spans(read) == Spans{"2025-10-07T12:00", "2025-10-15T15:00", "2025-10-21T12:00"});
        CHECK(read.meetings[1].meeting.topic == "Club moved"_q);
        CHECK(read.meetings[1].meeting.uid == "s/20251014T170000Z"_q);
        CHECK(read.meetings[1].meeting.recurrenceId == "20251014T170000Z"_q);
    }
}

TEST_CASE("an override of the first occurrence keeps the rules", "[icalendar]")
{
    const auto read = readEvents(event("DTSTART;VALUE=DATE:20251007\nRRULE:FREQ=WEEKLY;COUNT=2\n") +
                                 event("RECURRENCE-ID;VALUE=DATE:20251007\nSUMMARY:Changed\n"
                                       "DTSTART;VALUE=DATE:20251008\n"));
    REQUIRE(read.meetings.size() == 2);
    CHECK(read.meetings[0].meeting.uid == "s"_q);
    CHECK(read.meetings[0].meeting.topic == "Changed"_q);
    CHECK(read.meetings[0].meeting.properties ==
          std::vector<QString>{"DTSTART;VALUE=DATE:20251007"_q, "RRULE:FREQ=WEEKLY;COUNT=2"_q});
}

TEST_CASE("a change of this and all later times shifts them", "[icalendar]")
{
    const auto read =
        readEvents(event("SUMMARY:Club\nDTSTART;TZID=America/Chicago:20251007T120000\n"
                         "RRULE:FREQ=WEEKLY;COUNT=4\n") +
                   event("SUMMARY:Later club\nRECURRENCE-ID;RANGE=THISANDFUTURE:20251021T170000Z\n"
                         "DTSTART;TZID=America/Chicago:20251021T170000\n"));
    CHECK(spans(read) ==
          Spans{"2025-10-07T12:00", "2025-10-14T12:00", "2025-10-21T17:00", "2025-10-28T17:00"});
    CHECK(read.meetings[3].meeting.topic == "Later club"_q);
    CHECK(read.meetings[3].meeting.recurrenceId == "20251028T170000Z"_q);
}

TEST_CASE("an invitation to one of many stands alone", "[icalendar]")
{
    const auto read = readEvents(event("SUMMARY:Once\nRECURRENCE-ID:20251014T170000Z\n"
                                       "DTSTART:20251014T180000Z\n"));
    const Meeting& meeting = read.meeting().meeting;
    CHECK(meeting.uid == "s/20251014T170000Z"_q);
    CHECK(meeting.seriesUid == "s"_q);
}

TEST_CASE("endless rules end a year from now", "[icalendar]")
{
    const auto read = readEvents(event("DTSTART;TZID=America/Chicago:20251007T120000\n"
                                       "RRULE:FREQ=WEEKLY\n"));
    CHECK(read.meetings.size() == 54);
    CHECK(spanOf(read.meetings.back().meeting.time).substr(0, 10) == "2026-10-13");
    REQUIRE(read.conversions.size() == 1);
    CHECK(read.conversions[0].line == 5);
}

TEST_CASE("of very many occurrences the first and the latest stay", "[icalendar]")
{
    const auto read = readEvents(event("DTSTART;VALUE=DATE:20150101\nRRULE:FREQ=DAILY\n"));
    REQUIRE(read.meetings.size() == 500);
    CHECK(spanOf(read.meetings[0].meeting.time).substr(0, 10) == "2015-01-01");
    CHECK(spanOf(read.meetings[499].meeting.time).substr(0, 10) == "2026-10-14");
    CHECK(read.conversions.size() == 2);
}

TEST_CASE("hostile rules end, too", "[icalendar]")
{
    const auto count = [](const std::string& lines) {
        return readEvents(event(lines)).meetings.size();
    };
    CHECK(count("DTSTART:19000101T100000\nRRULE:FREQ=DAILY\n") == 500);
    CHECK(count("DTSTART:20251014T100000\nRRULE:FREQ=DAILY;COUNT=1000000000\n") == 366);
    std::string dates = "DTSTART:20251014T100000\n";
    for (int day = 0; day < 20000; ++day)
        dates += "RDATE:" + QDate(2030, 1, 1).addDays(day).toString("yyyyMMdd"_q).toStdString() +
                 "T100000\n";
    CHECK(count(dates) == 500);
}

TEST_CASE("a rule that cannot be followed gives one meeting and a report", "[icalendar]")
{
    for (const char* rule :
         {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=SECONDLY",
          "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", "nonsense", "FREQ=DAILY;INTERVAL=0",
          "FREQ=WEEKLY;UNTIL=never", "RSCALE=HEBREW;FREQ=YEARLY", ""}) {
        CAPTURE(rule);
        const auto read =
            readEvents(event("DTSTART:20251007T120000\nRRULE:" + std::string(rule) + "\n"));
        CHECK(read.meetings.size() == 1);
        REQUIRE(read.conversions.size() == 1);
        CHECK(read.conversions[0].line == 5);
    }
}

TEST_CASE("a series whose every time is taken out is skipped", "[icalendar]")
{
    const auto read = readEvents(event("DTSTART:20251007T120000\nRRULE:FREQ=DAILY;COUNT=1\n"
                                       "EXDATE:20251007T120000\n"));
    CHECK(read.meetings.empty());
    CHECK(read.skips.size() == 1);
}

TEST_CASE("a series in UTC keeps its hour of UTC", "[icalendar]")
{
    const auto read = readEvents(event("DTSTART:20251028T170000Z\nRRULE:FREQ=WEEKLY;COUNT=2\n"));
    CHECK(spans(read) == Spans{"2025-10-28T12:00", "2025-11-04T11:00"});
}

TEST_CASE("the lines that are kept of a series name known zones", "[icalendar]")
{
    const auto read = readEvents(event("DTSTART;TZID=Central Standard Time:20251007T120000\n"
                                       "RRULE:FREQ=WEEKLY;COUNT=3\n"
                                       "EXDATE;TZID=Central Standard Time:20251014T120000\n"));
    CHECK(read.meetings[0].meeting.properties ==
          std::vector<QString>{"DTSTART;TZID=America/Chicago:20251007T120000"_q,
                               "RRULE:FREQ=WEEKLY;COUNT=3"_q,
                               "EXDATE;TZID=America/Chicago:20251014T120000"_q});
}

TEST_CASE("the rules that are kept are in a form that others take", "[icalendar]")
{
    const auto read = readEvents(event("dtstart:20251007T120000\n"
                                       "rrule:freq=weekly;count=2;byday=tu; ;\n"));
    CHECK(read.meetings.size() == 2);
    CHECK(
        read.meetings[0].meeting.properties ==
        std::vector<QString>{"DTSTART:20251007T120000"_q, "RRULE:freq=weekly;count=2;byday=tu"_q});
}

TEST_CASE("the start is kept where the first occurrence is taken out", "[icalendar]")
{
    const auto read = readEvents(event("DTSTART:20251007T120000\nRRULE:FREQ=DAILY;COUNT=2\n"
                                       "EXDATE:20251007T120000\n"));
    const Meeting& meeting = read.meeting().meeting;
    CHECK(meeting.uid == "s"_q);
    CHECK(meeting.recurrenceId == "20251008T120000"_q);
    CHECK(meeting.properties.front() == "DTSTART:20251007T120000"_q);
}

TEST_CASE("a stand-in that says only what has changed is filled from its series", "[icalendar]")
{
    const auto read = readEvents(event("SUMMARY:Journal club\nLOCATION:Room 4\n"
                                       "DTSTART:20251007T170000Z\nDTEND:20251007T180000Z\n"
                                       "ORGANIZER;CN=Ana Ruiz:mailto:ana@x.edu\n"
                                       "RRULE:FREQ=WEEKLY;COUNT=3\n") +
                                 event("RECURRENCE-ID:20251007T170000Z\n"
                                       "DTSTART:20251007T190000Z\nDTEND:20251007T200000Z\n") +
                                 event("RECURRENCE-ID:20251014T170000Z\nSTATUS:CANCELLED\n"
                                       "DTSTART:20251014T170000Z\n"));
    REQUIRE(read.meetings.size() == 3);
    for (const IncomingMeeting& each : read.meetings) {
        CHECK(each.meeting.topic == "Journal club"_q);
        CHECK(each.meeting.place == "Room 4"_q);
        CHECK(each.people.size() == 1);
    }
    CHECK(read.meetings[0].meeting.time.startAt ==
          QDateTime(QDate(2025, 10, 7), QTime(19, 0), Qt::UTC));
    CHECK(read.meetings[1].meeting.status == MeetingStatus::Missed);
}

TEST_CASE("a series that calls itself a stand-in is a series", "[icalendar]")
{
    const auto read = readEvents(event("RECURRENCE-ID:19700101T070000Z\nSUMMARY:Mondays\n"
                                       "DTSTART;VALUE=DATE:20251006\n"
                                       "RRULE:FREQ=WEEKLY;COUNT=3\n"));
    REQUIRE(read.meetings.size() == 3);
    CHECK(read.meetings[0].meeting.uid == "s"_q);
    CHECK(read.meetings[2].meeting.time.startOn == QDate(2025, 10, 20));
    REQUIRE(read.conversions.size() == 1);
    CHECK(read.conversions[0].text.contains("read as the series"_q));
}

TEST_CASE("the rule of a stand-in is not followed, and that is said", "[icalendar]")
{
    const auto read = readEvents(
        event("SUMMARY:Rounds\nDTSTART:20251007T170000Z\nRRULE:FREQ=WEEKLY;COUNT=2\n") +
        event("RECURRENCE-ID:20251014T170000Z\nSUMMARY:Rounds\nDTSTART:20251014T180000Z\n"
              "RRULE:FREQ=DAILY;COUNT=9\n"));
    CHECK(read.meetings.size() == 2);
    REQUIRE(read.conversions.size() == 1);
    CHECK(read.conversions[0].text.contains("its own rule was not followed"_q));
}

TEST_CASE("what is no part of a rule is said", "[icalendar]")
{
    const auto read = readEvents(event("DTSTART:20250930T170000Z\n"
                                       "RRULE:FREQ=WEEKLY;UNTL=20251023;COUNT=2;X-NOTE=1\n"));
    CHECK(read.meetings.size() == 2);
    REQUIRE(read.conversions.size() == 1);
    CHECK(read.conversions[0].text.startsWith("\"UNTL=20251023\" is no part of a rule"_q));
}

TEST_CASE("a series of whole days lasts to the day that ends where the calendar is from",
          "[icalendar]")
{
    const std::string berlin = "BEGIN:VTIMEZONE\nTZID:Europe/Berlin\nEND:VTIMEZONE\n";
    const auto days = [&](const char* until) {
        return readEvents(berlin + event("DTSTART;VALUE=DATE:20260811\nRRULE:FREQ=DAILY;UNTIL=" +
                                         std::string(until) + "\n"))
            .meetings.size();
    };
    CHECK(days("20260817T220000Z") == 8); // midnight in Berlin
    CHECK(days("20260818T215959Z") == 8);
    CHECK(days("20260818T050000Z") == 8); // midnight here, in Chicago
    CHECK(days("20260819T045959Z") == 8);
    CHECK(days("20260818T235959Z") == 8);
    CHECK(days("20260818") == 8);
}

namespace
{

std::string calendarWith(const char* method, const std::string& lines)
{
    return "BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:" + std::string(method) +
           "\nBEGIN:VEVENT\nUID:noon@x\n" + lines + "END:VEVENT\nEND:VCALENDAR\n";
}

const std::string threeNoons = "SEQUENCE:0\nSUMMARY:Noon\nDTSTART:20251103T180000Z\n"
                               "DTEND:20251103T190000Z\nRRULE:FREQ=WEEKLY;COUNT=3\n";

} // namespace

TEST_CASE("an archive of invitations tells a series once, as its newest version is", "[icalendar]")
{
    const ReadCalendar read = readCalendar(
        calendarWith("REQUEST", threeNoons) +
        calendarWith("REQUEST", "SEQUENCE:1\nSUMMARY:Noon\nRECURRENCE-ID:20251110T180000Z\n"
                                "DTSTART:20251111T180000Z\n") +
        calendarWith("ADD", "SEQUENCE:2\nSUMMARY:Extra\nDTSTART:20251120T180000Z\n") +
        calendarWith("REQUEST", "SEQUENCE:3\nSUMMARY:Noon talk\nDTSTART:20251103T180000Z\n"
                                "RRULE:FREQ=WEEKLY;COUNT=2\n") +
        calendarWith("COUNTER", "SEQUENCE:4\nDTSTART:20251104T180000Z\n"));
    REQUIRE(read.meetings.size() == 3);
    CHECK(read.meetings[0].meeting.topic == "Noon talk"_q);
    CHECK(spanOf(read.meetings[1].meeting.time).starts_with("2025-11-11T12:00"));
    CHECK(read.meetings[2].meeting.uid == "noon@x/20251120T180000Z"_q);
    REQUIRE(read.skips.size() == 2);
    CHECK(read.skips[0].line == 48);
    CHECK(read.skips[1].line == 4);
}

TEST_CASE("what calls off a time or all of a series need not say when they were", "[icalendar]")
{
    const ReadCalendar one =
        readCalendar(calendarWith("REQUEST", threeNoons) +
                     calendarWith("CANCEL", "SEQUENCE:1\nRECURRENCE-ID:20251110T180000Z\n"));
    REQUIRE(one.meetings.size() == 3);
    CHECK(one.meetings[0].meeting.status == MeetingStatus::Planned);
    CHECK(one.meetings[1].meeting.status == MeetingStatus::Missed);
    CHECK(one.meetings[1].meeting.topic == "Noon"_q);
    CHECK(spanOf(one.meetings[1].meeting.time) ==
          "2025-11-10T12:00 – 2025-11-10T13:00 America/Chicago");

    const ReadCalendar all =
        readCalendar(calendarWith("REQUEST", threeNoons) + calendarWith("CANCEL", "SEQUENCE:1\n"));
    REQUIRE(all.meetings.size() == 3);
    for (const IncomingMeeting& each : all.meetings)
        CHECK(each.meeting.status == MeetingStatus::Missed);
    CHECK(all.skips.empty());

    const ReadCalendar older = readCalendar(calendarWith("CANCEL", "SEQUENCE:0\n") +
                                            calendarWith("REQUEST", "SEQUENCE:1\nSUMMARY:On again\n"
                                                                    "DTSTART:20251103T180000Z\n"));
    CHECK(older.meeting().meeting.status == MeetingStatus::Planned);
}

TEST_CASE("a hundred thousand times may be taken out of a series", "[icalendar]")
{
    std::string exceptions;
    const QDateTime first(QDate(2025, 11, 4), QTime(18, 0), Qt::UTC);
    for (int day = 100000; day > 0; --day)
        exceptions += first.addDays(day).toString("yyyyMMdd'T'HHmmss'Z',"_q).toStdString();
    const ReadCalendar read = readEvent("SUMMARY:x\nDTSTART:20251103T180000Z\nRRULE:FREQ=DAILY\n"
                                        "EXDATE:" +
                                        exceptions + "\n");
    CHECK(read.meetings.size() == 2);
    CHECK(read.conversions.size() == 1); // it goes on for ever
}

TEST_CASE("rules of a file that went on for too long are cut short, and that is said",
          "[icalendar]")
{
    CollectingSink sink;
    CalendarContext context(sink, at("2025-10-14T13:25"));
    context.timesLeft = 10;
    CalendarComponent event{"VEVENT", 1, true, {}, {}};
    for (const std::string text : {"DTSTART:00010101T000000Z", "RRULE:FREQ=DAILY"})
        event.lines.push_back({propertyFromLineText(text).value(), text});
    const EventTimes times = EventTimes::read(event, context).value();
    CHECK(RecurrenceSet(event, times, context).occurrences().size() == 500);
    CHECK(std::any_of(sink.conversions.begin(), sink.conversions.end(), [](const auto& each) {
        return each.text.startsWith("The rules of the file go on for too long"_q);
    }));
}
