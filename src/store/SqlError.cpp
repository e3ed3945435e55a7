// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqlError.h"

#include <cerrno>
#include <sqlite3.h>

namespace rapport
{
namespace
{

// SQLite says "full" for ENOSPC alone; a quota and a file size limit are no different to a student.
bool ranOutOfSpace(const SQLite::Database* connection)
{
    if (!connection)
        return false;
    const int cause = sqlite3_system_errno(connection->getHandle());
    return cause == ENOSPC || cause == EFBIG || cause == EDQUOT;
}

Error::Kind kindOfCode(int code, const SQLite::Database* connection)
{
    switch (code) {
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
        return ranOutOfSpace(connection) ? Error::Kind::Full : Error::Kind::Unreadable;
    case SQLITE_IOERR:
        return ranOutOfSpace(connection) ? Error::Kind::Full : Error::Kind::Unreadable;
    default:
        return Error::Kind::Internal;
    }
}

} // namespace

Error errorOf(const SQLite::Exception& failure, const QString& what,
              const SQLite::Database* connection)
{
    return {kindOfCode(failure.getErrorCode() & 0xff, connection),
            what,
            QString::fromUtf8(failure.what()),
            {}};
}

} // namespace rapport
