// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ChangedRows.h"

#include <QDateTime>

namespace rapport
{

bool hasTrashOlderThan(Database& database, const QDateTime& before);

// Takes what was trashed before that instant out of the file for good, inside a transaction: its
// child rows go with it, references to it become empty. Steps of the history that can no longer
// be undone leave it, with those before them. Returns what changed.
std::vector<ChangedRow> purgeTrashOlderThan(Database& database, const QDateTime& before);

} // namespace rapport
