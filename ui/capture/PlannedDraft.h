// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/Draft.h"

namespace rapport
{

class Lookup;

// A meeting already in the notebook, as the capture sheet edits it.
DraftMeeting draftOf(const Meeting& meeting, const Lookup& lookup);
std::vector<DraftPerson> draftPeopleOf(const Meeting& meeting, const Lookup& lookup);

} // namespace rapport
