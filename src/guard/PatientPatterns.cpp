// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/PatientPatterns.h"

#include <QRegularExpression>

namespace rapport
{

QString datePattern()
{
    return QStringLiteral(
        "\\b(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}"
        "|\\d{1,2}\\.?\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?,?\\s+\\d{"
        "4}"
        "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?\\s+\\d{1,2},?\\s+\\d{4})"
        "\\b");
}

int yearOfDate(const QString& date, QDate today)
{
    static const QRegularExpression fourDigits(QStringLiteral("\\d{4}"));
    const QRegularExpressionMatch whole = fourDigits.match(date);
    if (whole.hasMatch())
        return whole.captured().toInt();
    const int shortYear = date.right(2).toInt();
    const int thisCentury = today.year() / 100 * 100 + shortYear;
    return thisCentury <= today.year() ? thisCentury : thisCentury - 100;
}

} // namespace rapport
