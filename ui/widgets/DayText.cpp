// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DayText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace rapport
{

namespace
{

QString dayWords(const char* text)
{
    return QCoreApplication::translate("DayText", text);
}

// "1 day late" and "3 days late" are two texts, so that English needs no plural file.
QString counted(qint64 count, const char* one, const char* many)
{
    return count == 1 ? dayWords(one) : dayWords(many).arg(count);
}

} // namespace

QString dayText(QDate day, QDate today)
{
    if (day == today)
        return dayWords("today");
    if (day == today.addDays(1))
        return dayWords("tomorrow");
    if (day == today.addDays(-1))
        return dayWords("yesterday");
    const bool sameYear = day.year() == today.year();
    return QLocale().toString(day, sameYear ? QStringLiteral("ddd d MMM")
                                            : QStringLiteral("d MMM yyyy"));
}

QString dueText(QDate due, QDate today)
{
    const qint64 days = today.daysTo(due);
    if (days < 0)
        return counted(-days, "1 day late", "%1 days late");
    if (days == 0)
        return dayWords("Today");
    if (days == 1)
        return dayWords("Tomorrow");
    if (days <= 6)
        return QLocale().toString(due, QStringLiteral("ddd d"));
    return QLocale().toString(due,
                              days < 330 ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QString hourText(QTime hour)
{
    return hour.toString(QStringLiteral("HH:mm"));
}

QString agoText(const QDateTime& then, const QDateTime& now)
{
    const QDate day = then.toTimeZone(now.timeZone()).date();
    const qint64 days = day.daysTo(now.date());
    const qint64 minutes = then.secsTo(now) / 60;
    if (minutes < 1)
        return dayWords("just now");
    if (minutes < 60)
        return counted(minutes, "1 minute ago", "%1 minutes ago");
    if (days == 0 || minutes < qint64{6} * 60)
        return counted(minutes / 60, "1 hour ago", "%1 hours ago");
    if (days == 1)
        return dayWords("yesterday");
    if (days < 14)
        return dayWords("%1 days ago").arg(days);
    if (days < 70)
        return dayWords("%1 weeks ago").arg(days / 7);
    if (days < 365)
        return dayWords("%1 months ago").arg(days * 12 / 365);
    return counted(days / 365, "1 year ago", "%1 years ago");
}

} // namespace rapport
