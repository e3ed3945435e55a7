// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTextStream;

namespace rapport
{

class Clock;

// The headless program: runs the verb in `arguments` and returns the exit code: 0 done, 1 could
// not (one sentence on `err`), 2 wrong usage. With --json, one JSON object and nothing else on
// `out`.
int runCli(const QStringList& arguments, QTextStream& out, QTextStream& err, const Clock& clock);

} // namespace rapport
