// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"

namespace rapport
{

// How it stands with the rhythm chosen for somebody (C6, F11).
enum class RhythmState {
    InTouch,
    Quiet, // past the ideal interval
    Late   // past the latest, which is one and a half times the ideal unless chosen
};

// `lastOn` is the day of the last contact; null: none yet, so it counts from when they were met, or
// came into the notebook. Absent without a rhythm.
std::optional<RhythmState> rhythmStateOf(const Contact& contact, QDate lastOn, QDate today);

} // namespace rapport
