// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Backups.h"

namespace rapport
{

// "Read: 57 contacts, 66 meetings. Lost: 2 meetings; with them 5 people at meetings. The damaged
// file is kept in ...", a paragraph each.
QString salvageText(const Salvaged& salvaged);

} // namespace rapport
