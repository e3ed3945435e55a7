// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/SearchStore.h"

namespace rapport
{

struct SearchRow {
    SearchKind kind;
    qint64 id;
};

// The nouns whose text shows the name of this one: follow-ups and meetings that of a contact.
std::vector<SearchRow> rowsNaming(Database& database, SearchKind kind, qint64 id);
// Every noun of the notebook, trashed ones included.
std::vector<SearchRow> allSearchable(Database& database);

} // namespace rapport
