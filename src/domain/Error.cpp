// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Error.h"

namespace rapport
{

QString wordOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Empty:
        return QStringLiteral("empty");
    case Error::Kind::Invalid:
        return QStringLiteral("invalid");
    case Error::Kind::NotFound:
        return QStringLiteral("not found");
    case Error::Kind::Unreadable:
        return QStringLiteral("unreadable");
    case Error::Kind::ReadOnly:
        return QStringLiteral("read-only");
    case Error::Kind::Newer:
        return QStringLiteral("newer");
    case Error::Kind::NotANotebook:
        return QStringLiteral("not a notebook");
    case Error::Kind::Damaged:
        return QStringLiteral("damaged");
    case Error::Kind::Moved:
        return QStringLiteral("moved");
    case Error::Kind::Full:
        return QStringLiteral("full");
    case Error::Kind::Locked:
        return QStringLiteral("locked");
    case Error::Kind::Busy:
        return QStringLiteral("busy");
    case Error::Kind::Conflict:
        return QStringLiteral("conflict");
    case Error::Kind::NothingToDo:
        return QStringLiteral("nothing to do");
    case Error::Kind::Cancelled:
        return QStringLiteral("cancelled");
    case Error::Kind::Internal:
        break;
    }
    return QStringLiteral("internal");
}

} // namespace rapport
