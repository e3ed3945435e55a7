// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/CaptureContext.h"
#include "capture/Draft.h"
#include "notebook/Notebook.h"

namespace rapport
{

// What logging made, by id, in the draft's order; ids of things not made are left out.
struct Logged {
    ChangeSet changes;
    MeetingId meeting;
    std::vector<ContactId> contacts; // one per Draft::people
    std::vector<bool> contactIsNew;
    std::vector<FollowUpId> followUps;
    std::vector<OpportunityId> opportunities;
    std::vector<AdviceId> advice;
    std::vector<InteractionId> interactions;
};

// The context of a notebook at `now`: its groups, people, profile and settings.
CaptureContext captureContext(const Lookup& lookup, const QDateTime& now, const QLocale& locale);

// Saves a draft as one operation. With `planned`, the draft fills that planned meeting ("Log it").
Result<Logged> log(Notebook& notebook, const Draft& draft, const QDateTime& now,
                   MeetingId planned = {});

// "Didn't go" (M9): status missed, without follow-ups.
Result<ChangeSet> markMissed(Notebook& notebook, MeetingId id, const QDateTime& now);

} // namespace rapport
