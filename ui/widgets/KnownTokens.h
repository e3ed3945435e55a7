// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <initializer_list>

namespace rapport
{

class TokenEdit;

// A field of what is in the notebook already: a meeting, the person who introduced somebody. At
// most so many; 0: any number.
void setTakesKnown(TokenEdit& edit, const QString& name, int maximum);

// Makes tokens of what was typed. Empty: all is known; else the sentence about the first field
// where words stay behind, which has the focus then.
QString unknownIn(std::initializer_list<TokenEdit*> edits);

} // namespace rapport
