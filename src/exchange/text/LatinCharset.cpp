// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/LatinCharset.h"

#include <algorithm>
#include <set>

namespace rapport
{
namespace
{

// The letters are named as Windows-1252 reads their bytes.
constexpr char eth = '\xF0';    // ğ; š
constexpr char thorn = '\xFE';  // ş; ž
constexpr char acuteY = '\xFD'; // ı

char lowerByte(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    const bool isUpper =
        (letter >= 'A' && letter <= 'Z') || (byte >= 0xC0 && byte <= 0xDE && byte != 0xD7);
    return isUpper ? static_cast<char>(byte + 0x20) : letter;
}

bool isWordByte1252(char letter)
{
    const char lower = lowerByte(letter);
    const auto byte = static_cast<unsigned char>(lower);
    return (lower >= 'a' && lower <= 'z') || (byte >= 0xDF && byte != 0xF7);
}

bool isOneOf(char letter, std::string_view letters)
{
    return letter != '\0' && letters.find(letter) != letters.npos;
}

bool hasOneOf(std::string_view word, std::string_view letters)
{
    return word.find_first_of(letters) != word.npos;
}

bool endsWithOneOf(std::string_view word, std::initializer_list<std::string_view> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view each) { return word.ends_with(each); });
}

constexpr std::string_view vowels = "aeiouy\xFD\xF6\xFC\xE2";

// One letter of a lower-case word where Turkish has it and Icelandic has not.
bool isTurkishAt(std::string_view word, std::size_t at)
{
    const char before = at > 0 ? word[at - 1] : '\0';
    const char after = at + 1 < word.size() ? word[at + 1] : '\0';
    if (word[at] == eth) // "Doðan": never after a consonant
        return isOneOf(before, vowels);
    if (word[at] == thorn) // "Þahin", "Ayþe", "Barýþ"; but "Þorsteinn", "Eyþór"
        return before == '\0' ? isOneOf(after, "aei\xFC\xF6\xFD") : !isOneOf(after, "o\xF3\xFArj");
    return word[at] == acuteY && after != '\0' && !isOneOf(after, vowels); // "Yýlmaz"
}

int turkishOf(std::string_view word)
{
    int kinds = 0;
    for (const char letter : {eth, thorn, acuteY})
        kinds += word.find(letter) != word.npos;
    if (kinds == 0)
        return 0;
    if (hasOneOf(word, "\xE1\xE9\xED\xF3\xFA\xE6")) // "Guðrún", "Þórý"
        return -3;
    if (kinds > 1 || hasOneOf(word, "\xFC\xE7") || word.ends_with("o\xF0lu")) // "Þükrü"
        return 3;
    for (std::size_t at = 0; at < word.size(); ++at)
        if (isTurkishAt(word, at))
            return 1;
    return 0;
}

// Endings of names with what stands in them for č, ė, ņ, š and ž. French, Portuguese and Albanian
// have some of the letters, but no ð and þ: "François", "crianças", "higjienë".
int balticOf(std::string_view word)
{
    const bool hasIts = hasOneOf(word, "\xF0\xFE");
    if (word.size() < 5 || hasOneOf(word, "\xF3\xFA\xFD\xE1\xE6")) // "Sigþórs"
        return hasIts ? -3 : 0;
    const int atStart = word.front() == eth || word.front() == thorn ? 1 : 0;
    if (endsWithOneOf(word, {"\xE8ius", "\xF2\xF0"})) // "Butkevièius", "Bçrziòð"
        return 3;
    if (endsWithOneOf(word, {"ien\xEB", "ait\xEB"})) // "Kazlauskienë", "Þemaitë"
        return 2 + atStart;
    if (endsWithOneOf(word, {"\xF0ius", "\xFEius", "\xF0\x61s", "\xFE\x61s", "\xF0is", "\xFEys"}))
        return 2; // "Lukoðius"
    const bool isName = hasIts && endsWithOneOf(word, {"as", "is", "us", "ys"});
    return isName ? 1 + atStart : 0; // "Ðimkus"
}

} // namespace

std::string latinCharset(std::string_view bytes)
{
    constexpr int enough = 3;
    int turkish = 0;
    int baltic = 0;
    std::set<std::string> known; // a name that comes a hundred times is one witness
    for (std::size_t at = 0; at < bytes.size();) {
        const auto begin =
            std::find_if(bytes.begin() + std::ptrdiff_t(at), bytes.end(), isWordByte1252);
        const auto end = std::find_if_not(begin, bytes.end(), isWordByte1252);
        at = std::size_t(end - bytes.begin());
        std::string word(begin, end);
        std::transform(word.begin(), word.end(), word.begin(), lowerByte);
        const bool isAscii = std::all_of(word.begin(), word.end(), [](char letter) {
            return static_cast<unsigned char>(letter) < 128;
        });
        if (isAscii || !known.insert(word).second)
            continue;
        turkish += turkishOf(word);
        baltic += balticOf(word);
    }
    if (std::max(turkish, baltic) < enough || turkish == baltic)
        return {};
    return turkish > baltic ? "WINDOWS-1254" : "WINDOWS-1257";
}

} // namespace rapport
