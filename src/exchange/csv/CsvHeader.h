// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/CsvSample.h"
#include "exchange/csv/CsvWords.h"

namespace rapport
{

// Where the headers stand, if there are any: LinkedIn's export has lines before them.
struct CsvHeader {
    std::optional<std::size_t> record; // in the sample
    const CsvPreset* preset = nullptr;
};

CsvHeader headerOf(const CsvSample& sample, const CsvWords& words);

} // namespace rapport
