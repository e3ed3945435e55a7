// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Rows.h"
#include "store/Database.h"

#include <vector>

namespace rapport
{

// Everything in the trash, newest first.
std::vector<TrashRow> listTrash(Database& database);

} // namespace rapport
