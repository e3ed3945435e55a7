// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <optional>

namespace rapport
{

// A day and perhaps an hour as people type them (F8): "tomorrow", "next tue", "in 2 weeks",
// "3 nov 14:00", "2026-11-03T14:00:05".
struct TypedDate {
    QDate on;
    std::optional<QTime> hour;
    QStringList notices; // "There is no 25:00; kept as the day alone."
};

// The whole text must be a date. Absent where it is none. Dates without a year are the nearest;
// 3/11 follows `locale`.
std::optional<TypedDate> readTypedDate(QStringView text, const QDateTime& now,
                                       const QLocale& locale);

} // namespace rapport
