// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/ColumnMapping.h"

#include <map>

namespace rapport
{

// One CSV file of an import: how its columns are read, and its first records to judge that by.
struct ImportTable {
    QString name;
    ColumnMapping mapping;
    CsvSample sample;
};

// What the student said of columns, by headersOf(): on this computer, for the next export of the
// same program.
using ColumnMappings = std::map<QString, ColumnMapping>;
ColumnMappings rememberedMappings();
void remember(const ColumnMapping& mapping);

} // namespace rapport
