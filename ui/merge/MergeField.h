// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"

#include <functional>
#include <vector>

namespace rapport
{

// One line of "Are these the same person?": what either entry says, and which is to stay.
struct MergeField {
    QString label;
    QString kept;  // of the entry that stays; empty: it says nothing
    QString other; // of the one that goes
    bool takesOther = false;
    std::function<void(Contact& merged, const Contact& other)> take; // writes the other's value
};

// The fields of which at least one entry says something. The entry that stays keeps what it says,
// but a fuller name or role is chosen: a longer address is no better one.
std::vector<MergeField> mergeFieldsOf(const Contact& kept, const Contact& other);

// Both entries united, with the chosen values.
Contact mergedBy(const std::vector<MergeField>& fields, const Contact& kept, const Contact& other);

} // namespace rapport
