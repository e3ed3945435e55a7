// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DataVersion.h"

namespace rapport
{

qint64 dataVersion(Database& database)
{
    try {
        database.resetStatements(); // a read under way would hide what was written since
        return database.connection().execAndGet("PRAGMA data_version").getInt64();
    } catch (const SQLite::Exception&) {
        return -1; // unreadable for the moment: as if somebody wrote
    }
}

} // namespace rapport
