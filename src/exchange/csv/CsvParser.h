// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace rapport
{

// One record of a CSV text. Cells are UTF-8, without their quotes; line breaks in them are LF.
struct CsvRecord {
    std::size_t line = 0; // of its first character, from 1
    std::vector<std::string> cells;
};

// What had to be read differently than written.
struct CsvFault {
    enum class Kind {
        OpenQuote,  // a quote never closed: it was dropped and the line read without it
        CutQuote,   // the text ends within a quoted cell: the cell was kept as far as it goes
        LongRecord, // longer than CsvLimits::recordBytes: the rest of the record was left out
        ManyCells   // more than CsvLimits::cells: the cells beyond were left out
    };

    Kind kind = Kind::OpenQuote;
    std::size_t line = 0; // where the quote opens or the record begins

    friend bool operator==(const CsvFault&, const CsvFault&) = default;
};

struct CsvLimits {
    std::size_t recordBytes = 4U << 20U;
    std::size_t cells = 4096;
};

// RFC 4180, and what programs make of it: any line ending, blanks before a quote, quotes left
// single inside a quoted cell. Fed piece by piece; memory is bounded by one record and one piece,
// time is linear in the text. Lines without any character are no records.
class CsvParser
{
public:
    using RecordSink = std::function<bool(CsvRecord record)>; // false: stop here
    using FaultSink = std::function<void(const CsvFault& fault)>;

    CsvParser(char separator, RecordSink onRecord, FaultSink onFault, CsvLimits limits = {});

    // `text` is UTF-8 without a byte order mark. False once the sink asked to stop.
    bool feed(std::string_view text);
    bool finish();

private:
    enum class State { Plain, Quoted, Skipping };

    void run();
    bool step(); // false: needs more text
    bool stepPlain(char c);
    bool stepQuoted();
    bool stepQuote();
    bool stepLineEnd();
    void closeCell();
    void closeRecord();
    void startRecord();
    void rereadWithoutQuote();
    void limitRecord();
    bool mayReread() const;
    bool isPlainQuote() const;
    bool needsMore(std::size_t at) const;
    bool endsCell(std::size_t at) const;
    bool opensCell(std::size_t at) const;
    bool tailLooksLikeRecords() const;
    void appendUpTo(std::string_view stops);

    const char m_separator;
    const RecordSink m_onRecord;
    const FaultSink m_onFault;
    const CsvLimits m_limits;

    std::string m_text;            // from the start of the current record
    std::size_t m_at = 0;          // the next character in m_text
    std::size_t m_recordStart = 0; // in m_text
    std::size_t m_quoteAt = 0;     // the opening quote of the cell, from the record's start
    std::size_t m_quoteLine = 0;
    std::vector<std::size_t> m_plainQuotes; // opening quotes to pass over, from the record's start
    std::size_t m_line = 1;
    State m_state = State::Plain;
    CsvRecord m_record;
    std::string m_cell;
    bool m_cellWasQuoted = false;
    bool m_tooManyCells = false;
    bool m_isLast = false; // no more text comes
    bool m_isStopped = false;
    std::size_t m_width = 0;     // cells of the widest record so far
    std::size_t m_passed = 0;    // bytes that are no longer in m_text
    std::size_t m_readTwice = 0; // bytes
};

} // namespace rapport
