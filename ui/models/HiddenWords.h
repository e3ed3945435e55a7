// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Rows.h"
#include "ui/Shell.h"

namespace rapport
{

// S7: what was written for oneself, as it may be shown now: as it is, or "Hidden" while others see
// the screen. Nothing stays nothing. In editors, which one opens on purpose, words stay.
QString shownWords(const Shell& shell, const QString& words);
// The note, the outcome, and the advice that it is about.
FollowUpRow shownRow(const Shell& shell, FollowUpRow row);
// The words, and a note that stands in place of the role.
StoryEntry shownEntry(const Shell& shell, StoryEntry entry, bool headIsNote);
// Of what holds notes, the place where the words were found.
SearchHit shownHit(const Shell& shell, SearchHit hit);

} // namespace rapport
