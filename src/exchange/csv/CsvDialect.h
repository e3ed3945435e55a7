// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace rapport
{

// Which character parts the cells of a text: a comma, semicolon, tab or bar. Excel's first line
// "sep=;" says so itself; else the one that gives the most records of one width. `sample` is the
// beginning of the text, as UTF-8; some 64 KiB are enough.
char detectSeparator(std::string_view sample);

// Whether the cells of a record are only Excel's word on the separator.
bool isSeparatorLine(std::string_view line);

} // namespace rapport
