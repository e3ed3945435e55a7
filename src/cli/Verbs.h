// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Answer.h"
#include "cli/Arguments.h"

#include <QDateTime>

namespace rapport
{

using Verb = Result<Answer> (*)(const Arguments& arguments, const QDateTime& now);

Result<Answer> agenda(const Arguments& arguments, const QDateTime& now);
Result<Answer> list(const Arguments& arguments, const QDateTime& now);
Result<Answer> searchFor(const Arguments& arguments, const QDateTime& now);
Result<Answer> check(const Arguments& arguments, const QDateTime& now);

Result<Answer> logLine(const Arguments& arguments, const QDateTime& now);
Result<Answer> followUpLine(const Arguments& arguments, const QDateTime& now);
Result<Answer> done(const Arguments& arguments, const QDateTime& now);
Result<Answer> snoozeUntil(const Arguments& arguments, const QDateTime& now);
Result<Answer> undoLast(const Arguments& arguments, const QDateTime& now);
Result<Answer> redoLast(const Arguments& arguments, const QDateTime& now);

Result<Answer> importFiles(const Arguments& arguments, const QDateTime& now);
Result<Answer> exportFile(const Arguments& arguments, const QDateTime& now);

Result<Answer> backup(const Arguments& arguments, const QDateTime& now);
Result<Answer> restore(const Arguments& arguments, const QDateTime& now);

} // namespace rapport
