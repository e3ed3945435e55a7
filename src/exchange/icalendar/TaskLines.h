// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icalendar/EventLines.h"

namespace rapport
{

// The VTODO of a follow-up, or the VEVENT that stands for it (X-RAPPORT-DUE then says what DUE
// would), from its UID on; with the alarm that reminds of it while it is open.
ContentLines taskLines(const IncomingFollowUp& followUp, const QDateTime& now,
                       const CalendarOptions& options);

} // namespace rapport
