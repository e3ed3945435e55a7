// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/CaptureContext.h"
#include "capture/Draft.h"
#include "domain/Error.h"

namespace rapport
{

// Reads "Radiology IG lunch, met Dr Ana Ruiz <ruiz@x.edu>, offered shadowing" by the rules of
// product.md Q1. Fails only on an empty line; words not understood go to the notes.
Result<Draft> readLine(const QString& line, const CaptureContext& context);

// Reads "ask Dr. Kim about QI project next tue": one follow-up, perhaps a new person.
Result<Draft> readFollowUpLine(const QString& line, const CaptureContext& context);

// F3: the follow-ups that logging this draft proposes. Called by readLine, and again by the
// capture dialog when people, roles or the status were changed by hand.
std::vector<DraftFollowUp> proposeFollowUps(const Draft& draft, const CaptureContext& context);

} // namespace rapport
