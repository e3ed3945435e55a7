// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/PeopleReader.h"
#include "capture/WhenReader.h"

namespace rapport
{

// What the student said they would do (A5, F1): "promised Dr. Kim my CV", "told her I'd send it",
// "need to email him by fri".
struct Promise {
    size_t cue = 0;  // first token of "promised"
    size_t from = 0; // of what was promised
    size_t to = 0;
    FollowUpKind kind = FollowUpKind::SendPromised;
};

// Takes these parts of the line, so that their dates and words do not become the meeting's.
std::vector<Promise> findPromises(Sentence& sentence, const std::vector<WhenPiece>& whens);
// Opens them to the reader of people: the one promised to may be named there.
void openToPeople(Sentence& sentence, const std::vector<Promise>& promises,
                  const std::vector<WhenPiece>& whens);
// Closes them again. `index` of the follow-up's person into `people`; -1: nobody.
DraftFollowUp followUpOf(const Promise& promise, Sentence& sentence,
                         const std::vector<PersonRead>& people, const std::vector<WhenPiece>& whens,
                         const CaptureContext& context);

} // namespace rapport
