// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/archive/Archive.h"
#include "exchange/archive/ArchiveFields.h"

// How contacts and groups look in the archive.
namespace rapport
{

ArchiveJson written(const ArchivedContact& contact);
ArchiveJson written(const ArchivedGroup& group);

void read(ArchiveObjectReader& reader, ArchivedContact& contact);
void read(ArchiveObjectReader& reader, ArchivedGroup& group);

} // namespace rapport
