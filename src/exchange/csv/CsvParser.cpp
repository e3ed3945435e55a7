// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvParser.h"

#include <algorithm>
#include <utility>

namespace rapport
{
namespace
{

constexpr char quote = '"';
// So many may stand between a closing quote and the separator.
constexpr std::size_t blanksAfterQuote = 64;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

} // namespace

CsvParser::CsvParser(char separator, RecordSink onRecord, FaultSink onFault, CsvLimits limits)
    : m_separator(separator)
    , m_onRecord(std::move(onRecord))
    , m_onFault(std::move(onFault))
    , m_limits(limits)
{
    startRecord();
}

bool CsvParser::feed(std::string_view text)
{
    if (m_isStopped)
        return false;
    m_text.append(text);
    run();
    return !m_isStopped;
}

bool CsvParser::finish()
{
    m_isLast = true;
    run();
    while (!m_isStopped && m_state == State::Quoted) {
        if (tailLooksLikeRecords() && mayReread()) {
            rereadWithoutQuote();
            run();
        } else {
            m_onFault({CsvFault::Kind::CutQuote, m_quoteLine});
            m_state = State::Plain;
        }
    }
    if (!m_isStopped && m_state != State::Skipping && m_at > m_recordStart)
        closeRecord();
    return !m_isStopped;
}

void CsvParser::run()
{
    while (!m_isStopped && m_at < m_text.size() && step())
        if (m_at - m_recordStart > m_limits.recordBytes)
            limitRecord();
    if (m_recordStart > 0) {
        m_text.erase(0, m_recordStart);
        m_passed += m_recordStart;
        m_at -= m_recordStart;
        m_recordStart = 0;
    }
}

bool CsvParser::step()
{
    const char c = m_text[m_at];
    switch (m_state) {
    case State::Plain:
        return stepPlain(c);
    case State::Quoted:
        return stepQuoted();
    case State::Skipping:
        if (isLineEnd(c))
            return stepLineEnd();
        m_at = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
        m_recordStart = m_at;
        return true;
    }
    return true;
}

bool CsvParser::stepPlain(char c)
{
    if (c == m_separator) {
        closeCell();
        ++m_at;
        return true;
    }
    if (isLineEnd(c))
        return stepLineEnd();
    if (c == quote && !m_cellWasQuoted && isBlank(m_cell)) {
        if (!isPlainQuote()) {
            m_cell.clear();
            m_cellWasQuoted = true;
            m_quoteAt = m_at - m_recordStart;
            m_quoteLine = m_line;
            m_state = State::Quoted;
        }
        ++m_at;
        return true;
    }
    m_cell += c;
    ++m_at;
    const char stops[] = {m_separator, '\r', '\n', quote};
    appendUpTo({stops, sizeof stops});
    return true;
}

bool CsvParser::stepQuoted()
{
    const char c = m_text[m_at];
    if (c == quote)
        return stepQuote();
    if (isLineEnd(c)) {
        const bool mayBeCrLf = c == '\r';
        if (mayBeCrLf && m_at + 1 == m_text.size() && !m_isLast)
            return false;
        m_at += mayBeCrLf && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n' ? 2 : 1;
        ++m_line;
        m_cell += '\n';
        return true;
    }
    appendUpTo("\"\r\n");
    return true;
}

// A quote within a quoted cell: doubled, the closing one, one that opens another cell (then ours
// was never closed), or one that the writer forgot to double.
bool CsvParser::stepQuote()
{
    if (needsMore(m_at + 1))
        return false;
    if (m_at + 1 < m_text.size() && m_text[m_at + 1] == quote) {
        m_cell += quote;
        m_at += 2;
        return true;
    }
    if (endsCell(m_at + 1)) {
        ++m_at;
        m_state = State::Plain;
        return true;
    }
    if (m_line > m_quoteLine && opensCell(m_at) && mayReread()) {
        rereadWithoutQuote();
        return true;
    }
    m_cell += quote;
    ++m_at;
    return true;
}

bool CsvParser::stepLineEnd()
{
    const bool mayBeCrLf = m_text[m_at] == '\r';
    if (mayBeCrLf && m_at + 1 == m_text.size() && !m_isLast)
        return false;
    const bool isEmptyLine = m_at == m_recordStart;
    const bool isSkipped = m_state == State::Skipping;
    m_at += mayBeCrLf && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n' ? 2 : 1;
    if (!isEmptyLine && !isSkipped)
        closeRecord();
    ++m_line;
    startRecord();
    return true;
}

void CsvParser::closeCell()
{
    if (m_record.cells.size() < m_limits.cells)
        m_record.cells.push_back(std::move(m_cell));
    else if (!std::exchange(m_tooManyCells, true))
        m_onFault({CsvFault::Kind::ManyCells, m_record.line});
    m_cell.clear();
    m_cellWasQuoted = false;
}

void CsvParser::closeRecord()
{
    closeCell();
    m_width = std::max(m_width, m_record.cells.size());
    m_isStopped = !m_onRecord(std::move(m_record));
    m_recordStart = m_at;
}

void CsvParser::startRecord()
{
    m_recordStart = m_at;
    m_record = {};
    m_record.line = m_line;
    m_cell.clear();
    m_cellWasQuoted = false;
    m_tooManyCells = false;
    m_plainQuotes.clear();
    m_state = State::Plain;
}

void CsvParser::rereadWithoutQuote()
{
    m_onFault({CsvFault::Kind::OpenQuote, m_quoteLine});
    m_readTwice += m_at - m_recordStart;
    std::vector<std::size_t> plainQuotes = std::move(m_plainQuotes);
    plainQuotes.push_back(m_quoteAt);
    m_line = m_record.line;
    m_at = m_recordStart;
    startRecord();
    m_plainQuotes = std::move(plainQuotes);
}

void CsvParser::limitRecord()
{
    if (m_state == State::Quoted && m_line > m_quoteLine && mayReread()) {
        rereadWithoutQuote();
        return;
    }
    m_onFault({CsvFault::Kind::LongRecord, m_record.line});
    closeRecord();
    m_state = State::Skipping;
}

// No more than what was read once, so that time stays linear.
bool CsvParser::mayReread() const
{
    return m_readTwice <= m_passed + m_at;
}

bool CsvParser::isPlainQuote() const
{
    return std::find(m_plainQuotes.begin(), m_plainQuotes.end(), m_at - m_recordStart) !=
           m_plainQuotes.end();
}

// Whether what follows the quote before `at` is not yet known.
bool CsvParser::needsMore(std::size_t at) const
{
    return !m_isLast && m_text.size() < at + blanksAfterQuote &&
           m_text.find_first_not_of(' ', at) == std::string::npos;
}

bool CsvParser::endsCell(std::size_t at) const
{
    const std::string_view next = std::string_view(m_text).substr(at, blanksAfterQuote);
    const std::size_t first = next.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return next.size() < blanksAfterQuote;
    return next[first] == m_separator || isLineEnd(next[first]);
}

bool CsvParser::opensCell(std::size_t at) const
{
    return at > m_recordStart && (m_text[at - 1] == m_separator || isLineEnd(m_text[at - 1]));
}

// Whether the lines after an open quote have as many separators as records have.
bool CsvParser::tailLooksLikeRecords() const
{
    const std::string_view tail = std::string_view(m_text).substr(m_recordStart + m_quoteAt);
    for (std::size_t start = tail.find_first_of("\r\n"); start != std::string_view::npos;) {
        const std::size_t end = tail.find_first_of("\r\n", start + 1);
        const std::string_view line = tail.substr(start, end - start);
        const auto cuts = std::count(line.begin(), line.end(), m_separator);
        if (m_width > 1 && static_cast<std::size_t>(cuts) + 1 >= m_width)
            return true;
        start = end;
    }
    return false;
}

void CsvParser::appendUpTo(std::string_view stops)
{
    const std::size_t limit = std::min(m_recordStart + m_limits.recordBytes + 1, m_text.size());
    const std::size_t end = std::min(m_text.find_first_of(stops, m_at), limit);
    m_cell.append(m_text, m_at, end - m_at);
    m_at = end;
}

} // namespace rapport
