// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/CaptureContext.h"
#include "capture/Sentence.h"

namespace rapport
{

// The groups that host the meeting, as typed or as already known. "president of Surgery IG" and
// "from EMIG" tell of a person and are left alone.
QStringList readGroups(Sentence& sentence, const CaptureContext& context);

// The group named by tokens from `i`; its length, 0 where there is none.
size_t groupLengthAt(const Sentence& sentence, size_t i);

// "cardio ig" and "Cardiology Interest Group" have the same key.
QString groupKey(const Sentence& sentence, size_t from, size_t to);

} // namespace rapport
