// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/archive/Archive.h"
#include "exchange/archive/ArchiveFields.h"

// How what happened and what is owed looks in the archive.
namespace rapport
{

ArchiveJson written(const ArchivedMeeting& meeting);
ArchiveJson written(const ArchivedInteraction& interaction);
ArchiveJson written(const ArchivedAdvice& advice);
ArchiveJson written(const ArchivedOpportunity& opportunity);
ArchiveJson written(const ArchivedFollowUp& followUp);

void read(ArchiveObjectReader& reader, ArchivedMeeting& meeting);
void read(ArchiveObjectReader& reader, ArchivedInteraction& interaction);
void read(ArchiveObjectReader& reader, ArchivedAdvice& advice);
void read(ArchiveObjectReader& reader, ArchivedOpportunity& opportunity);
void read(ArchiveObjectReader& reader, ArchivedFollowUp& followUp);

} // namespace rapport
