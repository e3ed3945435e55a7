// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCardLines.h"

#include "exchange/text/Ascii.h"
#include "exchange/text/Base64.h"

#include <algorithm>

namespace rapport
{

namespace
{

constexpr std::size_t keptOfTooLong = 200;

// Of a card or of a component of a calendar.
bool isAnyBoundary(std::string_view line)
{
    const std::string_view text = trimmedAscii(line);
    return startsIgnoringCase(text, "END:V") || startsIgnoringCase(text, "BEGIN:V");
}

bool isBegin(std::string_view line)
{
    return equalsIgnoringCase(trimmedAscii(line), "BEGIN:VCARD");
}

std::string_view withoutName(std::string_view parameter)
{
    const std::string_view name = "ENCODING=";
    return startsIgnoringCase(parameter, name) ? parameter.substr(name.size()) : parameter;
}

} // namespace

VCardLines::VCardLines(std::size_t lineSize, Sink sink)
    : m_lineSize(lineSize)
    , m_sink(std::move(sink))
{
}

void VCardLines::feed(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (m_isAfterCr && bytes.front() == '\n')
            bytes.remove_prefix(1);
        m_isAfterCr = false;
        const std::size_t end = std::min(bytes.find_first_of("\r\n"), bytes.size());
        keep(bytes.substr(0, end));
        if (end == bytes.size())
            return;
        m_isAfterCr = bytes[end] == '\r';
        bytes.remove_prefix(end + 1);
        endPhysical();
    }
}

void VCardLines::finish()
{
    endPhysical();
    emitLine();
}

void VCardLines::keep(std::string_view piece)
{
    if (m_isPhysicalTooLong)
        return;
    m_isPhysicalTooLong = m_physical.size() + piece.size() > m_lineSize;
    m_physical.append(m_isPhysicalTooLong ? piece.substr(0, keptOfTooLong) : piece);
}

void VCardLines::endPhysical()
{
    takeIndent();
    if (continues()) {
        unfold();
    } else if (!m_physical.empty() || m_isPhysicalTooLong) {
        emitLine();
        m_line.number = m_number;
        m_line.text.swap(m_physical);
        m_line.isTooLong = m_isPhysicalTooLong;
        m_lastPhysicalSize = m_line.text.size();
        readEncoding();
        takeSoftBreak();
    }
    m_physical.clear();
    m_isPhysicalTooLong = false;
    ++m_number;
}

// What was pasted or made by a program may stand further in, from its first line on or from the
// second: these are no folds, for nothing belongs to a BEGIN.
void VCardLines::takeIndent()
{
    if (m_line.number == 0 ? isAnyBoundary(m_physical) : isBegin(m_line.text))
        m_indent = m_physical.substr(0, m_physical.find_first_not_of(" \t"));
    if (!m_indent.empty() && m_physical.starts_with(m_indent))
        m_physical.erase(0, m_indent.size());
}

bool VCardLines::continues() const
{
    if (m_line.number == 0)
        return false;
    if (m_isAfterSoftBreak)
        return !isAnyBoundary(m_physical);
    if (m_physical.empty())
        return false;
    return isBlankAscii(m_physical.front()) ||
           (m_encoding == Encoding::Base64 &&
            std::all_of(m_physical.begin(), m_physical.end(), isBase64Letter));
}

void VCardLines::unfold()
{
    std::string_view text = m_physical;
    if (!m_isAfterSoftBreak && !text.empty() && isBlankAscii(text.front())) {
        const bool isBlankOfText = m_foldsAtBlanks && m_lastPhysicalSize < 74;
        text.remove_prefix(isBlankOfText ? 0 : 1);
    }
    m_line.isTooLong = m_line.isTooLong || m_isPhysicalTooLong;
    m_lastPhysicalSize = m_physical.size();
    append(text);
    readEncoding();
    takeSoftBreak();
}

void VCardLines::append(std::string_view text)
{
    if (m_line.text.size() + text.size() > m_lineSize)
        m_line.isTooLong = true;
    if (!m_line.isTooLong)
        m_line.text.append(text);
}

// Once the colon is there. A quoted one may come before it; then the encoding is not seen, which
// costs only the folds that are not allowed anyway.
void VCardLines::readEncoding()
{
    if (m_isHeadRead)
        return;
    const std::size_t colon = m_line.text.find(':', m_headSearched);
    m_headSearched = m_line.text.size();
    if (colon == std::string::npos)
        return;
    m_isHeadRead = true;
    const std::string_view text = m_line.text;
    if (startsIgnoringCase(text.substr(colon + 1), "data:"))
        m_encoding = Encoding::Base64;
    std::string_view head = text.substr(0, colon);
    for (std::size_t at = head.find(';'); at != head.npos; at = head.find(';')) {
        head.remove_prefix(at + 1);
        const std::string_view word = withoutName(head.substr(0, head.find(';')));
        if (equalsIgnoringCase(word, "QUOTED-PRINTABLE") || equalsIgnoringCase(word, "Q"))
            m_encoding = Encoding::QuotedPrintable;
        if (equalsIgnoringCase(word, "BASE64") || equalsIgnoringCase(word, "B"))
            m_encoding = Encoding::Base64;
    }
}

void VCardLines::takeSoftBreak()
{
    m_isAfterSoftBreak = false;
    if (m_encoding != Encoding::QuotedPrintable)
        return;
    std::string& text = m_line.text;
    const std::size_t last = text.find_last_not_of(" \t");
    if (last == std::string::npos || text[last] != '=')
        return;
    text.erase(last);
    m_isAfterSoftBreak = true;
}

void VCardLines::emitLine()
{
    if (m_line.number > 0) {
        if (m_line.isTooLong)
            m_line.text.resize(std::min(m_line.text.size(), keptOfTooLong));
        m_sink(std::move(m_line));
    }
    m_line = {};
    m_encoding = Encoding::None;
    m_headSearched = 0;
    m_isHeadRead = false;
    m_isAfterSoftBreak = false;
}

} // namespace rapport
