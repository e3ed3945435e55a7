// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FollowUp.h"
#include "store/Query.h"

#include <QStringList>

namespace rapport
{

// All columns of follow_up (not its properties), in the order of RAPPORT_FOLLOW_UP_COLUMNS.
Query& operator>>(Query& query, FollowUp& followUp);

#define RAPPORT_FOLLOW_UP_COLUMNS                                                                  \
    " f.id, f.uid, f.kind, f.title, f.contact_id, f.meeting_id, f.advice_id, f.opportunity_id,"    \
    " f.due_on, f.due_hour, f.note, f.hard, f.state, f.snoozed_until, f.nudge_on, f.closed_at,"    \
    " f.outcome, f.batch_id, f.said, f.created_at, f.trashed_at"

} // namespace rapport
