// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/Draft.h"
#include "cli/Objects.h"
#include "notebook/CaptureOperations.h"

namespace rapport
{

// What `log` and `follow-up` answer: meeting, contacts, follow_ups, opportunities, advice,
// interactions, notices.
Object objectOfDraft(const Draft& draft, const Lookup& lookup,
                     const QDate& today); // a dry run: not stored, uids null
Object objectOfLogged(const Logged& logged, const Draft& draft, const Lookup& lookup);

} // namespace rapport
