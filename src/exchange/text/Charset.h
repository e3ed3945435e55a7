// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rapport
{

// Bytes in a character set named as in the IANA registry ("ISO-8859-15", "SHIFT_JIS"), to UTF-8.
// What is no character there becomes U+FFFD. Empty when the set is not known here.
std::optional<std::string> utf8FromCharset(std::string_view bytes, std::string_view charset);

// Latin-1 too: programs name it and mean this (WHATWG Encoding).
bool isWindows1252(std::string_view charset);

} // namespace rapport
