// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/CaptureContext.h"
#include "capture/Sentence.h"

namespace rapport
{

struct KindRead {
    QString kind;    // empty: none typed
    size_t from = 0; // both 0 where the words are left to the place
    size_t to = 0;
};

KindRead readKind(Sentence& sentence, const CaptureContext& context);

// The quoted text; else the words that lead to the kind ("airway workshop") or follow it after
// "on" and "about".
QString readTopic(Sentence& sentence, const KindRead& kind);

} // namespace rapport
