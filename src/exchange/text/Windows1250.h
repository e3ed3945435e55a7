// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// The 8-bit character set of Central Europe: Polish, Czech, Slovak, Croatian. Its bytes are letters
// in Windows-1252 too, so that a wrong guess gives mojibake either way.
namespace rapport
{

// Whether 8-bit text can hardly be Windows-1252: its words read there as no language writes them
// ("£ukasz", "Dvoøák", "Gdañsk"), and few others ("Søren", "Muñoz", "Åsa") speak against it. Text
// without such evidence is Windows-1252.
bool looksLikeWindows1250(std::string_view bytes);

// One byte. The five unassigned ones become C1 controls (WHATWG Encoding Standard).
void appendWindows1250(char byte, std::string& text);

} // namespace rapport
