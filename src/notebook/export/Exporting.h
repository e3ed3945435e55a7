// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Report.h"
#include "notebook/Notebook.h"
#include "notebook/export/ExportRequest.h"

namespace rapport
{

// What an export reads, on any thread: a lookup, the last read of it that failed, and who is asked
// whether to go on.
struct ExportSource {
    const Lookup& lookup;
    std::function<std::optional<Error>()> failure;
    ExportStep step;
};

// Of each event and task of a calendar, for Notebook::publish; nothing for other formats.
Result<Notebook::Digests> digestsOf(const ExportRequest& request, const ExportSource& source,
                                    const QDateTime& now);

// Writes to a file of the owner's (0600), whole or not at all; what was there before is replaced.
// `sequences` are those that a calendar's digests got.
Result<ExportCounts> exportTo(const QString& path, const ExportRequest& request,
                              const ExportSource& source, const Notebook::Sequences& sequences,
                              const QDateTime& now);
// All of it at once, for who may wait.
Result<ExportCounts> exportTo(const QString& path, const ExportRequest& request, Notebook& notebook,
                              const QDateTime& now);

// The page that is asked for: CV lines, or the events of a period.
Report reportOf(const ExportRequest& request, const Lookup& lookup, const QDateTime& now);

} // namespace rapport
