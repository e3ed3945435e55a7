// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorText.h"
#include "notebook/BackupName.h"
#include "notebook/NotebookPrivate.h"
#include "store/OperationStore.h"
#include "store/SqlError.h"
#include "store/VerifiedCopy.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rapport
{
namespace
{

// Named by the last thing done in it: told again, it is the same copy.
Result<QString> keepMoved(Database& database)
{
    try {
        database.resetStatements();
        const QDateTime endOfTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC);
        const QDateTime last =
            OperationStore(database).lastAtBefore(endOfTime).value_or(endOfTime).toLocalTime();
        const QString copy = backupFolderOf(database.path()) + u'/' +
                             backupFileName(database.path(), BackupReason::Moved, last);
        if (QFileInfo::exists(copy))
            return copy;
        return copyVerified(database, copy).map([&] { return copy; });
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected(errorOf(failure, database.path()));
    }
}

} // namespace

// What bears another name now is whole under that one too, and no log stays under the old name,
// where it would be taken for that of the next file. Deleted, it is written in vain.
Error movedError(Database& database)
{
    const Result<QString> kept = keepMoved(database);
    if (kept)
        database.foldLog();
    return {Error::Kind::Moved,
            database.path(),
            {},
            kept
                ? QCoreApplication::translate("Notebook", "What was open is kept in %1.").arg(*kept)
                : QCoreApplication::translate("Notebook", "What was open could not be kept: %1")
                      .arg(errorText(kept.error()))};
}

} // namespace rapport
