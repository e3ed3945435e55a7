// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvReader.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace rapport
{
namespace
{

struct CsvReaderText {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

constexpr int wholeFile = 1; // the line of what is said of all of it

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), std::size_t(bytes.size())};
}

QString sentenceOf(CsvFault::Kind kind)
{
    switch (kind) {
    case CsvFault::Kind::OpenQuote:
        return CsvReaderText::tr("A quotation mark is never closed: the line was read without it.");
    case CsvFault::Kind::CutQuote:
        return CsvReaderText::tr(
            "The file ends within a quoted cell: it was kept as far as it goes.");
    case CsvFault::Kind::LongRecord:
        return CsvReaderText::tr("The row is longer than 4 MB: the rest was left out.");
    case CsvFault::Kind::ManyCells:
        return CsvReaderText::tr("The row has more than 4,096 cells: the rest was left out.");
    }
    return {};
}

} // namespace

CsvSample sampleOfBytes(QByteArrayView beginning, bool isWhole)
{
    std::string text;
    TextDecoder decoder;
    decoder.decode(viewOf(beginning), text);
    decoder.finish(text);
    return sampleOf(text, isWhole);
}

CsvReader::CsvReader(ColumnMapping mapping, const CsvWords& words, IncomingSink& sink)
    : m_mapping(std::move(mapping))
    , m_sink(sink)
    , m_contacts(m_mapping, words)
    , m_groups(m_mapping, words)
    , m_parser(
          m_mapping.separator, [this](const CsvRecord& record) { return read(record); },
          [this](const CsvFault& fault) { tell(fault); })
{
    if (m_mapping.isUnclear)
        m_sink.converted({int(m_mapping.firstLine),
                          m_mapping.dates == DateOrder::DayFirst
                              ? CsvReaderText::tr("Days like %1 were read with the day first.")
                                    .arg(m_mapping.unclearDay)
                              : CsvReaderText::tr("Days like %1 were read with the month first.")
                                    .arg(m_mapping.unclearDay)});
}

bool CsvReader::feed(QByteArrayView bytes)
{
    std::string text;
    m_decoder.decode(viewOf(bytes), text);
    return m_parser.feed(text) && !m_sink.isCancelled();
}

void CsvReader::finish()
{
    std::string text;
    m_decoder.finish(text);
    if (!m_parser.feed(text) || !m_parser.finish())
        return;
    tellKept();
    if (m_rows == 0 && m_mapping.hasHeader)
        m_sink.skipped(
            {int(m_mapping.firstLine) - 1, CsvReaderText::tr("Nothing stands below the headers.")});
    if (m_decoder.encoding() == TextEncoding::Windows1250)
        m_sink.converted({wholeFile, CsvReaderText::tr("The letters were read as Windows-1250, the "
                                                       "character set of Central Europe.")});
    if (m_decoder.encoding() == TextEncoding::Windows1252)
        m_sink.converted({wholeFile, CsvReaderText::tr("The letters were read as Windows-1252, the "
                                                       "character set of Western Europe.")});
    if (m_decoder.encoding() == TextEncoding::Foreign)
        m_sink.converted(
            {wholeFile, CsvReaderText::tr("The letters were read as %1.")
                            .arg(QString::fromStdString(m_decoder.eightBit().charset))});
    if (m_decoder.mended() > 0)
        m_sink.converted(
            {wholeFile, CsvReaderText::tr("Bytes that are no %1 were read as Windows-1252: %2.")
                            .arg(QString::fromStdString(std::string(nameOf(m_decoder.encoding()))))
                            .arg(m_decoder.mended())});
}

bool CsvReader::read(const CsvRecord& record)
{
    if (record.line < m_mapping.firstLine)
        return true;
    const int line = int(record.line);
    const QStringList cells = cellTexts(record);
    const bool isEmpty =
        std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.isEmpty(); });
    if (isEmpty) {
        m_emptyLines.push_back(line);
        return !m_sink.isCancelled();
    }
    tellEmptyRows();
    ++m_rows;
    if (areHeaders(cells)) {
        m_sink.skipped({line, CsvReaderText::tr("The headers stand here once more.")});
        return true;
    }
    CsvOutcome outcome = m_mapping.subject == ColumnMapping::Subject::Groups
                             ? m_groups.read(cells)
                             : m_contacts.read(cells);
    if (!outcome.noun) {
        m_sink.skipped({line, outcome.reason});
        return !m_sink.isCancelled();
    }
    tellWidth(record, cells);
    countKept(cells);
    for (const QString& sentence : outcome.converted)
        m_sink.converted({line, sentence});
    m_sink.take({line, std::move(*outcome.noun)});
    return !m_sink.isCancelled();
}

void CsvReader::tellWidth(const CsvRecord& record, const QStringList& cells)
{
    if (!m_mapping.hasHeader)
        return;
    const std::size_t width = m_mapping.columns.size();
    const bool isLonger =
        std::any_of(cells.begin() + std::min(cells.size(), qsizetype(width)), cells.end(),
                    [](const QString& cell) { return !cell.isEmpty(); });
    if (isLonger)
        m_sink.converted(
            {int(record.line),
             CsvReaderText::tr(
                 "The row has cells beyond the %1 headers: they were kept without one.")
                 .arg(width)});
    else if (std::size_t(cells.size()) < width)
        m_sink.converted(
            {int(record.line),
             CsvReaderText::tr("The row has %1 of %2 cells: the missing ones were taken as empty.")
                 .arg(cells.size())
                 .arg(width)});
}

void CsvReader::tellEmptyRows()
{
    for (const int line : std::exchange(m_emptyLines, {})) {
        ++m_rows;
        m_sink.skipped({line, CsvReaderText::tr("The row is empty.")});
    }
}

void CsvReader::countKept(const QStringList& cells)
{
    m_keptInColumn.resize(m_mapping.columns.size());
    for (std::size_t i = 0; i < std::min(m_keptInColumn.size(), std::size_t(cells.size())); ++i)
        if (m_mapping.columns[i].meaning.field == CsvField::Keep && !cells[qsizetype(i)].isEmpty())
            ++m_keptInColumn[i];
}

// Once for the column, not in each row.
void CsvReader::tellKept()
{
    const int line = m_mapping.hasHeader ? int(m_mapping.firstLine) - 1 : wholeFile;
    for (std::size_t i = 0; i < m_keptInColumn.size(); ++i)
        if (m_keptInColumn[i] > 0)
            m_sink.converted(
                {line, CsvReaderText::tr(
                           "Rapport has no field for “%1”: kept as it is. Rows with it: %2.")
                           .arg(m_mapping.columns[i].header, QString::number(m_keptInColumn[i]))});
}

void CsvReader::tell(const CsvFault& fault)
{
    m_sink.converted({int(fault.line), sentenceOf(fault.kind)});
}

// Files that were put together from several have their headers in the middle too.
bool CsvReader::areHeaders(const QStringList& cells) const
{
    if (!m_mapping.hasHeader || std::size_t(cells.size()) != m_mapping.columns.size() ||
        cells.size() < 2)
        return false;
    for (qsizetype i = 0; i < cells.size(); ++i)
        if (!cells[i].isEmpty() && cells[i] != m_mapping.columns[std::size_t(i)].header)
            return false;
    return true;
}

} // namespace rapport
