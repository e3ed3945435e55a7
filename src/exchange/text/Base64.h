// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rapport
{

// RFC 4648, section 4 (and the file-name alphabet of section 5), read liberally: blanks and line
// ends anywhere, padding missing. Empty on any other character or a single left-over letter.
std::optional<std::string> fromBase64(std::string_view text);

// Padded, in one line.
std::string toBase64(std::string_view bytes);

// A letter of base64, its padding, or a blank.
bool isBase64Letter(char letter);

} // namespace rapport
