// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/ArchiveWriter.h"

#include "exchange/archive/ArchiveNouns.h"

namespace rapport
{

ArchiveWriter::ArchiveWriter(Sink sink, const QDateTime& writtenAt)
    : m_sink(std::move(sink))
{
    m_sink("{\"rapport\": " + std::to_string(archiveVersion) + ",\n\"written_at\": \"" +
           writtenAt.toUTC().toString(Qt::ISODate).toStdString() + '"');
}

void ArchiveWriter::write(const ArchivedNoun& noun)
{
    const std::string section = sectionOf(noun);
    if (section != m_section) {
        closeSection();
        openSection(section);
    }
    const auto text =
        toArchiveJson(noun).dump(-1, ' ', false, ArchiveJson::error_handler_t::replace);
    m_sink((m_isFirst ? "" : ",\n") + text);
    m_isFirst = false;
}

void ArchiveWriter::finish()
{
    closeSection();
    m_sink("\n}\n");
}

// The settings are one object, all other sections lists.
void ArchiveWriter::openSection(const std::string& name)
{
    m_section = name;
    m_isFirst = true;
    m_sink(",\n\"" + name + (name == "settings" ? "\": " : "\": [\n"));
}

void ArchiveWriter::closeSection()
{
    if (!m_section.empty() && m_section != "settings")
        m_sink("\n]");
    m_section.clear();
}

} // namespace rapport
