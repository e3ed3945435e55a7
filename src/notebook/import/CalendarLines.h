// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/import/FieldChanges.h"

#include <optional>

namespace rapport
{

// The lines of an event or task that have no place of their own (Meeting::properties). A newer
// version of it says a property anew: its lines take the place of the known ones of that name. The
// rules of a series go together, and so do all alarms; what the newer version does not name stays.
// SEQUENCE and its like say nothing new by themselves: see takeVersion().
void mergeCalendarLines(std::vector<QString>& known, const std::vector<QString>& read,
                        FieldChanges& changes);

// SEQUENCE, LAST-MODIFIED and their like of the version that something was taken from.
void takeVersion(std::vector<QString>& known, const std::vector<QString>& read);

// SEQUENCE (RFC 5545, 3.8.7.4): absent where no line says it.
std::optional<int> sequenceAmong(const std::vector<QString>& lines);

} // namespace rapport
