// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/ReportWriters.h"

namespace rapport
{

ReportCsvWriter::ReportCsvWriter(CsvSink sink)
    : m_table(std::move(sink))
{
}

void ReportCsvWriter::write(const Report& report)
{
    m_table.write({QStringLiteral("Section"), QStringLiteral("When"), QStringLiteral("What"),
                   QStringLiteral("Detail"), QStringLiteral("Hours")});
    for (const ReportSection& section : report.sections)
        for (const ReportLine& line : section.lines)
            m_table.write(
                {section.title, line.when, line.what, line.detail,
                 line.minutes ? QString::number(*line.minutes / 60.0, 'f', 2) : QString()});
}

} // namespace rapport
