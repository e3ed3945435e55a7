// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Report.h"

#include <QByteArray>

namespace rapport
{

struct PaperLook;

// The report as a PDF, its pages numbered, its text searchable. On any thread.
QByteArray pdfOf(const Report& report, const PaperLook& look);
// The same into a file of the owner's, whole or not at all.
Result<void> writePdf(const QString& path, const Report& report, const PaperLook& look);

} // namespace rapport
