// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <vector>

namespace rapport
{

// What quick_check, the foreign keys and the search table's own check find wrong: sentences.
std::vector<QString> structuralProblems(Database& database);

} // namespace rapport
