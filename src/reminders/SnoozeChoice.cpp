// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/SnoozeChoice.h"

#include "domain/LocalTime.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

constexpr int eveningHour = 18;

QDateTime localInstant(QDate on, QTime hour, const QDateTime& now)
{
    return resolveLocal(on, hour, now.timeZone()).at;
}

QDate nextMonday(QDate today)
{
    return today.addDays(8 - today.dayOfWeek());
}

} // namespace

std::vector<SnoozeChoice> snoozeChoices(const QDateTime& now, QTime reminderHour)
{
    const QDate today = now.date();
    std::vector<SnoozeChoice> choices{{SnoozeTo::InAnHour, now.addSecs(3600)}};
    if (const QDateTime evening = localInstant(today, QTime(eveningHour, 0), now); evening > now)
        choices.push_back({SnoozeTo::ThisEvening, evening});
    choices.push_back({SnoozeTo::Tomorrow, localInstant(today.addDays(1), reminderHour, now)});
    const QDate monday = nextMonday(today);
    if (monday != today.addDays(1) && monday != today.addDays(7))
        choices.push_back({SnoozeTo::Monday, localInstant(monday, reminderHour, now)});
    choices.push_back({SnoozeTo::InAWeek, localInstant(today.addDays(7), reminderHour, now)});
    return choices;
}

QString labelOf(SnoozeTo to)
{
    switch (to) {
    case SnoozeTo::InAnHour:
        return QCoreApplication::translate("Snooze", "In an hour");
    case SnoozeTo::ThisEvening:
        return QCoreApplication::translate("Snooze", "This evening");
    case SnoozeTo::Tomorrow:
        return QCoreApplication::translate("Snooze", "Tomorrow");
    case SnoozeTo::Monday:
        return QCoreApplication::translate("Snooze", "Monday");
    case SnoozeTo::InAWeek:
        return QCoreApplication::translate("Snooze", "In a week");
    }
    return {};
}

} // namespace rapport
