// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/Draft.h"

namespace rapport
{

// Every text that a draft would save, folded: whatever is not in it is lost.
QString savedText(const Draft& draft);

} // namespace rapport
