// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorText.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("ErrorText", text);
}

QString happened(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Empty:
        return error.what.isEmpty()
                   ? tr("There is nothing to save: the line is empty.")
                   : tr("There is nothing to save: “%1” has no word in it.").arg(error.what);
    case Error::Kind::Invalid:
        return tr("%1 cannot be used: %2.").arg(error.what, error.detail);
    case Error::Kind::NotFound:
        return tr("%1 was not found.").arg(error.what);
    case Error::Kind::Unreadable:
        return tr("%1 cannot be read: %2.").arg(error.what, error.detail);
    case Error::Kind::ReadOnly:
        return tr("%1 is read-only.").arg(error.what);
    case Error::Kind::Newer:
        return tr("%1 was written by a newer Rapport (format %2). Update Rapport to open it.")
            .arg(error.what, error.detail);
    case Error::Kind::NotANotebook:
        return tr("%1 is not a Rapport notebook.").arg(error.what);
    case Error::Kind::Damaged:
        return tr("%1 is damaged: %2.").arg(error.what, error.detail);
    case Error::Kind::Moved:
        return tr("%1 was moved, deleted or replaced while it was open. Nothing more is written to "
                  "it.")
            .arg(error.what);
    case Error::Kind::Full:
        return tr("There is no space left to write %1.").arg(error.what);
    case Error::Kind::Locked:
        return tr("%1 is in use by another program. Try again in a moment.").arg(error.what);
    case Error::Kind::Busy:
        return tr("%1 is being written. Try again when that is done.").arg(error.what);
    case Error::Kind::Conflict:
        return tr("This cannot be undone: %1 was changed since.").arg(error.what);
    case Error::Kind::NothingToDo:
        return tr("There is nothing to %1.").arg(error.what);
    case Error::Kind::Cancelled:
        return tr("%1 was stopped.").arg(error.what);
    case Error::Kind::Internal:
        break;
    }
    return tr("Something went wrong in %1: %2.").arg(error.what, error.detail);
}

} // namespace

QString errorText(const Error& error)
{
    return error.kept.isEmpty() ? happened(error) : happened(error) + QLatin1Char(' ') + error.kept;
}

} // namespace rapport
