// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Rhythm.h"

namespace rapport
{

std::optional<RhythmState> rhythmStateOf(const Contact& contact, QDate lastOn, QDate today)
{
    if (!contact.idealDays)
        return std::nullopt;
    const QDate met = contact.metOn.isValid() ? contact.metOn : contact.createdAt.date();
    const qint64 silence = (lastOn.isValid() ? lastOn : met).daysTo(today);
    if (silence <= *contact.idealDays)
        return RhythmState::InTouch;
    const int latest = contact.latestDays.value_or((*contact.idealDays * 3 + 1) / 2);
    return silence <= latest ? RhythmState::Quiet : RhythmState::Late;
}

} // namespace rapport
