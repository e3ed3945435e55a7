// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/CaptureContext.h"
#include "capture/Draft.h"
#include "capture/Sentence.h"

namespace rapport
{

// A person as read, and where: speech is theirs who stand before it.
struct PersonRead {
    DraftPerson person;
    size_t from = 0;
    size_t to = 0;
    std::vector<size_t> mentions;   // where; the first one is `from`
    bool roleTyped = false;         // else the kind of meeting decides
    std::optional<Channel> channel; // "emailed X"
};

std::vector<PersonRead> readPeople(Sentence& sentence, const CaptureContext& context);

// Index of whoever was named last before `position`, else of the first; -1: nobody is there.
int nearestBefore(const std::vector<PersonRead>& people, size_t position);

// Looks a person up among those known; says so when several could be meant.
void matchKnown(DraftPerson& person, const CaptureContext& context, QStringList& notices);

} // namespace rapport
