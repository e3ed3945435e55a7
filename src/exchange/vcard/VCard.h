// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// A card as it stands in a file, before anybody asks what it means. No Qt types: it is fuzzed.
namespace rapport
{

struct VCardParameter {
    std::string name; // as written; the bare words of 2.1 ("TEL;HOME") are TYPE, ENCODING or VALUE
    std::vector<std::string> values; // without quotes; RFC 6868 carets undone

    friend bool operator==(const VCardParameter&, const VCardParameter&) = default;
};

struct VCardProperty {
    std::string group; // "item1"; mostly empty
    std::string name;  // as written: compare with is()
    std::vector<VCardParameter> parameters;
    // UTF-8, quoted-printable and character sets undone (their parameters are gone). Backslash
    // escapes still stand, see VCardText.h; base64 is one unbroken word and keeps its ENCODING.
    std::string value;
    std::size_t line = 0; // where it begins in the file, from 1

    bool is(std::string_view upperName) const;
    // The first parameter of that name; null where there is none.
    const VCardParameter* parameter(std::string_view upperName) const;
    // The first value of that parameter, or nothing.
    std::string_view parameterValue(std::string_view upperName) const;
    // Whether any parameter of that name has that value; neither's case matters.
    bool hasParameterValue(std::string_view upperName, std::string_view upperValue) const;
    bool isBase64() const;

    friend bool operator==(const VCardProperty&, const VCardProperty&) = default;
};

// What the parser had to leave out or to read differently than it stands.
struct VCardRemark {
    enum class Kind {
        // Skipped
        OutsideCard,       // one remark for a run of such lines
        NotAProperty,      // no "NAME:value"
        LineTooLong,       // VCardLimits::lineSize
        TooManyParameters, // VCardLimits::parameters
        TooManyProperties, // VCardLimits::properties or ::cardSize: this line and all after it
        TooDeep,           // VCardLimits::depth
        // Converted
        MissingEnd,     // the card ends where the next one, or nothing, begins
        JoinedToNote,   // a line by itself belongs to the note before it
        UnknownCharset, // `subject` names it; read as UTF-8 or Windows-1252
        BrokenEncoding, // an "=" of quoted-printable without its two digits, kept as it is
        MendedText,     // bytes that are not UTF-8, read as Windows-1252
        NestedCard      // the card of an AGENT, kept as its text (RFC 2426, 3.5.4)
    };

    Kind kind = Kind::NotAProperty;
    std::size_t line = 0; // from 1
    std::string subject;  // the property's name, or the beginning of the line; UTF-8

    friend bool operator==(const VCardRemark&, const VCardRemark&) = default;
};

struct VCard {
    std::string version;                   // "2.1", "3.0", "4.0", what else stood there, or nothing
    std::vector<VCardProperty> properties; // in order, without BEGIN, VERSION and END
    std::vector<VCardRemark> remarks;      // in order of lines
    std::size_t line = 0;                  // of its BEGIN
};

// Bounds for any input. The sizes are bytes.
struct VCardLimits {
    std::size_t lineSize = 24UL * 1024 * 1024; // unfolded: a photo of 16 MB in base64 passes
    std::size_t cardSize = 64UL * 1024 * 1024;
    std::size_t properties = 5000;
    std::size_t parameters = 256; // names and values together
    std::size_t depth = 8;        // AGENT within AGENT
};

} // namespace rapport
