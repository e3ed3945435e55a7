// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Lookup.h"

namespace rapport
{

// A stretch of the list of follow-ups under one head.
struct FollowUpSection {
    enum class Due { Late, Today, Soon, Later, None }; // None: waiting and closed ones

    QString title;
    Due due = Due::None;
    std::vector<FollowUpId> ids;
};

// Late, Today, This week and Later; Waiting for a reply; or Done, month by month. Empty ones are
// left out.
std::vector<FollowUpSection> followUpSections(const Lookup& lookup, const FollowUpFilter& filter,
                                              const QDateTime& now);

// What is late or due today, waiting ones that count again included.
std::vector<FollowUpSection> dueSections(const Lookup& lookup, const QDateTime& now);

} // namespace rapport
