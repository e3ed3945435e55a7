// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Report.h"
#include "notebook/Lookup.h"

namespace rapport
{

// How reports word days and meetings; days in English, as a CV has them: "14 Oct 2025".

QString dayText(QDate day);
// "6 to 8 Nov 2025", "30 Oct to 1 Nov 2025", "14 Oct 2025".
QString daysText(QDate first, QDate last);
// "Aug 2024 to May 2025", "Aug 2024 to present", "until May 2025", "".
QString periodText(QDate since, QDate until, QDate today);
// A meeting as one line: its title; groups, place.
ReportLine lineOf(const Lookup& lookup, const Meeting& meeting);
// Every attended meeting that touches a day of the period, oldest first.
std::vector<Meeting> attendedBetween(const Lookup& lookup, QDate from, QDate until,
                                     const QDateTime& now);

} // namespace rapport
