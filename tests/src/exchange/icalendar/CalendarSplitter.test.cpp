// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/CalendarSplitter.h"
#include "support/Catch.h"

using namespace rapport;

namespace
{

struct SplitCalendar {
    std::vector<CalendarComponent> components;
    std::vector<CalendarRemark> remarks;
    std::vector<std::string> lines; // of the calendars themselves
    int calendars = 0;

    std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const CalendarComponent& each : components)
            all.push_back(each.name + "@" + std::to_string(each.line));
        return all;
    }
};

SplitCalendar split(const std::string& bytes, const CalendarLimits& limits = {},
                    std::size_t piece = 3)
{
    SplitCalendar calendar;
    CalendarSplitter splitter(
        {
            [&] { ++calendar.calendars; },
            [&](CalendarLine&& line) { calendar.lines.push_back(line.text); },
            [&](CalendarComponent&& each) { calendar.components.push_back(std::move(each)); },
            [] {},
            [&](CalendarRemark&& remark) { calendar.remarks.push_back(std::move(remark)); },
        },
        limits);
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        splitter.feed(std::string_view(bytes).substr(at, piece));
    splitter.finish();
    return calendar;
}

using Names = std::vector<std::string>;
using Kind = CalendarRemark::Kind;

} // namespace

TEST_CASE("a file is cut into its components", "[icalendar]")
{
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        std::string text = "BEGIN:VCALENDAR|VERSION:2.0|BEGIN:VTIMEZONE|TZID:A|BEGIN:STANDARD|"
                           "DTSTART:1|END:STANDARD|END:VTIMEZONE|BEGIN:VEVENT|SUMMARY:a|  b|"
                           "BEGIN:VALARM|ACTION:DISPLAY|END:VALARM|UID:1|END:VEVENT|END:VCALENDAR|"
                           "BEGIN:VCALENDAR|BEGIN:VTODO|UID:2|END:VTODO|END:VCALENDAR|";
        for (std::size_t at = text.find('|'); at != text.npos; at = text.find('|', at))
            text.replace(at, 1, end);
        const SplitCalendar calendar = split(text);
        CHECK(calendar.remarks.empty());
        CHECK(calendar.calendars == 2);
        CHECK(calendar.lines == Names{"VERSION:2.0"});
        CHECK(calendar.names() == Names{"VTIMEZONE@3", "VEVENT@9", "VTODO@19"});
        CHECK(calendar.components[1].find("SUMMARY")->value == "a b");
        CHECK(calendar.components[1].find("UID")->line == 15);
        CHECK(calendar.components[1].parts.size() == 1);
    }
}

TEST_CASE("a component without its end costs only itself", "[icalendar]")
{
    const SplitCalendar calendar = split("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n"
                                         "BEGIN:VALARM\nACTION:AUDIO\n"
                                         "BEGIN:VEVENT\nUID:2\nEND:VEVENT\nEND:VCALENDAR\n");
    CHECK(calendar.names() == Names{"VEVENT@2", "VEVENT@6"});
    CHECK_FALSE(calendar.components[0].isWhole);
    CHECK(calendar.components[1].isWhole);
    CHECK(calendar.remarks == std::vector<CalendarRemark>{{Kind::MissingEnd, 4, "VALARM"},
                                                          {Kind::MissingEnd, 2, "VEVENT"}});
}

TEST_CASE("the line that a truncated file ends in is left out", "[icalendar]")
{
    const SplitCalendar calendar = split("BEGIN:VEVENT\nUID:1\nDTSTART:2025");
    REQUIRE(calendar.components.size() == 1);
    CHECK(calendar.components[0].lines.size() == 1);
    CHECK(calendar.remarks == std::vector<CalendarRemark>{{Kind::CutOff, 1, "VEVENT"}});
}

TEST_CASE("lines of a text that stand by themselves are joined to it", "[icalendar]")
{
    const SplitCalendar calendar = split("BEGIN:VEVENT\nDESCRIPTION:One\nTwo and\nNote: three\n"
                                         "https://x.edu\nUID:1\nno property\nEND:VEVENT\n");
    REQUIRE(calendar.components.size() == 1);
    CHECK(calendar.components[0].find("DESCRIPTION")->value ==
          "One\\nTwo and\\nNote: three\\nhttps://x.edu");
    CHECK(calendar.remarks == std::vector<CalendarRemark>{{Kind::JoinedToText, 3, "DESCRIPTION"},
                                                          {Kind::NotAProperty, 7, "no property"}});
}

TEST_CASE("encodings are found out", "[icalendar]")
{
    CHECK(split("\xEF\xBB\xBF"
                "BEGIN:VEVENT\nSUMMARY:\xC3\xBC\nEND:VEVENT\n")
              .components[0]
              .find("SUMMARY")
              ->value == "ü");
    CHECK(split("BEGIN:VEVENT\nSUMMARY:\xFC\nEND:VEVENT\n").components[0].find("SUMMARY")->value ==
          "ü");
    // Folded within a character.
    CHECK(split("BEGIN:VEVENT\nSUMMARY:\xC3\n \xBC\nEND:VEVENT\n")
              .components[0]
              .find("SUMMARY")
              ->value == "ü");
    std::string wide = "\xFF\xFE";
    for (const char letter : std::string("BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\n"))
        wide += {letter, '\0'};
    CHECK(split(wide).components[0].find("SUMMARY")->value == "x");
    CHECK(split("BEGIN:VCALENDAR\nVERSION:1.0\nBEGIN:VEVENT\nSUMMARY;ENCODING=QUOTED-PRINTABLE;"
                "CHARSET=UTF-8:a=C3=\n=BC\nEND:VEVENT\nEND:VCALENDAR\n")
              .components[0]
              .find("SUMMARY")
              ->value == "aü");
}

TEST_CASE("what is kept of a quoted-printable line is its text", "[icalendar]")
{
    const SplitCalendar calendar =
        split("BEGIN:VCALENDAR\nVERSION:1.0\nBEGIN:VEVENT\n"
              "X-ROOM;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8;A=b:S=C3=A4le=0D=0A=\nand more\n"
              "ATTACH;ENCODING=BASE64:QUJD\nEND:VEVENT\nEND:VCALENDAR\n");
    REQUIRE(calendar.components.size() == 1);
    CHECK(calendar.components[0].lines[0].text == "X-ROOM;A=b:Säle\\nand more");
    CHECK(calendar.components[0].lines[1].text == "ATTACH;ENCODING=BASE64:QUJD");
}

TEST_CASE("limits are reported, and the rest is read", "[icalendar]")
{
    CalendarLimits limits;
    limits.lineSize = 20;
    limits.properties = 3;
    limits.depth = 2;
    limits.components = 2;
    const SplitCalendar calendar =
        split("BEGIN:VEVENT\nX-LONG:" + std::string(30, 'x') +
                  "\nUID:1\nBEGIN:A\nBEGIN:B\nBEGIN:C\nX:1\nEND:C\nEND:B\nEND:A\nUID:2\nUID:3\n"
                  "UID:4\nEND:VEVENT\nBEGIN:VEVENT\nUID:5\nEND:VEVENT\nBEGIN:VEVENT\nEND:VEVENT\n",
              limits);
    CHECK(calendar.components.size() == 2);
    std::vector<Kind> kinds;
    for (const CalendarRemark& each : calendar.remarks)
        kinds.push_back(each.kind);
    CHECK(kinds == std::vector<Kind>{Kind::LineTooLong, Kind::TooDeep, Kind::TooManyProperties,
                                     Kind::TooManyComponents});
}

TEST_CASE("what stands outside is reported once", "[icalendar]")
{
    const SplitCalendar calendar = split("Dear student,\nhere it is\nBEGIN:VEVENT\nEND:VEVENT\n");
    CHECK(calendar.components.size() == 1);
    CHECK(calendar.remarks ==
          std::vector<CalendarRemark>{{Kind::OutsideCalendar, 1, "Dear student,"}});
}
