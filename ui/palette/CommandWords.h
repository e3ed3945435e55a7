// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace rapport
{

// "Log a meeting": the action's text without mnemonics.
QString commandTitle(const QAction& command);
// Whether `letters` begin what a name is shortened to: "emig" for Emergency Medicine IG.
bool goesBy(const QString& name, const QString& letters);
// Whether every typed word begins a word of `title`, in any order; case and accents ignored.
bool matchesWords(const QString& title, const QString& typed);

} // namespace rapport
