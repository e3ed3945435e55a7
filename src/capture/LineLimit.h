// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/Draft.h"

namespace rapport
{

// A pasted page is no line: only its beginning is read, the rest is kept as it is.
struct LimitedLine {
    QString read;
    QString rest;
};

LimitedLine limitLine(const QString& line);
// Puts the rest where notes go and says so.
void keepRest(Draft& draft, const QString& rest);

} // namespace rapport
