// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QDateTime>

namespace rapport
{

// How another file takes the place of a notebook that cannot be used, and how a kill meanwhile is
// made good. Nobody may have the notebook open, and only one program at a time may do this.

// Renames it, with its log, to a name with the day beside it, and says which.
Result<QString> setAside(const QString& notebook, const QDateTime& now);

// Sets it aside and puts a copy of `prepared` in its place. Says what the old file is called now;
// empty: there was none. An error before the last step leaves everything as it was.
Result<QString> replaceUnusable(const QString& notebook, const QString& prepared,
                                const QDateTime& now);

// A replacement waits beside the notebook: it was killed half-way.
bool isHalfReplaced(const QString& notebook);
Result<void> finishReplacing(const QString& notebook);

} // namespace rapport
