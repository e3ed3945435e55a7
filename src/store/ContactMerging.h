// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "store/Database.h"

namespace rapport
{

// Moves everything that hangs on `from` to `to` (meetings, interactions, advice, opportunities,
// follow-ups, groups, introductions, photo) and removes `from` with its own rows. Where both are at
// one meeting, one row stays: with the role that says more, and the note of either.
void moveAllToContact(Database& database, ContactId from, ContactId to);

} // namespace rapport
