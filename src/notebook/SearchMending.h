// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QString>

namespace rapport
{

class Database;

// A damaged search table is no damaged notebook: it is written anew from the rest. False: the rest
// is not sound, and nothing was changed. Others may have the file open; they see a change.
Result<bool> mendSearch(const QString& path);

// For a file that lost it: a mending that was killed half-way.
Result<void> addMissingSearch(Database& database);

} // namespace rapport
