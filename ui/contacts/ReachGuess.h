// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Medium.h"

#include <QString>

namespace rapport
{

// What "add e-mail, phone, LinkedIn…" was given.
Medium guessMedium(const QString& typed);
// "LinkedIn", "Doximity" for an address there; empty otherwise.
QString guessLinkLabel(const QString& typed);

} // namespace rapport
