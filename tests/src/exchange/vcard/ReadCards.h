// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/CollectingSink.h"

#include <string_view>

namespace rapport
{

// What the reader makes of these bytes.
CollectingSink readCards(std::string_view bytes);

// The same in lines, for comparing and looking at: what came in, what was said of it.
QString told(const CollectingSink& sink);

} // namespace rapport
