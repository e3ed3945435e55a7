// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/BackupRotation.h"

#include <algorithm>
#include <map>

namespace rapport
{
namespace
{

constexpr int daysToConfirm = 7;
constexpr size_t keptDaily = 7, keptWeekly = 4, keptMonthly = 12, keptOfOtherReasons = 10;

qint64 dayNumber(QDate day)
{
    return day.toJulianDay();
}

qint64 weekOf(QDate day)
{
    return day.toJulianDay() / 7; // Julian day 0 was a Monday
}

qint64 monthOf(QDate day)
{
    return day.year() * 12 + day.month();
}

// Keeps the newest day of each of the newest `count` periods.
void keepPerPeriod(const std::vector<QDate>& newestFirst, size_t count, qint64 (*periodOf)(QDate),
                   std::set<QDate>& kept)
{
    std::set<qint64> periods;
    for (const QDate day : newestFirst) {
        if (!periods.insert(periodOf(day)).second)
            continue;
        if (periods.size() > count)
            return;
        kept.insert(day);
    }
}

// Since the last backup before today long has passed, or the clock has jumped.
bool mayHaveJumped(const std::vector<Backup>& newestFirst, QDate today)
{
    for (const Backup& each : newestFirst)
        if (each.at.date() < today)
            return each.at.date().daysTo(today) > daysToConfirm;
    return false;
}

} // namespace

std::set<QDate> backupDaysToKeep(const std::vector<QDate>& days, QDate today)
{
    std::set<QDate> kept;
    std::vector<QDate> past;
    for (const QDate day : days) {
        if (day > today)
            kept.insert(day);
        else
            past.push_back(day);
    }
    std::sort(past.begin(), past.end(), std::greater<>());
    keepPerPeriod(past, keptDaily, dayNumber, kept);
    keepPerPeriod(past, keptWeekly, weekOf, kept);
    keepPerPeriod(past, keptMonthly, monthOf, kept);
    return kept;
}

std::vector<Backup> backupsToRemove(const std::vector<Backup>& backups, QDate today)
{
    std::vector<Backup> newestFirst = backups;
    std::sort(newestFirst.begin(), newestFirst.end(),
              [](const Backup& a, const Backup& b) { return a.at > b.at; });
    if (mayHaveJumped(newestFirst, today))
        return {};
    std::vector<QDate> days;
    for (const Backup& each : newestFirst)
        if (each.why == BackupReason::Daily)
            days.push_back(each.at.date());
    const std::set<QDate> keptDays = backupDaysToKeep(days, today);
    std::map<BackupReason, size_t> seen;
    std::vector<Backup> removable;
    for (const Backup& each : newestFirst) {
        if (each.why == BackupReason::Migration || each.at.date() > today)
            continue;
        const bool stays = each.why == BackupReason::Daily ? keptDays.contains(each.at.date())
                                                           : ++seen[each.why] <= keptOfOtherReasons;
        if (!stays)
            removable.push_back(each);
    }
    return removable;
}

} // namespace rapport
