// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/ZoneName.h"

#include "exchange/icalendar/CalendarTime.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace rapport
{
namespace
{

// Qt takes any three letters for a POSIX rule without an offset: only real names may reach it.
bool isDatabaseName(const QByteArray& id)
{
    static const QByteArrayList short_ = {"UTC", "GMT", "UCT", "Zulu", "Greenwich"};
    const bool isPath = id.contains('/') && !id.startsWith('/') && !id.contains('.');
    return (isPath || short_.contains(id)) && QTimeZone(id).isValid();
}

QString keyOf(const QString& name)
{
    return name.toLower().remove(QLatin1Char(' ')).remove(QLatin1Char('_'));
}

// Names as programs show them, and the tz database's in any case, to names of the tz database.
const QHash<QString, QByteArray>& shownNames()
{
    static const QHash<QString, QByteArray> names = [] {
        QHash<QString, QByteArray> read;
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
            read.insert(keyOf(QString::fromUtf8(id)), id);
        QFile file(QStringLiteral(":/exchange/zone-names.json"));
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        for (auto each = object.begin(); each != object.end(); ++each)
            read.insert(keyOf(each.key()), each.value().toString().toUtf8());
        return read;
    }();
    return names;
}

// "Central Standard Time 1" is Outlook's way to tell two apart.
QByteArray windowsZone(QString name)
{
    static const QRegularExpression number(QStringLiteral(" \\d+$"));
    name.remove(number).replace(QLatin1String(" Daylight Time"), QLatin1String(" Standard Time"));
    return QTimeZone::windowsIdToDefaultIanaId(name.toUtf8());
}

QByteArray shownZone(QString name)
{
    static const QRegularExpression offset(QStringLiteral("^\\((?:UTC|GMT)[^)]*\\)\\s*"));
    return shownNames().value(keyOf(name.remove(offset)));
}

// The longest end after a slash that is a name: prefixes are not to be understood (RFC 5545,
// 3.2.19).
QByteArray nameAfterPrefix(const QByteArray& tzid)
{
    for (qsizetype slash = tzid.indexOf('/'); slash >= 0; slash = tzid.indexOf('/', slash + 1))
        if (const QByteArray end = tzid.mid(slash + 1); isDatabaseName(end))
            return end;
    return {};
}

std::optional<QTimeZone> zoneOfOffset(const QByteArray& tzid)
{
    if (!tzid.startsWith("UTC") && !tzid.startsWith("GMT") && !tzid.startsWith('+') &&
        !tzid.startsWith('-'))
        return std::nullopt;
    const QByteArray offset = tzid.mid(std::isalpha(tzid.front()) ? 3 : 0).trimmed();
    if (const std::optional<int> seconds = readOffset(offset.toStdString()))
        return QTimeZone(*seconds);
    return std::nullopt;
}

} // namespace

bool namesUtc(const QByteArray& tzid)
{
    static const QByteArrayList names = {"UTC",
                                         "Z",
                                         "Etc/UTC",
                                         "Etc/UCT",
                                         "UCT",
                                         "Zulu",
                                         "Etc/Zulu",
                                         "tzone://Microsoft/Utc",
                                         "Coordinated Universal Time",
                                         "(UTC) Coordinated Universal Time"};
    return names.contains(tzid);
}

std::optional<QTimeZone> zoneNamed(const QByteArray& tzid)
{
    const QByteArray name = QByteArray(tzid).replace('"', "").trimmed();
    if (name.isEmpty() || name.size() > 200)
        return std::nullopt;
    if (isDatabaseName(name))
        return QTimeZone(name);
    const QString text = QString::fromUtf8(name);
    for (const QByteArray& id : {windowsZone(text), shownZone(text), nameAfterPrefix(name)})
        if (!id.isEmpty() && QTimeZone(id).isValid())
            return QTimeZone(id);
    return zoneOfOffset(name);
}

} // namespace rapport
