// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <utility>
#include <vector>

namespace rapport
{

// Id and uid of every row, trashed and archived ones too, in the order they were made.
template <class Id>
std::vector<std::pair<Id, QString>> listEvery(Database& database);

} // namespace rapport
