// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapport
{

// A path to be read, not opened: "~/Documents/notebook.rapport".
QString shownPath(const QString& path);

} // namespace rapport
