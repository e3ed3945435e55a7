// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

namespace rapport
{

// The chosen look, remembered on this computer; as the system until chosen.
Appearance keptAppearance();
void keepAppearance(Appearance appearance);

} // namespace rapport
