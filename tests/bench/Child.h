// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapport
{

// The programs that start.cpp compares, run as processes of their own. Each shows its window,
// prints its resident memory in KiB after the first paint, and ends.
int showToday(int argc, char* argv[], const QString& file);
int showReference(int argc, char* argv[]);

} // namespace rapport
