// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Lookup.h"
#include "store/SearchStore.h"

namespace rapport
{

// The words under which a noun is found; absent when it is not to be found: gone, trashed, or
// hanging on something trashed.
std::optional<SearchText> searchTextOf(const Lookup& lookup, ContactId id);
std::optional<SearchText> searchTextOf(const Lookup& lookup, MeetingId id);
std::optional<SearchText> searchTextOf(const Lookup& lookup, GroupId id);
std::optional<SearchText> searchTextOf(const Lookup& lookup, FollowUpId id);
std::optional<SearchText> searchTextOf(const Lookup& lookup, InteractionId id);
std::optional<SearchText> searchTextOf(const Lookup& lookup, AdviceId id);
std::optional<SearchText> searchTextOf(const Lookup& lookup, OpportunityId id);

} // namespace rapport
