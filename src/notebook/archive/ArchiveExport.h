// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/archive/ArchiveWriter.h"
#include "notebook/Lookup.h"

namespace rapport
{

// How many nouns of each section: "contacts", "follow_ups", ...
using ArchiveCounts = std::map<QString, int>;

// Everything of a notebook but its undo history and what the machine notes for itself. `cancelled`
// is asked once a noun; what was written then is no whole archive. Memory is that of one noun and
// of all uids.
ArchiveCounts exportArchive(const Lookup& lookup, ArchiveWriter::Sink sink, const QDateTime& now,
                            const std::function<bool()>& cancelled = {});

} // namespace rapport
