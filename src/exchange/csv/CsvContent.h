// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/CsvWords.h"

namespace rapport
{

// What a cell looks like when its header says nothing.

bool hasLetterOrDigit(const QString& text);
bool looksLikeEmail(const QString& cell); // one or several addresses, bare or in <>
bool looksLikePhone(const QString& cell); // at least six digits and little else
bool looksLikeLink(const QString& cell);
bool looksLikeName(const QString& cell); // one to five words that begin with a capital, no digits

// The share of the cells that are not empty for which `test` holds; 0 when all are empty.
template <class Test>
double shareOf(const QStringList& cells, const Test& test)
{
    int filled = 0;
    int fitting = 0;
    for (const QString& cell : cells) {
        filled += cell.isEmpty() ? 0 : 1;
        fitting += !cell.isEmpty() && test(cell) ? 1 : 0;
    }
    return filled == 0 ? 0.0 : double(fitting) / filled;
}

// The several values of one cell: Google's " ::: ", or line breaks, semicolons or commas where each
// piece is an address or a number of its own.
QStringList emailsIn(const QString& cell); // bare addresses: "Ana <ana@x.edu>" is ana@x.edu
QStringList phonesIn(const QString& cell);
QStringList valuesIn(const QString& cell); // parted by ":::" only

} // namespace rapport
