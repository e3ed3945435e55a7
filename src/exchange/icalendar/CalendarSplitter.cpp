// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/CalendarSplitter.h"

#include "exchange/text/Ascii.h"
#include "exchange/text/Utf8.h"
#include "exchange/vcard/ContentLine.h"
#include "exchange/vcard/ContentLineText.h"
#include "exchange/vcard/VCardText.h"

#include <algorithm>
#include <iterator>

namespace rapport
{
namespace
{

using Kind = CalendarRemark::Kind;

constexpr std::size_t remarksOfComponent = 100;

// RFC 5545 3.8, RFC 7986 5 and RFC 9073: names that are properties however they are written.
constexpr std::string_view knownNames[] = {
    "ACTION",
    "ATTACH",
    "ATTENDEE",
    "CATEGORIES",
    "CLASS",
    "COLOR",
    "COMMENT",
    "COMPLETED",
    "CONFERENCE",
    "CONTACT",
    "CREATED",
    "DESCRIPTION",
    "DTEND",
    "DTSTAMP",
    "DTSTART",
    "DUE",
    "DURATION",
    "EXDATE",
    "EXRULE",
    "GEO",
    "IMAGE",
    "LAST-MODIFIED",
    "LOCATION",
    "ORGANIZER",
    "PERCENT-COMPLETE",
    "PRIORITY",
    "RDATE",
    "RECURRENCE-ID",
    "RELATED-TO",
    "REPEAT",
    "REQUEST-STATUS",
    "RESOURCES",
    "RRULE",
    "SEQUENCE",
    "STATUS",
    "SUMMARY",
    "TRANSP",
    "TRIGGER",
    "TZID",
    "TZNAME",
    "TZOFFSETFROM",
    "TZOFFSETTO",
    "TZURL",
    "UID",
    "URL",
};

// They stand side by side; one within another means that the outer one has no end.
constexpr std::string_view sideBySide[] = {"VEVENT",    "VTODO",     "VJOURNAL",
                                           "VFREEBUSY", "VTIMEZONE", "VAVAILABILITY"};

std::string upperOf(std::string_view text)
{
    std::string upper(trimmedAscii(text));
    std::transform(upper.begin(), upper.end(), upper.begin(), upperAscii);
    return upper;
}

// The component's name of a line "BEGIN:VEVENT", in capitals; empty for other lines.
std::string boundaryName(std::string_view line, std::string_view keyword)
{
    const std::size_t colon = line.find(':');
    if (colon == line.npos || !equalsIgnoringCase(trimmedAscii(line.substr(0, colon)), keyword))
        return {};
    std::string name = upperOf(line.substr(colon + 1));
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    return name.find_first_not_of(letters) == name.npos && name.size() <= 64 ? name : "";
}

// For a remark: enough to find the line by.
std::string excerptOf(std::string_view line)
{
    std::size_t size = std::min<std::size_t>(line.size(), 60);
    while (size > 0 && size < line.size() && isUtf8Continuation(line[size]))
        --size;
    const std::string text = singleLine(textOfUnknownEncoding(line.substr(0, size)));
    return size < line.size() ? text + "…" : text;
}

bool isLowerAscii(char letter)
{
    return letter >= 'a' && letter <= 'z';
}

// Where programs do not escape the line ends of a text, its later lines stand by themselves, and
// "Note: bring lunch" among them looks like a property. Real names are known, begin with X-, or are
// in capitals.
bool isPropertyName(const VCardProperty& property)
{
    if (property.value.starts_with("//"))
        return false;
    return std::none_of(property.name.begin(), property.name.end(), isLowerAscii) ||
           startsIgnoringCase(property.name, "X-") ||
           std::any_of(std::begin(knownNames), std::end(knownNames),
                       [&](std::string_view name) { return property.is(name); });
}

bool standsSideBySide(const std::string& name)
{
    return std::find(std::begin(sideBySide), std::end(sideBySide), name) != std::end(sideBySide);
}

// What closes one of its own kind, too: they do not nest.
bool isLeaf(const std::string& name)
{
    return name == "VALARM" || name == "STANDARD" || name == "DAYLIGHT";
}

// "DTSTART;TZID=(GMT-06:00) Central Time:20251014T120000": a colon in a zone's name that should
// have been quoted.
void mendZone(VCardProperty& property)
{
    const std::size_t colon = property.value.rfind(':');
    if (colon == property.value.npos || property.parameters.empty())
        return;
    VCardParameter& zone = property.parameters.back();
    const std::string_view time = std::string_view(property.value).substr(colon + 1);
    const bool isTime = time.size() >= 8 && time.find_first_not_of("0123456789TZtz,") == time.npos;
    if (!isTime || !equalsIgnoringCase(zone.name, "TZID") || zone.values.size() != 1)
        return;
    zone.values.front() += ':' + property.value.substr(0, colon);
    property.value.erase(0, colon + 1);
}

bool isText(const CalendarLine& line)
{
    return line.is("DESCRIPTION") || line.is("SUMMARY") || line.is("LOCATION") ||
           line.is("COMMENT") || startsIgnoringCase(line.name, "X-");
}

Kind kindOf(VCardRemark::Kind kind)
{
    switch (kind) {
    case VCardRemark::Kind::TooManyParameters:
        return Kind::TooManyParameters;
    case VCardRemark::Kind::UnknownCharset:
        return Kind::UnknownCharset;
    case VCardRemark::Kind::BrokenEncoding:
        return Kind::BrokenEncoding;
    case VCardRemark::Kind::MendedText:
        return Kind::MendedText;
    default:
        return Kind::NotAProperty;
    }
}

} // namespace

CalendarSplitter::CalendarSplitter(Sink sink, const CalendarLimits& limits)
    : m_sink(std::move(sink))
    , m_limits(limits)
    , m_lines(limits.lineSize, [this](VCardLines::Line&& line) { take(std::move(line)); })
{
}

void CalendarSplitter::feed(std::string_view bytes)
{
    m_decoder.decode(bytes, m_text);
    if (!m_text.empty())
        m_lastByte = m_text.back();
    m_lines.feed(m_text);
    m_text.clear();
}

void CalendarSplitter::finish()
{
    m_decoder.finish(m_text);
    if (!m_text.empty())
        m_lastByte = m_text.back();
    m_lines.feed(m_text);
    m_text.clear();
    m_lines.finish();
    dropCutLine();
    closeDownTo(0, Kind::CutOff);
    endCalendar();
}

// Where the file ends within a line, how a date or a number goes on is not known; a text is good as
// far as it goes.
void CalendarSplitter::dropCutLine()
{
    const bool isCutOff = m_lastByte != '\n' && m_lastByte != '\r';
    if (isCutOff && m_isLastProperty && !m_open.empty() && !isText(m_open.back().lines.back()))
        m_open.back().lines.pop_back();
}

void CalendarSplitter::take(VCardLines::Line&& line)
{
    m_isLastProperty = false;
    constexpr std::string_view mark =
        "\xEF\xBB\xBF"; // files made of several may have more than one
    if (line.text.starts_with(mark))
        line.text.erase(0, mark.size());
    if (trimmedAscii(line.text).empty())
        return;
    if (const std::string name = boundaryName(line.text, "BEGIN"); !name.empty())
        return begin(name, line.number);
    if (const std::string name = boundaryName(line.text, "END"); !name.empty())
        return end(name, line.number);
    if (m_open.empty() && !m_isInCalendar) {
        if (!m_isOutsideSaid)
            remark(Kind::OutsideCalendar, line.number, excerptOf(line.text));
        m_isOutsideSaid = true;
        return;
    }
    if (m_tooDeep == 0)
        takeProperty(line);
}

void CalendarSplitter::begin(std::string name, std::size_t line)
{
    const bool isCalendar = name == "VCALENDAR";
    if (isCalendar || standsSideBySide(name))
        closeDownTo(0, Kind::MissingEnd);
    else if (isLeaf(name) && !m_open.empty() && m_open.back().name == name)
        closeDownTo(m_open.size() - 1, Kind::MissingEnd);
    if (isCalendar) {
        endCalendar();
        return beginCalendar();
    }
    if (!m_isInCalendar)
        beginCalendar();
    const bool isDeep = m_open.size() == m_limits.depth;
    if (m_tooDeep > 0 || isDeep || ++m_openLines > m_limits.properties) {
        if (m_tooDeep++ == 0)
            remark(isDeep ? Kind::TooDeep : Kind::TooManyProperties, line, name);
        return;
    }
    m_open.push_back({std::move(name), line, true, {}, {}});
}

void CalendarSplitter::end(const std::string& name, std::size_t line)
{
    if (name == "VCALENDAR") {
        closeDownTo(0, Kind::MissingEnd);
        return endCalendar();
    }
    if (m_tooDeep > 0 && !standsSideBySide(name)) {
        --m_tooDeep;
        return;
    }
    const auto opened = std::find_if(m_open.rbegin(), m_open.rend(),
                                     [&](const auto& each) { return each.name == name; });
    if (opened == m_open.rend())
        return remark(Kind::NotAProperty, line, "END:" + name);
    closeDownTo(static_cast<std::size_t>(m_open.rend() - opened), Kind::MissingEnd);
    closeTop(true);
}

void CalendarSplitter::beginCalendar()
{
    m_isInCalendar = true;
    m_isOutsideSaid = false;
    m_lines.setFoldsAtBlanks(false);
    m_sink.onCalendarBegin();
}

void CalendarSplitter::endCalendar()
{
    if (m_isInCalendar)
        m_sink.onCalendarEnd();
    m_isInCalendar = false;
}

// Closes all that is open below `depth`.
void CalendarSplitter::closeDownTo(std::size_t depth, Kind why)
{
    m_tooDeep = 0;
    while (m_open.size() > depth) {
        remark(why, m_open.back().line, m_open.back().name);
        closeTop(false);
    }
}

void CalendarSplitter::closeTop(bool isWhole)
{
    CalendarComponent closed = std::move(m_open.back());
    m_open.pop_back();
    closed.isWhole = isWhole;
    if (!m_open.empty()) {
        m_open.back().parts.push_back(std::move(closed));
        return;
    }
    m_openSize = m_openLines = m_remarks = 0;
    m_isFull = false;
    if (++m_components <= m_limits.components)
        m_sink.onComponent(std::move(closed));
    else if (m_components == m_limits.components + 1)
        remark(Kind::TooManyComponents, closed.line, closed.name);
}

void CalendarSplitter::takeProperty(const VCardLines::Line& line)
{
    if (line.isTooLong)
        return remark(Kind::LineTooLong, line.number, excerptOf(line.text));
    auto read = readContentLine(line.text, m_limits.parameters);
    auto* property = std::get_if<VCardProperty>(&read);
    if (!property) {
        const auto kind = std::get<VCardRemark::Kind>(read);
        return kind == VCardRemark::Kind::NotAProperty
                   ? takeStrayLine(line)
                   : remark(kindOf(kind), line.number, excerptOf(line.text));
    }
    mendZone(*property);
    if (!isPropertyName(*property))
        return takeStrayLine(line);
    CalendarLine taken{std::move(*property), textOfUnknownEncoding(line.text)};
    taken.line = line.number;
    const bool isEncoded = !taken.isBase64() && taken.parameter("ENCODING");
    std::vector<VCardRemark> remarks;
    const bool isUnicode = m_decoder.encoding() == TextEncoding::Utf16Le ||
                           m_decoder.encoding() == TextEncoding::Utf16Be;
    decodeValue(taken, isUnicode, remarks);
    if (isEncoded)
        taken.text = lineText(taken);
    remarkOn(remarks);
    if (m_open.empty()) {
        if (taken.is("VERSION"))
            m_lines.setFoldsAtBlanks(trimmedAscii(taken.value) == "1.0");
        m_sink.onLine(std::move(taken));
    } else if (hasRoomFor(taken)) {
        m_open.back().lines.push_back(std::move(taken));
        m_isLastProperty = true;
    }
}

void CalendarSplitter::takeStrayLine(const VCardLines::Line& line)
{
    CalendarLine* before =
        m_open.empty() || m_open.back().lines.empty() ? nullptr : &m_open.back().lines.back();
    if (!before || !isText(*before) || m_isFull ||
        m_openSize + line.text.size() > m_limits.componentSize)
        return remark(Kind::NotAProperty, line.number, excerptOf(line.text));
    const std::string more = "\\n" + textOfUnknownEncoding(line.text);
    before->value += more;
    before->text += more;
    m_openSize += line.text.size();
    if (m_joinedLine != before->line) // once for a run of lines
        remark(Kind::JoinedToText, line.number, before->name);
    m_joinedLine = before->line;
}

bool CalendarSplitter::hasRoomFor(const CalendarLine& line)
{
    const std::size_t size = line.text.size() + line.value.size();
    const bool fits =
        m_openLines < m_limits.properties && m_openSize + size <= m_limits.componentSize;
    if (!fits && !m_isFull)
        remark(Kind::TooManyProperties, line.line, line.name);
    m_isFull = m_isFull || !fits;
    m_openSize += m_isFull ? 0 : size;
    m_openLines += !m_isFull;
    return !m_isFull;
}

void CalendarSplitter::remark(Kind kind, std::size_t line, std::string_view subject)
{
    if (m_open.empty() || m_remarks++ < remarksOfComponent)
        m_sink.onRemark({kind, line, std::string(subject)});
}

void CalendarSplitter::remarkOn(const std::vector<VCardRemark>& remarks)
{
    for (const VCardRemark& each : remarks)
        remark(kindOf(each.kind), each.line, each.subject);
}

} // namespace rapport
