// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QString>
#include <vector>

namespace rapport
{

enum class Noun {
    Contact,
    Meeting,
    Group,
    FollowUp,
    Interaction,
    Advice,
    Opportunity,
    Term,
    Batch,
    Setting
};

// What one operation changed, noun by noun. A change to a child row (an address, a participant)
// is a change to its noun.
struct Change {
    enum class Kind { Added, Updated, Removed };

    Noun noun;
    qint64 id; // 0 for settings
    Kind kind;
};

struct ChangeSet {
    QString operation; // its name, as in "Undo Log a meeting"; already translated
    OperationId id;
    std::vector<Change> changes; // each noun once, in the order of nouns and ids
    std::vector<QString> kept;   // what undoing a batch left as it is: titles of what changed since
    bool everything = false;     // somebody else wrote: reload whatever is shown

    bool touches(Noun noun) const;
    bool isEmpty() const { return changes.empty() && !everything; }
};

} // namespace rapport
