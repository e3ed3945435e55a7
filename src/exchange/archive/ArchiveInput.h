// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/archive/ArchiveReader.h"

#include <array>
#include <iterator>

namespace rapport
{

// The bytes of an archive one by one, counting lines. It ends early when one noun takes more than
// `nounBytes`: the parser would keep all of it.
class ArchiveInput
{
public:
    static constexpr std::size_t nounBytes = std::size_t(64) << 20U;

    explicit ArchiveInput(const ArchiveSource& source)
        : m_source(source)
    {
        fill();
    }

    bool isAtEnd() const { return m_at == m_end; }
    char current() const { return m_buffer[m_at]; }
    void advance()
    {
        m_line += m_buffer[m_at] == '\n' ? 1 : 0;
        ++m_sinceNoun;
        if (++m_at == m_end)
            fill();
        if (m_sinceNoun > nounBytes)
            m_end = m_at;
    }

    int line() const { return m_line; }
    bool isTooLong() const { return m_sinceNoun > nounBytes; }
    void startNoun() { m_sinceNoun = 0; }

private:
    void fill()
    {
        m_at = 0;
        m_end = m_source(m_buffer.data(), m_buffer.size());
    }

    const ArchiveSource& m_source;
    std::array<char, 65536> m_buffer{};
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    std::size_t m_sinceNoun = 0;
    int m_line = 1;
};

// What the JSON parser takes for a pair of iterators: the second one is at no input.
class ArchiveInputIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    explicit ArchiveInputIterator(ArchiveInput* input = nullptr)
        : m_input(input)
    {
    }

    char operator*() const { return m_input->current(); }
    ArchiveInputIterator& operator++()
    {
        m_input->advance();
        return *this;
    }
    ArchiveInputIterator operator++(int)
    {
        m_input->advance();
        return *this;
    }
    friend bool operator==(const ArchiveInputIterator& one, const ArchiveInputIterator& other)
    {
        return one.isAtEnd() == other.isAtEnd();
    }

private:
    bool isAtEnd() const { return !m_input || m_input->isAtEnd(); }

    ArchiveInput* m_input;
};

} // namespace rapport
