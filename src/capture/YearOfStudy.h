// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/Sentence.h"

namespace rapport
{

// "MS4", "M3", "OMS-II", "PGY-3", "R2".
struct YearOfStudy {
    int year = 0;
    bool resident = false; // else of medical school
    size_t to = 0;         // behind it
};

std::optional<YearOfStudy> yearOfStudyAt(const Sentence& sentence, size_t i);

} // namespace rapport
