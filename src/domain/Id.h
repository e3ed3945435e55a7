// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <compare>
#include <functional>

namespace rapport
{

// The row number of one noun. Ids of different nouns do not mix; 0 means "not stored yet".
template <class Noun>
struct Id {
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id&, const Id&) = default;
};

using ContactId = Id<struct ContactNoun>;
using MeetingId = Id<struct MeetingNoun>;
using GroupId = Id<struct GroupNoun>;
using FollowUpId = Id<struct FollowUpNoun>;
using InteractionId = Id<struct InteractionNoun>;
using AdviceId = Id<struct AdviceNoun>;
using OpportunityId = Id<struct OpportunityNoun>;
using TermId = Id<struct TermNoun>;
using BatchId = Id<struct BatchNoun>;
using OperationId = Id<struct OperationNoun>;

} // namespace rapport

template <class Noun>
struct std::hash<rapport::Id<Noun>> {
    size_t operator()(const rapport::Id<Noun>& id) const noexcept
    {
        return std::hash<qint64>{}(id.value);
    }
};
