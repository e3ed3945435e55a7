// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "domain/Medium.h"
#include "notebook/import/FieldChanges.h"

namespace rapport
{

// One list of addresses: the stable name that its digests bear, and what it is called.
struct ReachField {
    const char* name;
    const char* nameOfCard; // of what one card said, apart from all other files
    Medium medium;
    QString label;
};

// What a card says newly takes the place of what the same card, by its `uid`, said before and says
// no more, as long as the student has left that alone; anything else new is added.
void mergeReaches(std::vector<Reach>& known, const std::vector<Reach>& read,
                  const ReachField& field, const QString& uid, FieldChanges& changes);

} // namespace rapport
