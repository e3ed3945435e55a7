// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/Sentence.h"

namespace rapport
{

// The words that no recogniser took, as they were typed; "with", "at the" and the like are left
// out where nothing else stands beside them.
QString notesOf(const Sentence& sentence);

} // namespace rapport
