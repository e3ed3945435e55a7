// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/BackupRotation.h"
#include "support/Catch.h"
#include "support/FakeClock.h"

#include <algorithm>

using namespace rapport;

namespace
{

const QDate tuesday(2025, 10, 14);

std::vector<QDate> everyDayUntil(QDate last, int count)
{
    std::vector<QDate> days;
    for (int i = 0; i < count; ++i)
        days.push_back(last.addDays(-i));
    return days;
}

Backup backupAt(const char* iso, BackupReason why)
{
    return {QString::fromLatin1(iso), at(iso), why, 1};
}

} // namespace

TEST_CASE("of two years of daily backups 7 days, 4 weeks and 12 months stay")
{
    const std::set<QDate> kept = backupDaysToKeep(everyDayUntil(tuesday, 730), tuesday);

    const std::set<QDate> expected{// this week and last day by day, then Sundays
                                   {2025, 10, 14},
                                   {2025, 10, 13},
                                   {2025, 10, 12},
                                   {2025, 10, 11},
                                   {2025, 10, 10},
                                   {2025, 10, 9},
                                   {2025, 10, 8},
                                   {2025, 10, 5},
                                   {2025, 9, 28},
                                   // the last day of each month
                                   {2025, 9, 30},
                                   {2025, 8, 31},
                                   {2025, 7, 31},
                                   {2025, 6, 30},
                                   {2025, 5, 31},
                                   {2025, 4, 30},
                                   {2025, 3, 31},
                                   {2025, 2, 28},
                                   {2025, 1, 31},
                                   {2024, 12, 31},
                                   {2024, 11, 30}};
    CHECK(kept == expected);
}

TEST_CASE("rotating day after day keeps what rotating at once would")
{
    std::vector<QDate> days;
    for (QDate day = tuesday.addDays(-730); day <= tuesday; day = day.addDays(1)) {
        days.push_back(day);
        const std::set<QDate> kept = backupDaysToKeep(days, day);
        days.assign(kept.begin(), kept.end());
    }
    const std::set<QDate> atOnce = backupDaysToKeep(everyDayUntil(tuesday, 731), tuesday);
    CHECK(std::set<QDate>(days.begin(), days.end()) == atOnce);
}

TEST_CASE("a clock that jumps to 2100 or 1970 deletes no backup of the true days")
{
    std::vector<QDate> days = everyDayUntil(tuesday, 7);
    for (const QDate wrong : {QDate(2100, 1, 1), QDate(1970, 1, 1)}) {
        std::vector<QDate> withWrong = days;
        withWrong.push_back(wrong);
        const std::set<QDate> kept = backupDaysToKeep(withWrong, wrong);
        CHECK(kept.contains(wrong));
        CHECK(std::count_if(days.begin(), days.end(), [&](QDate day) {
                  return kept.contains(day);
              }) >= 6); // an older one of seven may make way for the new, as on any day
    }
}

TEST_CASE("backups from after today stay and count for nothing")
{
    std::vector<QDate> days = everyDayUntil(tuesday, 7);
    for (int i = 0; i < 20; ++i)
        days.push_back(QDate(2100, 1, 1).addDays(i));
    CHECK(backupDaysToKeep(days, tuesday).size() == days.size());
}

TEST_CASE("after a year away every backup that stayed still stays")
{
    const std::set<QDate> kept = backupDaysToKeep(everyDayUntil(tuesday, 100), tuesday);
    const std::vector<QDate> left(kept.begin(), kept.end());
    CHECK(backupDaysToKeep(left, tuesday.addYears(1)) == kept);
}

TEST_CASE("of each other reason the newest ten stay, and what migrations left always")
{
    std::vector<Backup> backups;
    for (int hour = 0; hour < 12; ++hour) {
        const QByteArray iso =
            QStringLiteral("2025-10-13T%1:00").arg(hour, 2, 10, QLatin1Char('0')).toLatin1();
        backups.push_back(backupAt(iso.constData(), BackupReason::Import));
        backups.push_back(backupAt(iso.constData(), BackupReason::Migration));
    }
    backups.push_back(backupAt("2025-01-01T08:00", BackupReason::Asked));

    const std::vector<Backup> removed = backupsToRemove(backups, tuesday);

    REQUIRE(removed.size() == 2);
    for (const Backup& each : removed) {
        CHECK(each.why == BackupReason::Import);
        CHECK(each.at.time().hour() < 2);
    }
}
