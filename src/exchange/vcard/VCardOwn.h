// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "domain/Group.h"
#include "exchange/vcard/VCardFields.h"

namespace rapport
{

// What vCard has no property for. Other programs keep or drop it; Rapport reads it again:
//   X-RAPPORT-KIND:resident                 ContactKind or GroupKind, by its word
//   X-RAPPORT-SPECIALTIES:a,b               X-RAPPORT-CIRCLES:a,b
//   X-RAPPORT-RHYTHM:30;45                  ideal and latest days; the second may be absent
//   X-RAPPORT-MET:2025-10-14;Room 3         day and place, each may be absent
//   X-RAPPORT-POST:institution;department;role;specialty;pgy;since;until     one each, all of them
//   X-RAPPORT-OTHER-UIDS:a,b                of cards that were merged into this one
//   X-RAPPORT-LEVEL:local                   X-RAPPORT-MEETS:First Mondays      of a group
//   X-RAPPORT-MEMBER:2024-09-01;2025-05-31  since and until the student belongs to a group
VCardProperties ownProperties(const Contact& contact);
VCardProperties ownProperties(const Group& group);

// Returns false when the value cannot be used.
bool readOwnProperty(const VCardProperty& property, Contact& contact);
bool readOwnProperty(const VCardProperty& property, Group& group);

} // namespace rapport
