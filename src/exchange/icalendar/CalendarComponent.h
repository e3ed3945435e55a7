// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/vcard/VCard.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// A component of a calendar file as it stands there, before anybody asks what it means. No Qt
// types: it is fuzzed.
namespace rapport
{

// RFC 5545, 3.1: the content lines of iCalendar and of vCard have one grammar.
struct CalendarLine : VCardProperty {
    std::string text; // the whole line as it stands, unfolded, UTF-8: what is kept of it
};

struct CalendarComponent {
    std::string name;     // in capitals: "VEVENT"
    std::size_t line = 0; // of its BEGIN, from 1
    bool isWhole = true;  // its END was there
    std::vector<CalendarLine> lines;
    std::vector<CalendarComponent> parts; // VALARM of an event, STANDARD of a time zone

    // The first line of that name; null where there is none.
    const CalendarLine* find(std::string_view upperName) const;
    // All of that name.
    std::vector<const CalendarLine*> all(std::string_view upperName) const;
};

// The content lines of a component from BEGIN to END, as they stand.
std::vector<std::string> textOf(const CalendarComponent& component);

// What the parser had to leave out or to read differently than it stands.
struct CalendarRemark {
    enum class Kind {
        // Skipped
        OutsideCalendar,   // one remark for a run of such lines
        NotAProperty,      // no "NAME:value"
        LineTooLong,       // CalendarLimits::lineSize
        TooManyParameters, // CalendarLimits::parameters
        TooManyProperties, // CalendarLimits::properties or ::componentSize: this line and all after
                           // it
        TooDeep,           // CalendarLimits::depth
        TooManyComponents, // CalendarLimits::components: this one and all after it
        // Converted
        MissingEnd,     // the component ends where the next one begins
        CutOff,         // the file ends within the component
        JoinedToText,   // a line by itself belongs to the text before it
        UnknownCharset, // `subject` names it; read as UTF-8 or Windows-1252
        BrokenEncoding, // an "=" of quoted-printable without its two digits, kept as it is
        MendedText      // bytes that are not UTF-8, read as Windows-1252
    };

    Kind kind = Kind::NotAProperty;
    std::size_t line = 0; // from 1
    std::string subject;  // a component's or property's name, or the beginning of the line; UTF-8

    friend bool operator==(const CalendarRemark&, const CalendarRemark&) = default;
};

// Bounds for any input. The sizes are bytes.
struct CalendarLimits {
    std::size_t lineSize = 16UL * 1024 * 1024; // unfolded: a description of 2 MB passes
    std::size_t componentSize = 32UL * 1024 * 1024;
    std::size_t properties = 20000; // an event may list thousands of guests
    std::size_t parameters = 256;   // of one line, names and values together
    std::size_t depth = 4;
    std::size_t components = 1000000; // of a file
};

} // namespace rapport
