// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/ReminderHours.h"

#include "domain/LocalTime.h"

#include <algorithm>

namespace rapport
{
namespace
{

// The day whose quiet end follows `at`: the next one in the evening part of an overnight quiet.
QDate dayOfQuietEnd(const QDateTime& at, const Settings& settings)
{
    const bool overnight = settings.quietUntil <= settings.quietFrom;
    return overnight && at.time() >= settings.quietFrom ? at.date().addDays(1) : at.date();
}

} // namespace

bool isQuiet(const QDateTime& at, const Settings& settings)
{
    if (!settings.quietHours || settings.quietFrom == settings.quietUntil)
        return false;
    const bool begun = at.time() >= settings.quietFrom;
    const bool notOver = at.time() < settings.quietUntil;
    return settings.quietFrom < settings.quietUntil ? begun && notOver : begun || notOver;
}

QDateTime afterQuietHours(const QDateTime& at, const Settings& settings)
{
    if (!isQuiet(at, settings))
        return at;
    return resolveLocal(dayOfQuietEnd(at, settings), settings.quietUntil, at.timeZone()).at;
}

QDateTime dailyReminder(QDate on, const Settings& settings, const QTimeZone& zone)
{
    return afterQuietHours(resolveLocal(on, settings.reminderHour, zone).at, settings);
}

QDateTime firstReminder(const DueMoment& moment, const Settings& settings, const QTimeZone& zone)
{
    return moment.at ? *moment.at : dailyReminder(moment.on, settings, zone);
}

std::optional<QDateTime> newestReminder(const DueMoment& moment, const Settings& settings,
                                        const QDateTime& now)
{
    const QDateTime first = firstReminder(moment, settings, now.timeZone());
    if (first > now)
        return std::nullopt;
    // Quiet hours may carry the daily reminder of yesterday into today.
    for (QDate on = now.date(); on > moment.on && on >= now.date().addDays(-2);
         on = on.addDays(-1)) {
        const QDateTime repeat = dailyReminder(on, settings, now.timeZone());
        if (repeat <= now)
            return std::max(first, repeat);
    }
    return first;
}

QDateTime nextReminder(const DueMoment& moment, const Settings& settings, const QDateTime& now)
{
    const QDateTime first = firstReminder(moment, settings, now.timeZone());
    if (first > now)
        return first;
    QDate on = std::max(moment.on.addDays(1), now.date().addDays(-1));
    while (dailyReminder(on, settings, now.timeZone()) <= now)
        on = on.addDays(1);
    return dailyReminder(on, settings, now.timeZone());
}

} // namespace rapport
