// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Meeting.h"
#include "store/Query.h"

namespace rapport
{

// start_on, end_on, start_at, end_at, time_zone.
Query& operator<<(Query& query, const MeetingTime& time);
Query& operator>>(Query& query, MeetingTime& time);

} // namespace rapport
