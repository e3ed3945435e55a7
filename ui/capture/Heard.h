// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/Draft.h"

namespace rapport
{

// One thing a line makes beside meeting, people and follow-ups: an opportunity, advice, or contact
// outside a meeting. The person goes by key, so that it survives a changed list of people.
struct Heard {
    enum class What { Opportunity, Advice, Interaction };

    What what = What::Opportunity;
    QString person; // keyOf(); empty: nobody
    QString words;
    OpportunityKind kind = OpportunityKind::Research; // of an opportunity
    DraftInteraction interaction;                     // of an interaction: channel, day, minutes

    friend bool operator==(const Heard& a, const Heard& b);
};

std::vector<Heard> heardIn(const Draft& draft);
// Puts them in place of what `draft` has, against its people.
void putHeard(const std::vector<Heard>& heard, Draft& draft);

} // namespace rapport
