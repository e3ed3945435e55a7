// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/CsvDates.h"
#include "exchange/csv/CsvSample.h"
#include "exchange/csv/CsvWords.h"

#include <QByteArray>

namespace rapport
{

struct CsvColumn {
    QString header; // as written; "Column 3" in a file without headers
    CsvMeaning meaning;

    friend bool operator==(const CsvColumn&, const CsvColumn&) = default;
};

// Which column of a CSV file is what: guessed by guessMapping(), changed by the student, remembered
// by headersOf().
struct ColumnMapping {
    enum class Subject { Contacts, Groups };

    char separator = ',';
    Subject subject = Subject::Contacts;
    QString preset; // CsvPreset::name; empty: guessed by headers and contents
    bool hasHeader = true;
    std::size_t firstLine = 1; // lines before it are preamble and header
    std::vector<CsvColumn> columns;
    DateOrder dates = DateOrder::MonthFirst;
    bool isUnclear = false; // days may be read either way; `dates` is a guess to be asked about
    QString unclearDay;     // one of them: "3/4/2025"

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

// A preset where the headers are a known program's; else header words of many languages; else what
// the cells look like.
ColumnMapping guessMapping(const CsvSample& sample, const CsvWords& words);

// Whether this looks like a list of people or groups at all, not just any text with commas.
bool isUsable(const ColumnMapping& mapping);

// Under what a changed mapping is remembered: the same for every export of one program.
QString headersOf(const ColumnMapping& mapping);
QByteArray mappingToJson(const ColumnMapping& mapping);
// Null: not written by mappingToJson().
std::optional<ColumnMapping> mappingFromJson(const QByteArray& json);

} // namespace rapport
