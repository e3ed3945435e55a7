// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/vcard/VCard.h"

#include <optional>
#include <string>

namespace rapport
{

// A property as one unfolded line without its end, as readContentLine() reads it: parameters quoted
// where they must be (RFC 6350, 3.3) and with carets (RFC 6868). Its names are ours, or those of a
// line that was read. Nothing in it can end the line.
std::string lineText(const VCardProperty& property);

// The other way, for a line that lineText() made. Empty when it is none.
std::optional<VCardProperty> propertyFromLineText(std::string_view line);

// Appends the line folded at 75 bytes, never within a character, and ended with CRLF (RFC
// 6350, 3.2).
void appendFolded(std::string_view line, std::string& text);

} // namespace rapport
