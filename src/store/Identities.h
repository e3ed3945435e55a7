// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Rows.h"
#include "store/Database.h"

#include <vector>

namespace rapport
{

// What Lookup::identities says, in order of ids.
std::vector<IdentityRow> listIdentities(Database& database);
std::vector<IdentityRow> listIdentitiesLike(Database& database, const Contact& contact);

} // namespace rapport
