// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/MeetingText.h"

#include "capture/WordTable.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace rapport
{
namespace
{

QString meetingWords(const char* source, int n = -1)
{
    return QCoreApplication::translate("MeetingText", source, nullptr, n);
}

QString longDay(QDate day, bool withYear)
{
    return QLocale().toString(day, withYear ? QStringLiteral("dddd d MMMM yyyy")
                                            : QStringLiteral("dddd d MMMM"));
}

QTimeZone zoneOf(const MeetingTime& time, const QDateTime& now)
{
    const QTimeZone zone(time.timeZone);
    return zone.isValid() ? zone : now.timeZone();
}

QString hoursText(const MeetingTime& time, const QDateTime& now)
{
    const QTimeZone zone = zoneOf(time, now);
    const auto hour = [&](const QDateTime& at) {
        return QLocale::c().toString(at.toTimeZone(zone).time(), QStringLiteral("HH:mm"));
    };
    QString text = hour(*time.startAt);
    if (time.endAt)
        text += QStringLiteral("–") + hour(*time.endAt);
    if (zone.offsetFromUtc(*time.startAt) != now.timeZone().offsetFromUtc(*time.startAt)) {
        const QString city = QString::fromLatin1(zone.id()).section(QLatin1Char('/'), -1);
        text +=
            QStringLiteral(" (%1)").arg(QString(city).replace(QLatin1Char('_'), QLatin1Char(' ')));
    }
    return text;
}

// The abbreviation that a specialty's interest group goes by: "EMIG". Empty: none is known.
QString interestGroupOf(const QString& specialty)
{
    for (const Specialty& each : shippedWords()->specialties()) {
        if (each.name.compare(specialty, Qt::CaseInsensitive) != 0)
            continue;
        for (const QString& abbreviation : each.abbreviations)
            if (abbreviation.endsWith(QLatin1String("IG")))
                return abbreviation;
    }
    return {};
}

QString shortGroupName(const QString& name)
{
    for (const QString& end : {QStringLiteral(" Interest Group"), QStringLiteral(" IG")}) {
        if (!name.endsWith(end, Qt::CaseInsensitive))
            continue;
        const QString field = name.chopped(end.size());
        const QString known = interestGroupOf(field);
        return known.isEmpty() ? field + QStringLiteral(" IG") : known;
    }
    return name;
}

} // namespace

QString meetingDayText(const MeetingTime& time, const QDateTime& now)
{
    const bool withYear = time.endOn.year() != now.date().year();
    QString text = longDay(time.startOn, withYear && time.startOn == time.endOn);
    if (time.isWholeDay() && time.endOn > time.startOn)
        text += QStringLiteral(" – ") + longDay(time.endOn, withYear);
    if (!time.isWholeDay())
        text += QStringLiteral(", ") + hoursText(time, now);
    return text;
}

QString hostsText(const QStringList& groups)
{
    if (groups.size() < 2)
        return groups.join(QString());
    return meetingWords("%1 with %2").arg(groups.first(), groups.mid(1).join(QStringLiteral(", ")));
}

QString shortHostsText(const QStringList& groups)
{
    QStringList names;
    for (const QString& group : groups)
        names << shortGroupName(group);
    return hostsText(names);
}

QString whatText(const MeetingRow& row, const QDateTime& now)
{
    if (row.status == MeetingStatus::Missed)
        return meetingWords("missed");
    if (isToLog(row, now))
        return meetingWords("to log");
    const int met = row.participants - row.hopeToMeet;
    if (row.status == MeetingStatus::Attended && met > 0)
        return meetingWords("%n met", met);
    return labelOfWord(row.kind).toLower();
}

QString costText(double cost)
{
    if (cost <= 0)
        return meetingWords("Free");
    const bool whole = std::abs(cost - std::round(cost)) < 0.005;
    return QLocale().toCurrencyString(cost, QString(), whole ? 0 : 2);
}

bool isToLog(const MeetingRow& row, const QDateTime& now)
{
    return row.status == MeetingStatus::Planned && endOf(row.time, now.timeZone()) <= now;
}

} // namespace rapport
