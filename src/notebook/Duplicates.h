// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Rows.h"

#include <functional>
#include <optional>
#include <vector>

namespace rapport
{

// Who may be one person entered twice (C7). Only a question: nothing is ever merged by itself.

enum class Sameness {
    SameEmail, // strongest first
    SamePhone,
    SameName,
    SimilarName, // and the same place of work, or a very close spelling
};

struct LikelyPair {
    ContactId first; // the older entry
    ContactId second;
    Sameness why = Sameness::SimilarName;
    double likeness = 0; // of the names, 0 to 1
};

// Whether two people are likely one; absent: not likely.
std::optional<LikelyPair> likelySame(const IdentityRow& one, const IdentityRow& other);

// The likely pairs among `people`, likeliest first, without those said to be different. Only people
// who share an address, a phone or the beginning of a name are compared. `isCancelled` is asked
// now and then; a cancelled search yields nothing.
std::vector<LikelyPair> findDuplicates(
    const std::vector<IdentityRow>& people,
    const std::vector<std::pair<ContactId, ContactId>>& notSame,
    const std::function<bool()>& isCancelled = [] { return false; });

// Of `people`, the likeliest to be who is being typed.
std::optional<LikelyPair> likeliest(const Contact& typed, const std::vector<IdentityRow>& people);

} // namespace rapport
