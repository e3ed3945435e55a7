// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCardParser.h"

#include "exchange/text/Ascii.h"
#include "exchange/text/Utf8.h"
#include "exchange/vcard/ContentLine.h"
#include "exchange/vcard/VCardText.h"

#include <algorithm>

namespace rapport
{

namespace
{

bool hasByteAbove127(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char letter) { return static_cast<unsigned char>(letter) > 127; });
}

// A file made of several may have a mark before each.
std::string_view withoutMark(std::string_view line)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return line.starts_with(mark) ? line.substr(mark.size()) : line;
}

bool isLine(std::string_view line, std::string_view upper)
{
    return equalsIgnoringCase(trimmedAscii(line), upper);
}

// "BEGIN:VCARD" as some write it: "begin: vcard ".
bool isVCardBoundary(std::string_view line, std::string_view keyword)
{
    const std::size_t colon = line.find(':');
    return colon != line.npos && isLine(line.substr(0, colon), keyword) &&
           isLine(line.substr(colon + 1), "VCARD");
}

bool beginsAnything(std::string_view line)
{
    return startsIgnoringCase(line, "BEGIN:");
}

// For a remark: enough to find the line by.
std::string beginningOfLine(std::string_view line)
{
    std::size_t size = std::min<std::size_t>(line.size(), 60);
    while (size > 0 && size < line.size() && isUtf8Continuation(line[size]))
        --size;
    const std::string text = singleLine(textOfUnknownEncoding(line.substr(0, size)));
    return size < line.size() ? text + "…" : text;
}

// The address in a note that was broken into lines is no property "http".
bool isAddress(const VCardProperty& property)
{
    return property.parameters.empty() && property.value.starts_with("//");
}

std::size_t sizeOf(const VCardProperty& property)
{
    std::size_t size = property.value.size() + property.name.size() + property.group.size();
    for (const VCardParameter& parameter : property.parameters) {
        for (const std::string& value : parameter.values)
            size += value.size();
    }
    return size;
}

} // namespace

VCardParser::VCardParser(OnCard onCard, OnRemark onRemark, const VCardLimits& limits)
    : m_onCard(std::move(onCard))
    , m_onRemark(std::move(onRemark))
    , m_limits(limits)
    , m_lines(limits.lineSize, [this](VCardLines::Line&& line) { take(std::move(line)); })
{
}

void VCardParser::feed(std::string_view bytes)
{
    m_decoder.decode(bytes, m_text);
    m_lines.feed(m_text);
    m_text.clear();
}

void VCardParser::finish()
{
    m_decoder.finish(m_text);
    m_lines.feed(m_text);
    m_text.clear();
    m_lines.finish();
    if (m_isInCard) {
        remark(VCardRemark::Kind::MissingEnd, m_card.line, {});
        end();
    }
}

void VCardParser::take(VCardLines::Line&& line)
{
    line.text.erase(0, line.text.size() - withoutMark(line.text).size());
    if (trimmedAscii(line.text).empty())
        return;
    if (takeGlued(line))
        return;
    const bool begins = isVCardBoundary(line.text, "BEGIN");
    if (m_agentDepth > 0 || (begins && expectsAgent()))
        return takeAgentLine(line);
    if (begins || (m_isInCard && beginsAnything(line.text))) {
        if (m_isInCard) {
            remark(VCardRemark::Kind::MissingEnd, m_card.line, {});
            end();
        }
        return begins ? begin(line.number) : takeOutside(line);
    }
    if (!m_isInCard)
        return takeOutside(line);
    if (isVCardBoundary(line.text, "END"))
        return end();
    takeProperty(line);
}

// "END:VCARDBEGIN:VCARD" of files put together whose last line had no end.
bool VCardParser::takeGlued(const VCardLines::Line& line)
{
    constexpr std::string_view end = "END:VCARD";
    if (!startsIgnoringCase(line.text, end))
        return false;
    const std::string rest = line.text.substr(end.size());
    if (!isVCardBoundary(withoutMark(rest), "BEGIN"))
        return false;
    take({std::string(end), line.number, false});
    take({rest, line.number, false});
    return true;
}

bool VCardParser::expectsAgent() const
{
    return m_isInCard && !m_card.properties.empty() && m_card.properties.back().is("AGENT") &&
           trimmedAscii(m_card.properties.back().value).empty();
}

// vCard 2.1 writes the agent's card into the card; it is kept as 3.0 writes it, in one value.
void VCardParser::takeAgentLine(const VCardLines::Line& line)
{
    VCardProperty& agent = m_card.properties.back();
    if (isVCardBoundary(line.text, "BEGIN")) {
        if (m_agentDepth == 0) {
            agent.value.clear();
            m_isAgentTooDeep = false;
            remark(VCardRemark::Kind::NestedCard, agent.line, agent.name);
        }
        ++m_agentDepth;
    }
    const std::string text =
        escapedText(textOfUnknownEncoding(line.text, m_decoder.eightBit())) + "\\n";
    const bool fits = m_agentDepth <= m_limits.depth && !line.isTooLong &&
                      agent.value.size() + text.size() <= m_limits.lineSize;
    if (fits) {
        agent.value += text;
    } else if (!m_isAgentTooDeep) {
        m_isAgentTooDeep = true;
        remark(VCardRemark::Kind::TooDeep, line.number, agent.name);
    }
    if (isVCardBoundary(line.text, "END"))
        --m_agentDepth;
}

void VCardParser::takeOutside(const VCardLines::Line& line)
{
    if (!m_isOutsideSaid)
        m_onRemark({VCardRemark::Kind::OutsideCard, line.number, beginningOfLine(line.text)});
    m_isOutsideSaid = true;
}

void VCardParser::takeProperty(const VCardLines::Line& line)
{
    if (line.isTooLong)
        return remark(VCardRemark::Kind::LineTooLong, line.number, beginningOfLine(line.text));
    auto read = readContentLine(line.text, m_limits.parameters);
    auto* property = std::get_if<VCardProperty>(&read);
    if (!property) {
        const auto kind = std::get<VCardRemark::Kind>(read);
        return kind == VCardRemark::Kind::NotAProperty
                   ? takeStrayLine(line)
                   : remark(kind, line.number, beginningOfLine(line.text));
    }
    if (isAddress(*property))
        return takeStrayLine(line);
    property->line = line.number;
    if (property->is("VERSION") && m_card.version.empty()) {
        m_card.version = beginningOfLine(trimmedAscii(property->value));
        return m_lines.setFoldsAtBlanks(m_card.version == "2.1");
    }
    if (property->is("PROFILE") && isLine(property->value, "VCARD"))
        return; // RFC 2426, 2.1.2: says what BEGIN has said; some programs stumble over it
    m_hasUnnamed =
        m_hasUnnamed || (!property->parameter("CHARSET") && hasByteAbove127(property->value));
    const bool isUnicode = m_decoder.encoding() == TextEncoding::Utf16Le ||
                           m_decoder.encoding() == TextEncoding::Utf16Be;
    decodeValue(*property, isUnicode, m_card.remarks, m_decoder.eightBit());
    add(std::move(*property));
}

// Programs that do not escape the line ends of a note leave its later lines by themselves.
void VCardParser::takeStrayLine(const VCardLines::Line& line)
{
    const bool isOfNote = !m_card.properties.empty() && m_card.properties.back().is("NOTE");
    if (!isOfNote || m_isFull || m_cardSize + line.text.size() > m_limits.cardSize)
        return remark(VCardRemark::Kind::NotAProperty, line.number, beginningOfLine(line.text));
    m_card.properties.back().value += '\n' + textOfUnknownEncoding(line.text, m_decoder.eightBit());
    m_cardSize += line.text.size();
    const bool isSaid = !m_card.remarks.empty() &&
                        m_card.remarks.back().kind == VCardRemark::Kind::JoinedToNote &&
                        m_card.remarks.back().line > m_card.properties.back().line;
    if (!isSaid) // once for a run of lines
        remark(VCardRemark::Kind::JoinedToNote, line.number, "NOTE");
}

void VCardParser::add(VCardProperty&& property)
{
    const std::size_t size = sizeOf(property);
    const bool hasRoom =
        m_card.properties.size() < m_limits.properties && m_cardSize + size <= m_limits.cardSize;
    if (!m_isFull && !hasRoom) {
        m_isFull = true;
        m_card.remarks.push_back(
            {VCardRemark::Kind::TooManyProperties, property.line, property.name});
    }
    if (m_isFull)
        return;
    m_cardSize += size;
    m_card.properties.push_back(std::move(property));
}

void VCardParser::fill(std::size_t line, std::string_view subject)
{
    if (!m_isFull)
        m_card.remarks.push_back(
            {VCardRemark::Kind::TooManyProperties, line, std::string(subject)});
    m_isFull = true;
}

void VCardParser::begin(std::size_t line)
{
    m_isInCard = true;
    m_isOutsideSaid = false;
    m_isFull = false;
    m_card = {};
    m_card.line = line;
    m_cardSize = 0;
    m_lines.setFoldsAtBlanks(false);
}

void VCardParser::end()
{
    m_isInCard = false;
    m_agentDepth = 0;
    m_onCard(std::move(m_card));
    m_card = {};
}

void VCardParser::remark(VCardRemark::Kind kind, std::size_t line, std::string_view subject)
{
    if (m_card.remarks.size() == m_limits.properties)
        fill(line, subject);
    if (!m_isFull)
        m_card.remarks.push_back({kind, line, std::string(subject)});
}

} // namespace rapport
