// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/WhenReader.h"
#include "domain/Words.h"

namespace rapport
{

// What somebody said or offered: "said email him", "offered shadowing".
struct Speech {
    size_t cue = 0;   // first token of "offered"
    size_t named = 0; // behind the cue; up to `from` may stand who said it
    size_t from = 0;
    size_t to = 0;
    std::optional<OpportunityKind> offer; // absent: advice
    QString words;
};

// Takes these parts of the line, so that their dates and names do not become the meeting's.
std::vector<Speech> readSpeech(Sentence& sentence, const std::vector<WhenPiece>& whens);

} // namespace rapport
