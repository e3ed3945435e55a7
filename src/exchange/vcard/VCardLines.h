// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace rapport
{

// Joins the folded lines of a vCard file, fed in pieces. Lines end in LF, CR or CRLF. Joined are:
// lines that begin with a blank (RFC 2425, 5.8.1); after the soft break of a quoted-printable value
// whatever follows; after base64 every line of nothing but base64, as old programs fold it. It
// works on bytes, since some programs fold within a character.
class VCardLines
{
public:
    struct Line {
        std::string text;       // not empty; cut to its beginning when isTooLong
        std::size_t number = 0; // of its first physical line, from 1
        bool isTooLong = false;
    };
    using Sink = std::function<void(Line&&)>;

    VCardLines(std::size_t lineSize, Sink sink);

    void feed(std::string_view bytes);
    void finish();

    // vCard 2.1 folds before a blank that belongs to the text; but many of its programs fold as 3.0
    // does, in the middle of a word, at 75 or 76 bytes. Off until told.
    void setFoldsAtBlanks(bool isOn) { m_foldsAtBlanks = isOn; }

private:
    enum class Encoding { None, QuotedPrintable, Base64 };

    void keep(std::string_view piece);
    void endPhysical();
    void takeIndent();
    bool continues() const;
    void append(std::string_view text);
    void unfold();
    void readEncoding();
    void takeSoftBreak();
    void emitLine();

    std::size_t m_lineSize;
    Sink m_sink;
    bool m_foldsAtBlanks = false;

    std::string m_indent; // of all lines
    std::string m_physical;
    bool m_isPhysicalTooLong = false;
    bool m_isAfterCr = false;
    std::size_t m_number = 1; // of the physical line being read

    Line m_line; // the logical one being joined; number 0: none
    Encoding m_encoding = Encoding::None;
    std::size_t m_headSearched = 0; // no colon before here
    bool m_isHeadRead = false;
    bool m_isAfterSoftBreak = false;
    std::size_t m_lastPhysicalSize = 0;
};

} // namespace rapport
