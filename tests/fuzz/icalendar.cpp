// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/CalendarReader.h"
#include "exchange/icalendar/CalendarWriter.h"

#include <cstdint>
#include <cstdlib>

using namespace rapport;

namespace
{

struct SplitText {
    std::vector<std::string> lines;
    std::vector<CalendarRemark> remarks;
};

SplitText splitInPieces(std::string_view bytes, std::size_t piece)
{
    SplitText text;
    CalendarLimits limits; // small enough to be met
    limits.lineSize = 4000;
    limits.componentSize = 20000;
    limits.properties = 50;
    limits.components = 20;
    const auto add = [&](const CalendarComponent& component) {
        for (std::string& line : textOf(component))
            text.lines.push_back(std::move(line));
    };
    CalendarSplitter splitter(
        {
            [] {},
            [&](CalendarLine&& line) { text.lines.push_back(line.text); },
            [&](CalendarComponent&& component) { add(component); },
            [] {},
            [&](CalendarRemark&& remark) { text.remarks.push_back(std::move(remark)); },
        },
        limits);
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        splitter.feed(bytes.substr(at, piece));
    splitter.finish();
    return text;
}

class WritingSink : public IncomingSink
{
public:
    explicit WritingSink(CalendarWriter& writer)
        : m_writer(writer)
    {
    }

    std::size_t taken = 0;

    void take(Incoming incoming) override
    {
        ++taken;
        if (const auto* meeting = std::get_if<IncomingMeeting>(&incoming.noun))
            m_writer.add(*meeting);
        else if (const auto* followUp = std::get_if<IncomingFollowUp>(&incoming.noun))
            m_writer.add(*followUp);
    }
    void skipped(FileRemark) override {}
    void converted(FileRemark) override {}
    SpooledPhoto spool(const QString&, QByteArrayView) override { return {}; }
    bool isCancelled() const override { return taken > 1000; }

private:
    CalendarWriter& m_writer;
};

// What it takes, and the same written.
std::size_t readAndWrite(std::string_view bytes, std::string& text)
{
    const QDateTime now(QDate(2025, 10, 14), QTime(13, 25), QTimeZone("America/Chicago"));
    CalendarWriter writer(now, {}, [](const QString&, const QString&) { return 0; });
    WritingSink sink(writer);
    CalendarReader reader(sink, now);
    reader.feed({bytes.data(), static_cast<qsizetype>(bytes.size())});
    reader.finish();
    text = writer.text();
    return sink.taken;
}

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

} // namespace

// Whatever the bytes: the pieces they come in do not matter, and what is read and written is read
// again, each line ended and none too long.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const SplitText whole = splitInPieces(bytes, size + 1);
    const SplitText pieces = splitInPieces(bytes, size % 7 + 1);
    require(whole.lines == pieces.lines && whole.remarks == pieces.remarks);

    std::string written;
    const std::size_t taken = readAndWrite(bytes, written);
    std::size_t begin = 0;
    for (std::size_t end = written.find("\r\n"); end != written.npos;
         end = written.find("\r\n", begin)) {
        require(end - begin <= 75);
        require(written.substr(begin, end - begin).find_first_of("\r\n") == written.npos);
        begin = end + 2;
    }
    require(begin == written.size());
    std::string again;
    const std::size_t takenAgain = readAndWrite(written, again);
    require(taken == 0 || takenAgain > 0);
    return 0;
}
