// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QDateTime>
#include <optional>

namespace rapport
{

// The day's verified copy of the data file `path`, beside it in `backups`; nothing when today's is
// there already. The last seven are kept. Opens the file anew, so any thread may call it.
Result<void> makeDailyCopy(const QString& path, const QDateTime& now);

// When the newest daily copy was made.
std::optional<QDateTime> lastDailyCopyAt(const QString& path, const QTimeZone& zone);

} // namespace rapport
