// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

namespace rapport
{

// The folder "backups" beside a data file.
QString backupFolderOf(const QString& path);

// Copies the notebook `from` to the file `to` (0600) while others may write it. The copy gets its
// name only once it was opened again, checked and found to hold as many rows. Uses connections of
// its own, so that any thread may call it.
Result<void> copyVerified(const QString& from, const QString& to);

} // namespace rapport
