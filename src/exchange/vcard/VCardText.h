// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// The values of vCard properties: backslash escapes, and lists (RFC 6350, 3.4; RFC 2426, 5).
namespace rapport
{

// "\n" to a line end, "\," to a comma and so on; a backslash before any other letter stays, as 2.1
// means it. Line ends of any kind become "\n"; other control characters but the tab are dropped.
std::string unescapedText(std::string_view value);

// The pieces between separators that are not escaped, still escaped themselves. At least one; what
// is left after `most` pieces stays in the last.
std::vector<std::string_view> splitValue(std::string_view value, char separator,
                                         std::size_t most = 1000);

// A value of vCard 2.1, where neither comma nor (in a value without parts) semicolon separates
// anything, as 3.0 and 4.0 write it: those of `letters` that are not escaped yet are.
std::string withEscaped(std::string_view value, std::string_view letters);

// For a value or one piece of a structured or list value: escapes backslash, comma, semicolon and
// line ends; drops control characters and what is not UTF-8.
std::string escapedText(std::string_view text);

// A value that is written as it stands (an address on the web, a property of others): only line
// ends become "\n" and control characters go, so that nothing in it can begin a line of its own.
std::string singleLine(std::string_view value);

} // namespace rapport
