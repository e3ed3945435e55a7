// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "store/Database.h"

namespace rapport
{

// The search table as a part of the file: all of it can be made again from the rest.

bool hasSearchTable(Database& database);

// Every table that the student wrote is sound, with its indexes: what harm there is, if any, is in
// the search table or in the room that nothing uses.
bool isSoundButForSearch(Database& database);

// Takes the search table out of the file, readable or not, and packs what is left anew. Killed in
// between, the notebook is one without a search table, which the next start makes.
Result<void> cutOutSearchTable(const QString& path);

// An empty one. Throws SQLite::Exception.
void makeSearchTable(Database& database);

} // namespace rapport
