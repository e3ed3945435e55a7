// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/When.h"

#include <QStringList>

namespace rapport
{

// Sentences about a date or an hour that does not exist, or that contradicts itself.
QStringList noticesOf(const std::optional<DayMention>& day,
                      const std::optional<HourMention>& hours);

} // namespace rapport
