// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Settings.h"

#include "domain/FollowUp.h"

namespace rapport
{

int Settings::delay(FollowUpKind kind) const
{
    const auto changed = delays.find(kind);
    return changed == delays.end() ? defaultDelay(kind) : changed->second;
}

} // namespace rapport
