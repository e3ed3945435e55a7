// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Filters.h"
#include "store/Database.h"

#include <QTimeZone>
#include <vector>

namespace rapport
{

// The follow-ups of one person or one meeting, as `filter` asks; few, so they are read whole.
std::vector<FollowUpId> listFollowUpsAbout(Database& database, const FollowUpFilter& filter,
                                           const QTimeZone& zone);

} // namespace rapport
