// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <memory>

namespace rapport
{

// A database in memory with the newest schema and nothing in it. Fails the test if it cannot.
std::unique_ptr<Database> emptyDatabase();

} // namespace rapport
