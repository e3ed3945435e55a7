// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/PatientPatterns.h"

#include <QRegularExpression>

namespace rapport
{

// As written in English, German and Spanish.
QString datePattern()
{
    const auto month = QStringLiteral("(?:jan|ene|feb|mar|mär|apr|abr|may|mai|jun|jul|aug|ago|sep"
                                      "|oct|okt|nov|dec|dez|dic)\\p{L}*\\.?");
    return QStringLiteral("\\b(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})"
                          "|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}"
                          "|\\d{1,2}\\.?\\s+(?:de\\s+)?%1,?\\s+(?:de\\s+)?\\d{4}"
                          "|%1\\s+\\d{1,2},?\\s+\\d{4})\\b")
        .arg(month);
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
