// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Rows.h"
#include "store/Database.h"

#include <vector>

namespace rapport
{

// Everything between the student and this person (C4), newest first.
std::vector<StoryEntry> storyOf(Database& database, ContactId contact);

// The last day of an attended meeting with them or of an interaction (F11); null: none.
QDate lastContactOn(Database& database, ContactId contact);

} // namespace rapport
