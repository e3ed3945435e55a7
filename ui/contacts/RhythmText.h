// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace rapport
{

// "Every 6 weeks, at the latest after 9 weeks": a rhythm (C6) as people say it. Empty without one.
QString rhythmText(std::optional<int> idealDays, std::optional<int> latestDays = {});

// "Last spoke 9 weeks ago"; null: "Not spoken with yet".
QString lastSpokeText(QDate lastOn, QDate today);

} // namespace rapport
