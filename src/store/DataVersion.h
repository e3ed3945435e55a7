// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

namespace rapport
{

// A number that differs once another connection has written; writing through this one leaves it.
qint64 dataVersion(Database& database);

} // namespace rapport
