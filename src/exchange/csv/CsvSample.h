// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/CsvParser.h"

#include <QStringList>

namespace rapport
{

// The first records of a CSV text: what columns are recognised by, and what the preview shows.
struct CsvSample {
    char separator = ',';
    std::vector<CsvRecord> records; // without Excel's "sep=;"
};

// `text` is the beginning of a text as UTF-8 (64 KiB are enough), or all of it (`isWhole`). A
// record that the beginning may have cut is left out.
CsvSample sampleOf(std::string_view text, bool isWhole);

// A cell as it is meant: trimmed, without control characters, without what protects it from being
// run as a formula (="0123", '+1 312...; see CsvWriter). Line breaks stay.
QString cellText(const std::string& cell);
// Whether a spreadsheet might run the cell as a formula, or take our apostrophe for its own.
bool needsFormulaGuard(const QString& cell);
QStringList cellTexts(const CsvRecord& record);

} // namespace rapport
