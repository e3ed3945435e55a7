// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <string_view>

namespace rapport
{

// Does a word of `text` begin with `folded`? Both UTF-8; `folded` comes from fold().
bool beginsWord(std::string_view text, std::string_view folded);

// Adds begins_word(text, folded) to a connection: SQLite's own LIKE folds ASCII only.
void addWordFunction(SQLite::Database& connection);

} // namespace rapport
