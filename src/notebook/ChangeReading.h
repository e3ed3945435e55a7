// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/ChangeSet.h"
#include "store/ChangedRows.h"

namespace rapport
{

Noun nounOf(const RecordedTable& table);

// Rows as nouns, each noun once: rows of child tables are an update of their noun.
std::vector<Change> changesOf(const std::vector<ChangedRow>& rows);

} // namespace rapport
