// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QKeySequence>
#include <functional>

namespace rapport
{

// One line of the palette: something found, or something to do.
struct PaletteEntry {
    QString section;  // its head: "Contacts", "Do"
    QString title;    // words found stand between \x02 and \x03
    QString subtitle; // same; empty: one line
    QString initials; // of a person; empty: no avatar
    Tone tone = Tone::Neutral;
    QKeySequence key; // the key that does the same
    std::function<void()> run;
};

} // namespace rapport
