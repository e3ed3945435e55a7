// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Emptiness.h"

#include "store/Query.h"

namespace rapport
{

bool holdsAnything(Database& database)
{
    return Query(database, "SELECT EXISTS (SELECT 1 FROM contact)"
                           " OR EXISTS (SELECT 1 FROM meeting)"
                           " OR EXISTS (SELECT 1 FROM follow_up)")
        .one<bool>()
        .value_or(false);
}

} // namespace rapport
