// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace rapport
{

// What SQLite says of `what` goes to the log (category rapport.store), not to the student.
void noteForLog(const QString& what, const QString& technical);

// An error in words for the student; `technical` is for the log.
Error plainError(Error::Kind kind, const QString& what, const QString& technical);

// What SQLite threw, as an error about `what`: the path of the data file, mostly.
Error errorOf(const SQLite::Exception& failure, const QString& what);

} // namespace rapport
