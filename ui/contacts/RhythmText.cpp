// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/RhythmText.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

QString rhythmWords(const char* source, int n = -1)
{
    return QCoreApplication::translate("RhythmText", source, nullptr, n);
}

// A length of time in the largest unit that it fills: months of 30 and 31 days, else weeks.
QString lengthText(int days)
{
    const int months = (days + 1) / 31;
    if (months > 0 && days >= 30 * months && days <= 31 * months)
        return months == 1 ? rhythmWords("month") : rhythmWords("%n months", months);
    if (days % 7 == 0)
        return days == 7 ? rhythmWords("week") : rhythmWords("%n weeks", days / 7);
    return days == 1 ? rhythmWords("day") : rhythmWords("%n days", days);
}

QString everyText(int days)
{
    if (days == 365)
        return rhythmWords("Once a year");
    if (days == 182)
        return rhythmWords("Twice a year");
    return rhythmWords("Every %1").arg(lengthText(days));
}

} // namespace

QString rhythmText(std::optional<int> idealDays, std::optional<int> latestDays)
{
    if (!idealDays)
        return {};
    const QString every = everyText(*idealDays);
    return latestDays ? rhythmWords("%1, at the latest after %n days", *latestDays).arg(every)
                      : every;
}

QString rhythmStateText(std::optional<RhythmState> state, QDate lastOn, QDate today)
{
    const QString spoke = lastSpokeText(lastOn, today);
    if (!state)
        return spoke;
    const QString word = *state == RhythmState::InTouch ? rhythmWords("In touch")
                         : *state == RhythmState::Quiet ? rhythmWords("Going quiet")
                                                        : rhythmWords("Long quiet");
    return rhythmWords("%1 · %2").arg(word, spoke);
}

QString lastSpokeText(QDate lastOn, QDate today)
{
    if (!lastOn.isValid())
        return rhythmWords("Not spoken with yet");
    constexpr int daysCounted = 14;
    const int days = static_cast<int>(lastOn.daysTo(today));
    if (days <= 0)
        return rhythmWords("Last spoke today");
    if (days == 1)
        return rhythmWords("Last spoke yesterday");
    return days < daysCounted ? rhythmWords("Last spoke %n days ago", days)
                              : rhythmWords("Last spoke %n weeks ago", days / 7);
}

} // namespace rapport
