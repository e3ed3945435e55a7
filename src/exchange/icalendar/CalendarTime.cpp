// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/CalendarTime.h"

#include "domain/Direction.h"
#include "exchange/icalendar/ZoneName.h"
#include "exchange/text/Ascii.h"
#include "exchange/vcard/VCardText.h"

#include <QRegularExpression>

namespace rapport
{
namespace
{

constexpr qint64 secondsOfDay = 86400;

// Hour 24 is midnight after; second 60 is a leap second, which Qt does not know.
std::optional<CalendarTime> timeOf(QDate on, int hour, int minute, int second)
{
    const bool isNextDay = hour == 24 && minute == 0 && second == 0;
    const QTime time(isNextDay ? 0 : hour, minute, second == 60 ? 59 : second);
    if (!on.isValid() || !time.isValid())
        return std::nullopt;
    return CalendarTime{isNextDay ? on.addDays(1) : on, time, false, {}};
}

void applyOffset(CalendarTime& time, const QString& offset)
{
    const std::optional<int> seconds = readOffset(offset.toStdString());
    if (!seconds)
        return;
    const QDateTime utc = QDateTime(time.on, *time.hour, Qt::UTC).addSecs(-*seconds);
    time.on = utc.date();
    time.hour = utc.time();
    time.isUtc = true;
}

} // namespace

std::optional<CalendarTime> readTime(std::string_view value, const VCardProperty& property)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T ](\\d\\d):?(\\d\\d)(?::?(\\d\\d))?(?:[.,]\\d+)?"
            "(Z|[+-]\\d\\d(?::?\\d\\d)?)?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromUtf8(bytesOf(value)));
    if (!match.hasMatch())
        return std::nullopt;
    const QDate on(match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                   match.capturedView(3).toInt());
    if (!on.isValid())
        return std::nullopt;
    // Exchange writes "VALUE=DATE:20251014T000000".
    if (match.capturedView(4).isEmpty() ||
        equalsIgnoringCase(property.parameterValue("VALUE"), "DATE"))
        return CalendarTime{on, std::nullopt, false, {}};
    auto time = timeOf(on, match.capturedView(4).toInt(), match.capturedView(5).toInt(),
                       match.capturedView(6).toInt());
    if (!time)
        return std::nullopt;
    const QString zone = match.captured(7);
    time->isUtc = zone.compare(QLatin1String("Z"), Qt::CaseInsensitive) == 0;
    if (!zone.isEmpty() && !time->isUtc)
        applyOffset(*time, zone);
    const QByteArray tzid = bytesOf(property.parameterValue("TZID"));
    time->isUtc = time->isUtc || namesUtc(tzid);
    if (!time->isUtc)
        time->tzid = tzid;
    return time;
}

std::optional<CalendarTime> readTime(const VCardProperty& property)
{
    return readTime(property.value, property);
}

std::optional<CalendarDuration> readDuration(std::string_view value)
{
    static const QRegularExpression form(
        QStringLiteral("^([+-]?)P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?"
                       "(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,10})S)?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qint64 longest = 36525;
    const auto match = form.match(QString::fromUtf8(bytesOf(value)));
    if (!match.hasMatch() || match.lastCapturedIndex() < 2)
        return std::nullopt;
    const qint64 days = match.capturedView(2).toLongLong() * 7 + match.capturedView(3).toLongLong();
    const qint64 seconds = match.capturedView(4).toLongLong() * 3600 +
                           match.capturedView(5).toLongLong() * 60 +
                           match.capturedView(6).toLongLong();
    if (days > longest || seconds > longest * secondsOfDay)
        return std::nullopt;
    const int sign = match.capturedView(1) == QLatin1Char('-') ? -1 : 1;
    return CalendarDuration{sign * static_cast<int>(days), sign * seconds};
}

std::optional<int> readOffset(std::string_view value)
{
    static const QRegularExpression form(
        QStringLiteral("^([+-])(\\d\\d?)(?::?([0-5]\\d)(?::?([0-5]\\d))?)?$"));
    const auto match = form.match(QString::fromUtf8(bytesOf(value)));
    if (!match.hasMatch() || match.capturedView(2).toInt() > 18)
        return std::nullopt;
    const int seconds = match.capturedView(2).toInt() * 3600 + match.capturedView(3).toInt() * 60 +
                        match.capturedView(4).toInt();
    return match.capturedView(1) == QLatin1Char('-') ? -seconds : seconds;
}

QByteArray bytesOf(std::string_view value)
{
    const std::string_view trimmed = trimmedAscii(value);
    return {trimmed.data(), static_cast<qsizetype>(trimmed.size())};
}

QString parameterText(const VCardProperty& property, std::string_view name)
{
    return QString::fromUtf8(bytesOf(property.parameterValue(name))).removeIf(turnsDirection);
}

QString textOf(const VCardProperty& property)
{
    return QString::fromStdString(unescapedText(property.value)).removeIf(turnsDirection).trimmed();
}

} // namespace rapport
