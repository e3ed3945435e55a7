// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ChangedRows.h"

#include <QByteArray>
#include <optional>

struct sqlite3_session;

namespace rapport
{

// Listens to the recorded tables, by name: listening to all would record the search table's inner
// tables, and undo would then corrupt them. Lives inside one transaction.
class Recording
{
public:
    explicit Recording(Database& database);
    ~Recording();
    Q_DISABLE_COPY_MOVE(Recording)

    QByteArray changeset() const;

private:
    sqlite3_session* m_session = nullptr;
};

QByteArray inverted(const QByteArray& changeset);

// Applies all of it, or stops at the first row that is not as the changeset left it and names that
// row; the caller then rolls back.
std::optional<ChangedRow> applyChangeset(Database& database, const QByteArray& changeset);

// Applies what fits and passes over the rest; whose rows those were. References that this leaves
// to nowhere stay, for the caller to mend or roll back.
std::vector<ChangedRow> applyWhatFits(Database& database, const QByteArray& changeset);

} // namespace rapport
