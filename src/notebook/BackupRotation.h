// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Backup.h"

#include <set>
#include <vector>

namespace rapport
{

// Of the days that have a daily backup, those whose backup stays: the newest 7, the last day of
// each of the newest 4 weeks (from Monday) and of each of the newest 12 months. Days are counted as
// they are there, not by the calendar, so that neither a long absence nor a clock that jumped ahead
// empties the folder. Days after `today` were made under a wrong clock, or it is wrong now: they
// all stay and count for nothing.
std::set<QDate> backupDaysToKeep(const std::vector<QDate>& days, QDate today);

// What may be deleted of `backups`: daily ones as above; of each other reason but the migrations,
// which all stay, those before the newest 10. Nothing when `today` comes more than 7 days after the
// last backup before it: the next one deletes what is too old.
std::vector<Backup> backupsToRemove(const std::vector<Backup>& backups, QDate today);

} // namespace rapport
