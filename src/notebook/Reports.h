// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Report.h"
#include "notebook/Lookup.h"

namespace rapport
{

// Pages made of what the notebook holds. Notes are never among it.

// R6: groups belonged to, opportunities under way or done, shadowing and service with their hours,
// conferences and skills sessions attended. Newest first.
Report cvLines(const Lookup& lookup, const QDateTime& now);

// R7: every attended meeting from `from` to `until`, both inclusive, by kind; oldest first.
Report eventsReport(const Lookup& lookup, QDate from, QDate until, const QDateTime& now);

} // namespace rapport
