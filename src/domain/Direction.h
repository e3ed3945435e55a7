// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace rapport
{

// Turns the direction of what follows it, and so makes text look like something else: bidi
// embeddings, overrides and isolates (Unicode Standard Annex 9).
constexpr bool turnsDirection(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace rapport
