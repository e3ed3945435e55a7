// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/WhenNotices.h"

#include <QCoreApplication>

namespace rapport
{

QStringList noticesOf(const std::optional<DayMention>& day, const std::optional<HourMention>& hours)
{
    QStringList notices;
    if (day && !day->impossible.isEmpty())
        notices << QCoreApplication::translate("Capture",
                                               "There is no %1, so no day was read from it.")
                       .arg(day->impossible);
    if (day && !day->mismatch.isEmpty())
        notices << QCoreApplication::translate("Capture",
                                               "%1 is a %2, not a %3; the date was kept.")
                       .arg(QLocale::c().toString(day->on, QStringLiteral("d MMMM yyyy")),
                            QLocale::c().dayName(day->on.dayOfWeek()), day->mismatch);
    if (hours && !hours->impossible.isEmpty())
        notices << QCoreApplication::translate("Capture",
                                               "There is no %1, so the hour was left out.")
                       .arg(hours->impossible);
    return notices;
}

} // namespace rapport
