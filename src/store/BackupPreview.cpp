// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DataFile.h"
#include "store/SqlError.h"
#include "store/VerifiedCopy.h"

namespace rapport
{
namespace
{

int countShown(SQLite::Database& file, const std::string& table)
{
    return file.execAndGet("SELECT count(*) FROM \"" + table + "\" WHERE trashed_at IS NULL")
        .getInt();
}

void readNewest(SQLite::Database& file, BackupContents& contents)
{
    std::string newest = "SELECT uid, created_at AS at FROM contact";
    for (const char* table : {"meeting", "\"group\"", "follow_up", "advice", "opportunity"})
        newest += std::string(" UNION ALL SELECT uid, created_at FROM ") + table;
    SQLite::Statement row(file, "SELECT s.title, n.at FROM (" + newest +
                                    " ORDER BY at DESC LIMIT 1) n LEFT JOIN search s USING (uid)");
    if (!row.executeStep())
        return;
    contents.newest = QString::fromStdString(row.getColumn(0).getString());
    contents.newestAt =
        QDateTime::fromString(QString::fromStdString(row.getColumn(1).getString()), Qt::ISODate);
}

} // namespace

Result<BackupContents> contentsOfFile(const QString& path)
{
    try {
        SQLite::Database file(sqliteUri(path, hasWriteAheadLog(path) ? "mode=ro" : "immutable=1"),
                              SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        BackupContents contents;
        contents.contacts = countShown(file, "contact");
        contents.meetings = countShown(file, "meeting");
        contents.followUps = countShown(file, "follow_up");
        contents.opportunities = countShown(file, "opportunity");
        contents.groups = countShown(file, "group");
        readNewest(file, contents);
        return contents;
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected(errorOf(failure, path));
    }
}

} // namespace rapport
