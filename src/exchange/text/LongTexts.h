// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"

namespace rapport
{

// A list shows a name in one line; a file may hold megabytes of it.
constexpr qsizetype longestText = 1000;

// Cuts what a contact holds in one line: names, posts, addresses. Whether anything was that long.
bool cutLongTexts(Contact& contact);

} // namespace rapport
