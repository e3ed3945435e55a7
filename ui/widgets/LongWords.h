// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace rapport
{

// The text with invisible places to break in words too long for a line, for labels that wrap. Only
// to be shown: never of a field, nor of a label that text is copied from.
QString breakable(const QString& text);

// Shows it in a label that text may be copied from: not where it was broken, since what is copied
// must be what was typed.
void setBreakableText(QLabel& label, const QString& text);

} // namespace rapport
