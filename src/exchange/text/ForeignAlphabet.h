// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace rapport
{

// The character set (as iconv names it) of 8-bit text that is written in an alphabet other than the
// Latin one: Cyrillic, Greek, Hebrew, Chinese, Japanese, Korean. Empty where there is none. The
// Latin ones are not told apart here: short lists of names are too little for that.
std::string foreignCharset(std::string_view bytes);

} // namespace rapport
