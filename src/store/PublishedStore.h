// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

namespace rapport
{

// What calendars last got of each event and task. The machine's: not undoable.
class PublishedStore
{
public:
    explicit PublishedStore(Database& database)
        : m_database(database)
    {
    }

    // The SEQUENCE (RFC 5545 3.8.7.4) under which a component with this digest goes out: 0 the
    // first time, one more whenever the digest differs from the last.
    int sequenceFor(const QString& uid, const QString& digest);

private:
    Database& m_database;
};

} // namespace rapport
