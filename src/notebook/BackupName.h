// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Backup.h"

#include <QFileInfo>
#include <optional>

namespace rapport
{

// How the files in a notebook's folder of backups are called, of daily ones and others:
// notebook-2025-10-14.rapport, notebook-2025-10-14-132501-import.rapport. The copy before a
// migration is named by it: notebook-before-2.rapport.
QString backupFileName(const QString& notebook, BackupReason why, const QDateTime& now);

// Absent: the file is no backup of this notebook.
std::optional<Backup> backupOfFile(const QString& notebook, const QFileInfo& file,
                                   const QTimeZone& zone);

// ".rapport"; empty where a file's name has no suffix.
QString endingOf(const QFileInfo& file);

} // namespace rapport
