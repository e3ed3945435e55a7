// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/Draft.h"
#include "notebook/CaptureOperations.h"

namespace rapport
{

// "Logged “Sepsis alerts that work”, 2 people, 3 follow-ups."
QString loggedText(const Draft& draft, const Logged& logged);

} // namespace rapport
