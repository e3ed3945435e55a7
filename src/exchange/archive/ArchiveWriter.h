// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/archive/Archive.h"

#include <functional>
#include <string_view>

namespace rapport
{

// Writes an archive noun by noun, each on a line of its own, so that memory is that of one noun.
// Nouns of one section come together, sections in the order of ArchivedNoun.
class ArchiveWriter
{
public:
    using Sink = std::function<void(std::string_view bytes)>;

    ArchiveWriter(Sink sink, const QDateTime& writtenAt);

    void write(const ArchivedNoun& noun);
    void finish();

private:
    void openSection(const std::string& name);
    void closeSection();

    Sink m_sink;
    std::string m_section; // open; empty: none
    bool m_isFirst = true; // of its section
};

} // namespace rapport
