// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Notebook.h"

namespace rapport
{

// The follow-ups as a calendar that programs and phones follow (X4): what is open, with its alarm,
// and for 90 days what was closed, as completed or cancelled, so that they drop it, too. As tasks,
// or as events where the student has chosen so. Without notes (S7). On any thread.
Notebook::Digests followUpDigests(const Lookup& lookup, const QDateTime& now);
std::string followUpCalendar(const Lookup& lookup, const Notebook::Sequences& sequences,
                             const QDateTime& now);
// Writes it into that file unless it says the same already (the time it was written at aside).
// Whether it was written.
Result<bool> keepCalendar(const QString& path, const std::string& calendar);

} // namespace rapport
