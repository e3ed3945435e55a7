// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Report.h"
#include "exchange/csv/CsvWriter.h"

namespace rapport
{

// A title, a head for each section, a list below it. Characters that Markdown (CommonMark 2.4)
// would take for its own are escaped, so that what a student typed reads as typed everywhere.
class ReportMarkdownWriter
{
public:
    QString markdown(const Report& report) const;
};

// Section, When, What, Detail, Hours: one row a line, hours with a point and two places.
class ReportCsvWriter
{
public:
    explicit ReportCsvWriter(CsvSink sink);

    void write(const Report& report);

private:
    CsvTableWriter m_table;
};

} // namespace rapport
