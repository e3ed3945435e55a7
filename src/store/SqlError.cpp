// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqlError.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <sqlite3.h>

namespace rapport
{
namespace
{

// SQLite says "full" for ENOSPC alone; at a quota or a file size limit only the write fails.
// A backup's step tells the extended code as the code itself.
bool ranOutOfSpace(const SQLite::Exception& failure)
{
    const int extendedCode =
        failure.getErrorCode() > 0xff ? failure.getErrorCode() : failure.getExtendedErrorCode();
    return extendedCode == SQLITE_IOERR_WRITE || extendedCode == SQLITE_IOERR_SHMSIZE ||
           extendedCode == SQLITE_IOERR_SHMOPEN;
}

Error::Kind kindOfFailure(const SQLite::Exception& failure)
{
    switch (failure.getErrorCode() & 0xff) {
    case SQLITE_CORRUPT:
        return Error::Kind::Damaged;
    case SQLITE_NOTADB:
        return Error::Kind::NotANotebook;
    case SQLITE_FULL:
        return Error::Kind::Full;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Kind::Locked;
    case SQLITE_READONLY:
        return Error::Kind::ReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Error::Kind::Unreadable;
    case SQLITE_IOERR:
        return ranOutOfSpace(failure) ? Error::Kind::Full : Error::Kind::Unreadable;
    default:
        return Error::Kind::Internal;
    }
}

QString plainWords(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Damaged:
        return QCoreApplication::translate("Store", "part of it cannot be read");
    case Error::Kind::Unreadable:
        return QCoreApplication::translate("Store", "the disk does not give it");
    case Error::Kind::Internal:
        return QCoreApplication::translate("Store", "something that should not happen");
    default:
        return {}; // its sentence says all
    }
}

} // namespace

void noteForLog(const QString& what, const QString& technical)
{
    static const QLoggingCategory category("rapport.store", QtInfoMsg);
    qCInfo(category).noquote() << what << technical.simplified();
}

Error plainError(Error::Kind kind, const QString& what, const QString& technical)
{
    noteForLog(what, technical);
    return {kind, what, plainWords(kind), {}};
}

Error errorOf(const SQLite::Exception& failure, const QString& what)
{
    return plainError(kindOfFailure(failure), what, QString::fromUtf8(failure.what()));
}

} // namespace rapport
