// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Filters.h"

namespace rapport
{

class Lookup;

// What the list of contacts was narrowed to, as it is remembered: "kind attending", "tag mentor",
// "circle home", "import UID", "archived"; empty for everybody.
QString keptText(const ContactFilter& filter, const Lookup& lookup);
ContactFilter keptFilter(const QString& text, const Lookup& lookup);

} // namespace rapport
