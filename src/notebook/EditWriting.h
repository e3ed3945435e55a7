// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"
#include "store/SqlError.h"

#include <QCoreApplication>

namespace rapport
{

// What the verbs of Edit share. Turns what SQLite throws into an Error.
template <class Write>
auto writing(Database& database, Write write) -> decltype(write())
{
    try {
        return write();
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected(errorOf(failure, database.path()));
    }
}

inline Result<void> foundOrNot(bool found)
{
    if (found)
        return {};
    const QString what = QCoreApplication::translate("Edit", "What was to be changed");
    return tl::unexpected(Error{Error::Kind::NotFound, what, {}, {}});
}

} // namespace rapport
