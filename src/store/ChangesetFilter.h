// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ChangedRows.h"

#include <set>
#include <string>

namespace rapport
{

// One noun: its table, and its id.
using Owner = std::pair<std::string, qint64>;
using Owners = std::set<Owner>;

Owner ownerOf(const ChangedRow& row);

// The changes of a changeset but those to rows of these nouns; in the form that
// sqlite3session_changeset() writes (SQLite's ext/session/sqlite3session.c, "CHANGESET").
QByteArray withoutOwners(Database& database, const QByteArray& changeset, const Owners& owners);

// Nouns that rows refer to and that are not there: what a deferred foreign key would refuse.
Owners missingOwners(Database& database);

} // namespace rapport
