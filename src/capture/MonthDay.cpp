// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/MonthDay.h"

#include "capture/RelativeDays.h"

namespace rapport
{
namespace
{

QDate dateOf(const MonthDay& typed, QDate today)
{
    if (typed.year)
        return QDate(*typed.year, typed.month, typed.day);
    QDate nearest;
    const int reach = typed.month == 2 && typed.day == 29 ? 4 : 1;
    for (int year = today.year() - reach; year <= today.year() + reach; ++year) {
        const QDate candidate(year, typed.month, typed.day);
        if (candidate.isValid() &&
            (!nearest.isValid() || qAbs(today.daysTo(candidate)) <= qAbs(today.daysTo(nearest))))
            nearest = candidate;
    }
    return nearest;
}

QString impossibleText(const MonthDay& typed)
{
    const QString month = typed.month >= 1 && typed.month <= 12
                              ? QLocale::c().monthName(typed.month)
                              : QString::number(typed.month);
    const QString text = QStringLiteral("%1 %2").arg(typed.day).arg(month);
    return typed.year ? text + QLatin1Char(' ') + QString::number(*typed.year) : text;
}

} // namespace

DayMention mentionOf(const MonthDay& typed, QDate today)
{
    DayMention mention = dayMention(dateOf(typed, today));
    if (!mention.on.isValid())
        mention.impossible = impossibleText(typed);
    return mention;
}

DayMention mentionOf(const MonthDay& first, MonthDay last, QDate today)
{
    DayMention mention = mentionOf(first, today);
    if (!mention.on.isValid())
        return mention;
    if (!last.year)
        last.year = mention.on.year() + (last.month < first.month ? 1 : 0);
    mention.until = dateOf(last, today);
    if (!mention.until.isValid())
        mention.impossible = impossibleText(last);
    if (mention.until < mention.on)
        mention.until = {};
    return mention;
}

} // namespace rapport
