// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/ChangeSet.h"

#include <algorithm>

namespace rapport
{

bool ChangeSet::touches(Noun noun) const
{
    return everything || std::any_of(changes.begin(), changes.end(),
                                     [noun](const Change& change) { return change.noun == noun; });
}

} // namespace rapport
