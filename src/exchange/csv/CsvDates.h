// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/CsvWords.h"

#include <QDate>

namespace rapport
{

// How days are written in figures: 3/11/2025 is 3 November or 11 March.
enum class DateOrder { DayFirst, MonthFirst };

// What the days of a column say about their order.
struct DateEvidence {
    int dayFirst = 0;   // 14/3/2025
    int monthFirst = 0; // 3/14/2025
    int either = 0;     // 3/4/2025; 3/3/2025 is no matter
    QString example;    // of the latter

    bool isUnclear() const { return either > 0 && (dayFirst > 0) == (monthFirst > 0); }
    void add(const QString& cell);
};

// "2025-10-14", "20251014", "14 Oct 2025", "Oct 14, 2025", "14. Oktober 2025", "14 de octubre de
// 2025", "14.10.2025", "10/14/25", each with an hour after it or none. A figure over 12 is the day
// whatever the order says. Two-figure years up to 68 are of this century (POSIX %y). Null: no day
// that exists.
QDate dateFrom(const QString& cell, DateOrder order, const CsvWords& words);

// "March 14", "14 mars", "03/14", "--03-14" as RFC 6350 4.3.1 writes a day without its year:
// "--0314". Empty: it is none.
QString dayWithoutYearFrom(const QString& cell, DateOrder order, const CsvWords& words);

// Outlook's "0/0/00" and the like, which mean nothing.
bool isNoDate(const QString& cell);

} // namespace rapport
