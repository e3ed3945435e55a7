// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Words.h"

#include <optional>

namespace rapport
{

// What a list is narrowed to.

struct ContactFilter {
    std::optional<ContactKind> kind;
    QString words; // every word is the beginning of a word of the name or description; folded
};

struct MeetingFilter {
    enum class Which { All, Upcoming, ToLog, Attended, Missed };

    Which which = Which::All;
    std::optional<QString> kind;
    GroupId group;
};

struct FollowUpFilter {
    enum class Which { Open, Waiting, Done }; // Open: open and snoozed; Done: done and dropped

    Which which = Which::Open;
    std::optional<FollowUpKind> kind;
    ContactId contact;
    MeetingId meeting;
};

} // namespace rapport
