// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvDialect.h"
#include "exchange/csv/CsvParser.h"
#include "exchange/csv/CsvReader.h"

#include <cstdint>
#include <cstdlib>

using namespace rapport;

namespace
{

struct ParsedTable {
    std::vector<CsvRecord> records;
    std::vector<CsvFault> faults;
};

ParsedTable parsed(std::string_view text, char separator, std::size_t piece)
{
    ParsedTable table;
    CsvParser parser(
        separator,
        [&](CsvRecord record) {
            table.records.push_back(std::move(record));
            return true;
        },
        [&](const CsvFault& fault) { table.faults.push_back(fault); }, {300, 20}); // to be met
    for (std::size_t at = 0; at < text.size(); at += piece)
        parser.feed(text.substr(at, piece));
    parser.finish();
    return table;
}

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

// What is handed over has a name or an address, and a line.
class NamedSink : public IncomingSink
{
public:
    void take(Incoming incoming) override
    {
        require(incoming.line > 0);
        if (const auto* contact = std::get_if<IncomingContact>(&incoming.noun))
            require(!nameOf(contact->contact).isEmpty());
        else
            require(!std::get<IncomingGroup>(incoming.noun).group.name.isEmpty());
    }
    void skipped(FileRemark remark) override { require(!remark.text.isEmpty()); }
    void converted(FileRemark remark) override { require(!remark.text.isEmpty()); }
    SpooledPhoto spool(const QString&, QByteArrayView) override { return {}; }
    bool isCancelled() const override { return false; }
};

void readRows(QByteArrayView bytes)
{
    static const CsvWords words;
    NamedSink sink;
    CsvReader reader(guessMapping(sampleOfBytes(bytes, true), words), words, sink);
    reader.feed(bytes);
    reader.finish();
}

} // namespace

// Whatever the text: the pieces it comes in do not matter, lines only go up, and no limit is
// passed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const char separator = detectSeparator(text);
    const ParsedTable whole = parsed(text, separator, size + 1);
    const ParsedTable pieces = parsed(text, separator, size % 7 + 1);
    require(whole.records.size() == pieces.records.size() && whole.faults == pieces.faults);
    std::size_t line = 0;
    for (std::size_t i = 0; i < whole.records.size(); ++i) {
        const CsvRecord& record = whole.records[i];
        require(record.line == pieces.records[i].line && record.cells == pieces.records[i].cells);
        require(record.line > line && !record.cells.empty() && record.cells.size() <= 20);
        line = record.line;
    }
    readRows({text.data(), qsizetype(text.size())});
    return 0;
}
