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
    std::optional<ContactKind> kind = {};
    QString words = {}; // every word is the beginning of a word of the name or description; folded
    std::optional<QString> tag = {};
    std::optional<QString> circle = {};
    BatchId batch = {};
    bool archived = false; // those set aside, instead of the others

    friend bool operator==(const ContactFilter&, const ContactFilter&) = default;
};

struct MeetingFilter {
    enum class Which { All, Upcoming, ToLog, Attended, Missed };

    Which which = Which::All;
    std::optional<QString> kind = {};
    GroupId group;
    BatchId batch = {};
};

struct FollowUpFilter {
    enum class Which { Open, Waiting, Done }; // Open: open and snoozed; Done: done and dropped

    Which which = Which::Open;
    std::optional<FollowUpKind> kind = {};
    ContactId contact;
    MeetingId meeting;
};

} // namespace rapport
