// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/archive/Archive.h"
#include "exchange/archive/ArchiveFields.h"

namespace rapport
{

// The name of the section where a noun stands: "contacts".
const char* sectionOf(const ArchivedNoun& noun);

ArchiveJson toArchiveJson(const ArchivedNoun& noun);

// Null: no section of ours. What is not understood is added to `complaints`.
std::optional<ArchivedNoun> fromArchiveJson(const std::string& section, const ArchiveJson& json,
                                            QStringList& complaints);
bool isArchiveSection(const std::string& name);

} // namespace rapport
