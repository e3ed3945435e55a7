// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Rhythm.h"

#include <QDate>
#include <QString>
#include <optional>

namespace rapport
{

// "Every 6 weeks, at the latest after 9 weeks": a rhythm (C6) as people say it. Empty without one.
QString rhythmText(std::optional<int> idealDays, std::optional<int> latestDays = {});

// "Last spoke 9 weeks ago"; null: "Not spoken with yet".
// How it stands with somebody: "Going quiet · Last spoke 9 weeks ago".
QString rhythmStateText(std::optional<RhythmState> state, QDate lastOn, QDate today);

QString lastSpokeText(QDate lastOn, QDate today);

} // namespace rapport
