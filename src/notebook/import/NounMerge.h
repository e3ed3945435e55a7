// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FollowUp.h"
#include "domain/Group.h"
#include "domain/Meeting.h"
#include "exchange/Incoming.h"
#include "exchange/plan/ImportPlan.h"
#include "notebook/import/Said.h"

namespace rapport
{

// As mergeInto() of contacts: the same meeting, follow-up or group, as a file tells it. People and
// groups are not looked at here: they are named in files, and known by id in the notebook.

// Whether the student went, what they took and thought of it stays theirs; one that is called off
// before it was to be is missed.
std::vector<ImportChange> mergeInto(Meeting& known, const Meeting& read, Said& said,
                                    const std::set<QString>& refused = {});
// One that the file calls done becomes done; one that is closed here stays closed.
std::vector<ImportChange> mergeInto(FollowUp& known, const FollowUp& read, Said& said,
                                    const std::set<QString>& refused = {});
std::vector<ImportChange> mergeInto(Group& known, const Group& read, Said& said,
                                    const std::set<QString>& refused = {});

// What a file says of the follow-up that is `known`: where it tells no day, the known one stays.
FollowUp followUpFor(const FollowUp& known, const IncomingFollowUp& incoming);

// "14 Oct 2025, 12:00–13:00", "14–16 Oct 2025": in the meeting's own zone.
QString textOfTime(const MeetingTime& time);

} // namespace rapport
