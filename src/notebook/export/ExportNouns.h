// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Incoming.h"
#include "notebook/Lookup.h"
#include "notebook/export/ExportRequest.h"

namespace rapport
{

// Which go out. Trashed ones stay out, those in the archive of an address book do not.
std::vector<ContactId> exportedContacts(const Lookup& lookup, const ExportRequest& request);
std::vector<FollowUpId> exportedFollowUps(const Lookup& lookup);

// With the people and groups that a calendar names.
IncomingMeeting outgoing(const Lookup& lookup, Meeting meeting);
IncomingFollowUp outgoing(const Lookup& lookup, FollowUp followUp);

} // namespace rapport
