// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Incoming.h"
#include "exchange/csv/ColumnMapping.h"
#include "exchange/csv/CsvParser.h"
#include "exchange/csv/CsvRow.h"
#include "exchange/text/TextDecoder.h"

namespace rapport
{

// The sample of a file's beginning, in any encoding that TextDecoder knows.
CsvSample sampleOfBytes(QByteArrayView beginning, bool isWhole);

// A CSV file in pieces of any size, row by row to contacts or groups as `mapping` says. Each row
// that gives nothing is told as skipped, each cell that came in as something else, each row that is
// too short or too long, each quote left open as converted; both with the row's line.
//     const ColumnMapping mapping = guessMapping(sampleOfBytes(beginning, isWhole), words);
//     CsvReader reader(mapping, words, sink);
//     while (more) if (!reader.feed(bytes)) break;
//     reader.finish();
class CsvReader
{
public:
    CsvReader(ColumnMapping mapping, const CsvWords& words, IncomingSink& sink);

    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    // False: the sink cancelled; nothing more is read.
    bool feed(QByteArrayView bytes);
    void finish();

    int rows() const { return m_rows; } // without headers and empty lines

private:
    bool read(const CsvRecord& record);
    void tellEmptyRows();
    void countKept(const QStringList& cells);
    void tellKept();
    void tellWidth(const CsvRecord& record, const QStringList& cells);
    void tell(const CsvFault& fault);
    bool areHeaders(const QStringList& cells) const;

    const ColumnMapping m_mapping;
    IncomingSink& m_sink;
    ContactRows m_contacts;
    GroupRows m_groups;
    TextDecoder m_decoder;
    CsvParser m_parser;
    int m_rows = 0;
    std::vector<int> m_emptyLines;   // not told yet: those at the end of a file are no rows
    std::vector<int> m_keptInColumn; // cells for which Rapport has no field
};

} // namespace rapport
