// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Notebook.h"

namespace rapport
{

// How much to make. The same sizes and seed make the same notebook (but for the uids).
struct BigNotebook {
    int contacts = 10000;
    int meetings = 1000;  // attended, over the last years; each with a few of the contacts
    int followUps = 2000; // to these contacts: a few late, the rest in days to come
    unsigned seed = 1;
};

// Fills an empty notebook through the one door for writes.
Result<void> fill(Notebook& notebook, const BigNotebook& big, const QDateTime& now);

} // namespace rapport
