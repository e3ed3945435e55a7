// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapport
{

// A reference: how long SQLite's C API takes to insert all rows of the notebook `from`, its search
// table included, into an empty one that is made at `to`, in one transaction.
double rawCopyMilliseconds(const QString& from, const QString& to);

} // namespace rapport
