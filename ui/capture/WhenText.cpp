// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/WhenText.h"

#include "capture/TypedDate.h"
#include "domain/LocalTime.h"
#include "ui/widgets/DayText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rapport
{
namespace
{

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QTime typedHour(const QString& text)
{
    static const QStringList forms = {QStringLiteral("H:mm"),    QStringLiteral("H.mm"),
                                      QStringLiteral("h:mm ap"), QStringLiteral("h:mmap"),
                                      QStringLiteral("h ap"),    QStringLiteral("hap"),
                                      QStringLiteral("H")};
    for (const QString& form : forms)
        if (const QTime hour = QLocale::c().toTime(text.trimmed(), form); hour.isValid())
            return hour;
    return {};
}

std::optional<TypedDate> typedStart(const QString& text, const QDateTime& now,
                                    const QLocale& locale)
{
    if (const QTime hour = typedHour(text); hour.isValid())
        return TypedDate{now.date(), hour, {}};
    if (auto date = readTypedDate(text.trimmed(), now, locale))
        return date;
    // "Today 12:00": the hour stands last.
    const QString simple = text.simplified();
    const qsizetype gap = simple.lastIndexOf(QLatin1Char(' '));
    const QTime hour = typedHour(simple.mid(gap + 1));
    auto date = gap > 0 ? readTypedDate(simple.left(gap), now, locale) : std::nullopt;
    if (!date || !hour.isValid())
        return std::nullopt;
    date->hour = hour;
    return date;
}

void setStart(TypedWhen& when, const TypedDate& start, const QTimeZone& zone)
{
    when.time.startOn = start.on;
    when.time.endOn = start.on;
    when.time.timeZone = zone.id();
    when.notices = start.notices;
    if (!start.hour)
        return;
    const LocalInstant instant = resolveLocal(start.on, *start.hour, zone);
    when.time.startAt = instant.at.toUTC();
    if (instant.shifted)
        when.notices << QCoreApplication::translate(
                            "rapport::WhenText", "%1 does not exist that night; it is read as %2.")
                            .arg(hourText(*start.hour), hourText(instant.at.time()));
}

// The end: an hour, later on the same day or past midnight, or a last day.
bool setEnd(TypedWhen& when, const QString& text, const QDateTime& now, const QLocale& locale,
            const QTimeZone& zone)
{
    if (const QTime hour = typedHour(text); hour.isValid() && when.time.startAt) {
        QDate on = when.time.startOn;
        if (hour <= when.time.startAt->toTimeZone(zone).time())
            on = on.addDays(1);
        when.time.endAt = resolveLocal(on, hour, zone).at.toUTC();
        when.time.endOn = on;
        return true;
    }
    const auto end = readTypedDate(text.trimmed(), now, locale);
    if (!end || end->on < when.time.startOn || (end->hour && !when.time.startAt))
        return false;
    when.time.endOn = end->on;
    if (end->hour)
        when.time.endAt = resolveLocal(end->on, *end->hour, zone).at.toUTC();
    return !when.time.endAt || *when.time.endAt > *when.time.startAt;
}

// Hours of another zone say which: "Today 19:00 (Europe/London)".
QString zoneText(const QTimeZone& zone, const QDateTime& now)
{
    const bool isHere = zone.offsetFromUtc(now) == now.offsetFromUtc();
    return isHere ? QString() : QStringLiteral(" (%1)").arg(QString::fromLatin1(zone.id()));
}

std::pair<QString, QTimeZone> apartFromZone(const QString& text)
{
    static const QRegularExpression named(QStringLiteral("\\s*\\(([\\w/+-]+)\\)\\s*$"));
    const auto found = named.match(text);
    if (!found.hasMatch())
        return {text, QTimeZone()}; // one without a name would be this computer's
    return {text.left(found.capturedStart()), QTimeZone(found.captured(1).toLatin1())};
}

} // namespace

QString typedWhenText(const MeetingTime& time, const QDateTime& now)
{
    const QTimeZone zone(time.timeZone);
    const QDate today = now.date();
    QString text = capitalised(dayText(time.startOn, today));
    if (time.isWholeDay())
        return time.endOn > time.startOn
                   ? text + QStringLiteral(" – ") + capitalised(dayText(time.endOn, today))
                   : text;
    text += QLatin1Char(' ') + hourText(time.startAt->toTimeZone(zone).time());
    const QString where = zoneText(zone, now);
    if (!time.endAt)
        return text + where;
    const QDateTime end = time.endAt->toTimeZone(zone);
    text += QStringLiteral(" – ");
    if (end.date() > time.startOn.addDays(1) ||
        (end.date() > time.startOn && end.time() > time.startAt->toTimeZone(zone).time()))
        text += capitalised(dayText(end.date(), today)) + QLatin1Char(' ');
    return text + hourText(end.time()) + where;
}

std::optional<TypedWhen> readWhen(const QString& text, const QDateTime& now, const QLocale& locale)
{
    static const QRegularExpression until(
        QStringLiteral("\\s*[–—]\\s*|\\s+-\\s+|(?<=[\\dm])-(?=\\d)|\\s+(?:to|until|till)\\s+"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto [rest, zone] = apartFromZone(text); zone.isValid())
        return readWhen(rest, now.toTimeZone(zone), locale);
    const QTimeZone zone = now.timeZone();
    if (const auto whole = typedStart(text, now, locale)) {
        TypedWhen when;
        setStart(when, *whole, zone);
        return when;
    }
    auto matches = until.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto start = typedStart(text.left(match.capturedStart()), now, locale);
        if (!start)
            continue;
        TypedWhen when;
        setStart(when, *start, zone);
        if (setEnd(when, text.mid(match.capturedEnd()), now, locale, zone))
            return when;
    }
    return std::nullopt;
}

} // namespace rapport
