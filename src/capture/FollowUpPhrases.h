// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/Sentence.h"

namespace rapport
{

// What an order to oneself asks for: "send my CV" is what I promised, "ask about QI" is research.
struct FollowUpVerb {
    FollowUpKind kind;
    size_t to = 0; // behind the verb
};

// The first phrase of the table that starts at `i` and whose object, where it needs one, stands
// before `end`.
std::optional<FollowUpVerb> followUpVerbAt(const Sentence& sentence, size_t i, size_t end);

} // namespace rapport
