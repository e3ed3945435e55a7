// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/CalendarZones.h"
#include "exchange/icalendar/ZoneName.h"
#include "src/exchange/icalendar/ReadCalendar.h"
#include "support/Catch.h"

using namespace rapport;

TEST_CASE("zones are known by every name that programs give them", "[icalendar]")
{
    const auto id = [](const char* tzid) {
        const auto zone = zoneNamed(tzid);
        return zone ? zone->id().toStdString() : "none";
    };
    CHECK(id("America/Chicago") == "America/Chicago");
    CHECK(id("america/chicago") == "America/Chicago");
    CHECK(id("US/Central") == "US/Central");
    CHECK(id("Central Standard Time") == "America/Chicago");
    CHECK(id("Central Standard Time 1") == "America/Chicago");
    CHECK(id("Eastern Daylight Time") == "America/New_York");
    CHECK(id("W. Europe Standard Time") == "Europe/Berlin");
    CHECK(id("(UTC-06:00) Central Time (US & Canada)") == "America/Chicago");
    CHECK(id("(GMT+01.00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna") == "Europe/Berlin");
    CHECK(id("/freeassociation.sourceforge.net/Tzfile/Europe/Berlin") == "Europe/Berlin");
    CHECK(id("/freeassociation.sourceforge.net/Europe/Berlin") == "Europe/Berlin");
    CHECK(id("/mozilla.org/20070129_1/America/Indiana/Knox") == "America/Indiana/Knox");
    CHECK(id("\"America/New_York\"") == "America/New_York");
    CHECK(id("CST") == "America/Chicago");
    CHECK(id("EST") == "America/New_York");
    CHECK(id("MST7MDT") == "America/Denver");
    CHECK(id("America/New York") == "America/New_York");
    CHECK(id("UTC") == "UTC");
    CHECK(zoneNamed("GMT-0500")->offsetFromUtc(QDateTime::fromSecsSinceEpoch(0)) == -18000);
    for (const char* unknown : {"", "XYZ", "Foo/Bar", "../../etc/passwd", "Custom", "/", "-"})
        CHECK(id(unknown) == "none");
}

namespace
{

const char* const chicagoRules = "BEGIN:STANDARD\nDTSTART:16010101T020000\nTZOFFSETFROM:-0500\n"
                                 "TZOFFSETTO:-0600\nRRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11\n"
                                 "END:STANDARD\n"
                                 "BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:-0600\n"
                                 "TZOFFSETTO:-0500\nRRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3\n"
                                 "END:DAYLIGHT\n";

std::string zoneText(const std::string& tzid, const std::string& rules)
{
    return "BEGIN:VTIMEZONE\nTZID:" + tzid + "\n" + rules + "END:VTIMEZONE\n";
}

} // namespace

TEST_CASE("a zone of unknown name is told by its rules", "[icalendar]")
{
    const auto read = readEvent("DTSTART;TZID=Customized Time Zone:20251014T120000\n",
                                zoneText("Customized Time Zone", chicagoRules));
    CHECK(spanOf(read.meeting().meeting.time) == "2025-10-14T12:00 –  America/Chicago");
    REQUIRE(read.conversions.size() == 1);
    CHECK(read.conversions[0].text.contains("became it"_q));
}

TEST_CASE("rules that no known zone has still tell the instant", "[icalendar]")
{
    const auto read =
        readEvent("DTSTART;TZID=Ship:20251014T120000\n",
                  zoneText("Ship", "BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0123\n"
                                   "TZOFFSETTO:+0123\nEND:STANDARD\n"));
    const MeetingTime& time = read.meeting().meeting.time;
    CHECK(time.startAt->toString(Qt::ISODate) == "2025-10-14T10:37:00Z"_q);
    CHECK(time.timeZone == "America/Chicago");
    CHECK(spanOf(time) == "2025-10-14T05:37 –  America/Chicago");
    CHECK(read.conversions.size() == 1);
}

TEST_CASE("the rules of a zone may stand after the event", "[icalendar]")
{
    const auto read = readCalendar("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n"
                                   "DTSTART;TZID=Mine:20251014T120000\nEND:VEVENT\n" +
                                   zoneText("Mine", chicagoRules) + "END:VCALENDAR\n");
    CHECK(spanOf(read.meeting().meeting.time) == "2025-10-14T12:00 –  America/Chicago");
}

TEST_CASE("rules that differ from those of a known zone are reported", "[icalendar]")
{
    const auto read = readEvent("DTSTART;TZID=America/Chicago:20251014T120000\n",
                                zoneText("America/Chicago",
                                         "BEGIN:STANDARD\nDTSTART:19700101T000000\n"
                                         "TZOFFSETFROM:-0600\nTZOFFSETTO:-0600\nEND:STANDARD\n"));
    CHECK(spanOf(read.meeting().meeting.time) == "2025-10-14T12:00 –  America/Chicago");
    CHECK(read.conversions.size() == 1);
}

TEST_CASE("a thousand events of a zone like no other are read at once", "[icalendar]")
{
    std::string text = "BEGIN:VCALENDAR\n" +
                       zoneText("Ship", "BEGIN:STANDARD\nDTSTART:19700101T000000\n"
                                        "TZOFFSETFROM:+0123\nTZOFFSETTO:+0123\nEND:STANDARD\n");
    for (int event = 0; event < 1000; ++event)
        text += "BEGIN:VEVENT\nUID:" + std::to_string(event) +
                "\nDTSTART;TZID=Ship:20251014T120000\nEND:VEVENT\n";
    CHECK(readCalendar(text).meetings.size() == 1000);
}

TEST_CASE("hostile zone rules cost little", "[icalendar]")
{
    const auto read = readEvent(
        "DTSTART;TZID=Bad:20251014T120000\n",
        zoneText("Bad", "BEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:-0600\n"
                        "TZOFFSETTO:-0600\nRRULE:FREQ=SECONDLY\nRRULE:FREQ=DAILY\n"
                        "END:STANDARD\nBEGIN:DAYLIGHT\nTZOFFSETFROM:nonsense\nEND:DAYLIGHT\n"));
    CHECK(read.meetings.size() == 1);
}

TEST_CASE("a zone's name may hold an unquoted colon", "[icalendar]")
{
    const auto read =
        readEvent("DTSTART;TZID=(UTC-06:00) Central Time (US & Canada):20251014T120000\n"
                  "DTEND;TZID=tzone://Microsoft/Utc:20251014T180000\n");
    CHECK(spanOf(read.meeting().meeting.time) ==
          "2025-10-14T12:00 – 2025-10-14T13:00 America/Chicago");
}

TEST_CASE("hours without a zone are those of the zone that the calendar names", "[icalendar]")
{
    const auto read = readCalendar("BEGIN:VCALENDAR\nX-WR-TIMEZONE:America/Los_Angeles\n"
                                   "BEGIN:VEVENT\nUID:1\nDTSTART:20251020T100000\n"
                                   "DTEND:20251020T110000\nRRULE:FREQ=DAILY;COUNT=3\n"
                                   "EXDATE:20251021T100000\nEND:VEVENT\n"
                                   "BEGIN:VEVENT\nUID:2\nDTSTART;VALUE=DATE:20251020\nEND:VEVENT\n"
                                   "END:VCALENDAR\n");
    REQUIRE(read.meetings.size() == 3);
    const Meeting& first = read.meetings[1].meeting;
    CHECK(first.time.startAt == QDateTime(QDate(2025, 10, 20), QTime(17, 0), Qt::UTC));
    CHECK(first.time.timeZone == "America/Los_Angeles");
    CHECK(first.recurrenceId == "20251020T170000Z"_q);
    CHECK(std::find(first.properties.begin(), first.properties.end(),
                    "DTSTART;TZID=America/Los_Angeles:20251020T100000"_q) !=
          first.properties.end());
    CHECK(read.meetings[0].meeting.time.isWholeDay());
    REQUIRE(read.conversions.size() == 1);
    CHECK(read.conversions[0].text.contains("America/Los_Angeles, the calendar's own"_q));
}
