// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Backup.h"

namespace rapport
{

// "Today, 08:10".
QString backupTitle(const Backup& backup, const QDateTime& now);
// "Before an import".
QString backupReasonText(BackupReason why);
// "57 contacts · 68 meetings"; "An empty notebook".
QString backupCountsText(const BackupContents& contents);
// "Newest entry: Imaging, yesterday"; empty where there is none.
QString backupNewestText(const BackupContents& contents, const QDateTime& now);

} // namespace rapport
