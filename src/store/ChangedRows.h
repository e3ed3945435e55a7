// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"
#include "store/RecordedTables.h"

#include <QByteArray>
#include <functional>
#include <vector>

struct sqlite3_changeset_iter;

namespace rapport
{

// One row of a changeset, and whose it is.
struct ChangedRow {
    enum class Kind { Added, Updated, Removed };

    const RecordedTable* table = nullptr;
    qint64 id = 0;    // first column of its primary key, where that is a number
    qint64 owner = 0; // id of its noun; 0 for tables of the notebook as a whole
    Kind kind = Kind::Updated;
};

// In the order of the changeset. A child row that moved from one noun to another counts for both.
// Owners that an update leaves unsaid are looked up, so the changeset must be applied already.
std::vector<ChangedRow> changedRows(Database& database, const QByteArray& changeset);

// Calls `use` with the rows of each change in turn, before as after it was applied.
void eachChange(Database& database, const QByteArray& changeset,
                const std::function<void(const std::vector<ChangedRow>&)>& use);

// The same for the row an iterator stands on.
std::vector<ChangedRow> rowsOf(Database& database, sqlite3_changeset_iter* iterator);

} // namespace rapport
