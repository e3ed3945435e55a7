// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace rapport
{

// "WINDOWS-1254" of bytes that are Turkish, "WINDOWS-1257" of Lithuanian or Latvian ones, by words
// that are none in any language of Windows-1252: "Yýlmaz", "Þemaitë". Otherwise empty. Icelandic,
// which has the same letters elsewhere in its words, is what it must not be taken for.
std::string latinCharset(std::string_view bytes);

} // namespace rapport
