// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Backup.h"
#include "domain/Error.h"

#include <vector>

namespace rapport
{

// Reads what a damaged notebook still holds into the new file `to`, of the same format: table by
// table and row by row, leaving out what cannot be read; references to a lost row become empty, and
// rows that mean nothing without it go too. Not the history and not the search table: rebuild that.
// `damaged` is worked on, with its log: pass a copy. Damaged: nothing at all could be read.
Result<std::vector<SalvagedTable>> salvageRows(const QString& damaged, const QString& to);

} // namespace rapport
