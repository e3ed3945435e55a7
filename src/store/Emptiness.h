// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

namespace rapport
{

// Is there any contact, meeting or follow-up, trashed ones included?
bool holdsAnything(Database& database);

} // namespace rapport
