// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Report.h"

#include <QTextDocument>

namespace rapport
{

struct PaperLook;

// A report as pages: title and byline, a head for each section with its hours, a table of when and
// what below it. What people typed goes in as plain text.
void fillDocument(QTextDocument& document, const Report& report, const PaperLook& look);

} // namespace rapport
