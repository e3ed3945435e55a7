// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icalendar/EventLines.h"

namespace rapport
{

// The components of a recurring event: one with its rules, less the occurrences that are gone, and
// one for each occurrence that differs (RECURRENCE-ID). `meetings` are all of one seriesUid, in any
// order; where the one with the rules is not among them, each is a component of its own.
std::vector<ContentLines> seriesLines(const std::vector<IncomingMeeting>& meetings,
                                      const QDateTime& now, const CalendarOptions& options,
                                      ZoneLines& zones);

} // namespace rapport
