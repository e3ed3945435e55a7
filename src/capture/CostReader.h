// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/Sentence.h"

namespace rapport
{

// "$180", "180 dollars", "free"; 0 is free.
std::optional<double> readCost(Sentence& sentence);

} // namespace rapport
