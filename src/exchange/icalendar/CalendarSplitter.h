// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icalendar/CalendarComponent.h"
#include "exchange/text/TextDecoder.h"
#include "exchange/vcard/VCardLines.h"

#include <functional>

namespace rapport
{

// Cuts a file of iCalendar 2.0 (or vCalendar 1.0) into its components, one at a time, from bytes in
// pieces of any size, so that a broken or truncated one costs only itself. It never fails: what it
// cannot use is remarked on. Memory is bounded by CalendarLimits, time is linear in the bytes.
//     CalendarSplitter splitter(sink);
//     while (read(bytes)) splitter.feed(bytes);
//     splitter.finish();
class CalendarSplitter
{
public:
    struct Sink {
        std::function<void()> onCalendarBegin;      // also before components that stand bare
        std::function<void(CalendarLine&&)> onLine; // of the calendar itself: METHOD, ...
        std::function<void(CalendarComponent&&)> onComponent; // VTIMEZONE, VEVENT, any other
        std::function<void()> onCalendarEnd;
        std::function<void(CalendarRemark&&)> onRemark;
    };

    explicit CalendarSplitter(Sink sink, const CalendarLimits& limits = {});

    void feed(std::string_view bytes);
    void finish();

private:
    void take(VCardLines::Line&& line);
    void takeProperty(const VCardLines::Line& line);
    void dropCutLine();
    void takeStrayLine(const VCardLines::Line& line);
    void begin(std::string name, std::size_t line);
    void end(const std::string& name, std::size_t line);
    void beginCalendar();
    void endCalendar();
    void closeDownTo(std::size_t depth, CalendarRemark::Kind why);
    void closeTop(bool isWhole);
    bool hasRoomFor(const CalendarLine& line);
    void remark(CalendarRemark::Kind kind, std::size_t line, std::string_view subject);
    void remarkOn(const std::vector<VCardRemark>& remarks);

    Sink m_sink;
    CalendarLimits m_limits;
    TextDecoder m_decoder{TextDecoder::EightBit::Keep};
    VCardLines m_lines;
    std::string m_text;            // decoded, before it is cut into lines
    char m_lastByte = '\n';        // of the file so far
    bool m_isLastProperty = false; // the line taken last is one of the open component

    bool m_isInCalendar = false;
    bool m_isOutsideSaid = false;          // one remark for a run of lines
    std::vector<CalendarComponent> m_open; // outermost first
    std::size_t m_openSize = 0;            // bytes and lines of what is open
    std::size_t m_openLines = 0;
    bool m_isFull = false;
    std::size_t m_tooDeep = 0; // open components below CalendarLimits::depth
    std::size_t m_components = 0;
    std::size_t m_remarks = 0;    // of the open component
    std::size_t m_joinedLine = 0; // last line joined to a text
};

} // namespace rapport
