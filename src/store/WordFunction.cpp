// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/WordFunction.h"

#include "domain/Fold.h"

#include <algorithm>
#include <sqlite3.h>
#include <string>

namespace rapport
{
namespace
{

bool isAsciiWordChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

// The text folded; without work where it is plain ASCII in lower case already.
std::string foldedUtf8(std::string_view text)
{
    const bool plain = std::all_of(text.begin(), text.end(),
                                   [](char c) { return (c & 0x80) == 0 && c != '\'' && c != '`'; });
    std::string folded(text);
    if (!plain)
        return fold(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))
            .toStdString();
    for (char& c : folded)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return folded;
}

std::string_view textOf(sqlite3_value* value)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return text ? std::string_view(text, static_cast<size_t>(sqlite3_value_bytes(value)))
                : std::string_view();
}

void beginsWordInSql(sqlite3_context* context, int, sqlite3_value** arguments)
{
    sqlite3_result_int(context, beginsWord(textOf(arguments[0]), textOf(arguments[1])) ? 1 : 0);
}

} // namespace

bool beginsWord(std::string_view text, std::string_view folded)
{
    if (folded.empty() || text.empty())
        return folded.empty();
    const std::string words = foldedUtf8(text);
    for (size_t at = words.find(folded); at != std::string::npos; at = words.find(folded, at + 1))
        if (at == 0 || !isAsciiWordChar(words[at - 1]))
            return true;
    return false;
}

void addWordFunction(SQLite::Database& connection)
{
    connection.createFunction("begins_word", 2, true, nullptr, beginsWordInSql);
}

} // namespace rapport
