// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/Sentence.h"

namespace rapport
{

// "in Springfield", "Room 204", "Sim lab", a capitalised word after the date; empty: none typed.
QString readPlace(Sentence& sentence);

// A link to the meeting itself.
QString readLink(Sentence& sentence);

} // namespace rapport
