// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Edit.h"

namespace rapport
{

// One of everything that a notebook can hold, every field used at least once.
Result<void> fillWithEverything(Edit& edit);

} // namespace rapport
