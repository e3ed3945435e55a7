// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/Windows1250.h"

#include "exchange/text/Utf8.h"

#include <algorithm>
#include <array>
#include <set>

namespace rapport
{

namespace
{

constexpr std::array<char16_t, 128> upperHalf = {
    0x20AC, 0x0081, 0x201A, 0x0083, 0x201E, 0x2026, 0x2020, 0x2021, 0x0088, 0x2030, 0x0160, 0x2039,
    0x015A, 0x0164, 0x017D, 0x0179, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x0098, 0x2122, 0x0161, 0x203A, 0x015B, 0x0165, 0x017E, 0x017A, 0x00A0, 0x02C7, 0x02D8, 0x0141,
    0x00A4, 0x0104, 0x00A6, 0x00A7, 0x00A8, 0x00A9, 0x015E, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x017B,
    0x00B0, 0x00B1, 0x02DB, 0x0142, 0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x0105, 0x015F, 0x00BB,
    0x013D, 0x02DD, 0x013E, 0x017C, 0x0154, 0x00C1, 0x00C2, 0x0102, 0x00C4, 0x0139, 0x0106, 0x00C7,
    0x010C, 0x00C9, 0x0118, 0x00CB, 0x011A, 0x00CD, 0x00CE, 0x010E, 0x0110, 0x0143, 0x0147, 0x00D3,
    0x00D4, 0x0150, 0x00D6, 0x00D7, 0x0158, 0x016E, 0x00DA, 0x0170, 0x00DC, 0x00DD, 0x0162, 0x00DF,
    0x0155, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x013A, 0x0107, 0x00E7, 0x010D, 0x00E9, 0x0119, 0x00EB,
    0x011B, 0x00ED, 0x00EE, 0x010F, 0x0111, 0x0144, 0x0148, 0x00F3, 0x00F4, 0x0151, 0x00F6, 0x00F7,
    0x0159, 0x016F, 0x00FA, 0x0171, 0x00FC, 0x00FD, 0x0163, 0x02D9};

// The names are those of the letters that Windows-1252 reads.
namespace as1252
{
constexpr char oeUpper = '\x8C', yUpper = '\x9F', oe = '\x9C';
constexpr char pound = '\xA3', macron = '\xAF', cube = '\xB3', one = '\xB9', question = '\xBF';
constexpr char quarter = '\xBC', threeQuarters = '\xBE', feminine = '\xAA', masculine = '\xBA';
constexpr char nTilde = '\xF1', nTildeUpper = '\xD1', ae = '\xE6', aeUpper = '\xC6';
constexpr char eGrave = '\xE8', eGraveUpper = '\xC8', iGrave = '\xEC', uGrave = '\xF9';
constexpr char oSlash = '\xF8', oSlashUpper = '\xD8', aGrave = '\xE0', yDiaeresis = '\xFF';
constexpr char aRing = '\xE5', aRingUpper = '\xC5', aTilde = '\xE3', oTilde = '\xF5';
} // namespace as1252

bool isAmong(char letter, std::string_view letters)
{
    return letter != '\0' && letters.find(letter) != letters.npos;
}

bool isAsciiLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

// A letter in either character set.
bool isWordByte(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return isAsciiLetter(letter) || (byte >= 0xC0 && byte != 0xD7 && byte != 0xF7) ||
           isAmong(letter, "\x8A\x8C\x8D\x8E\x8F\x9A\x9C\x9D\x9E\x9F\xA3\xA5\xAA\xAF\xB3\xB9\xBA"
                           "\xBC\xBE\xBF");
}

bool isVowel(char letter)
{
    return isAmong(letter, "aeiouyAEIOUY\xE0\xE1\xE2\xE3\xE4\xE5\xE6\xE8\xE9\xEA\xEB\xEC\xED\xEE"
                           "\xEF\xF2\xF3\xF4\xF5\xF6\xF8\xF9\xFA\xFB\xFC\xFD\xFF\xC1\xC9\xCD\xD3"
                           "\xDA\xDD\xC5\xC6\xD8");
}

bool isConsonant(char letter)
{
    return isAsciiLetter(letter) && !isVowel(letter);
}

// One place of a word with its neighbours; '\0' where the word ends.
struct Place {
    char before = '\0';
    char letter = '\0';
    char after = '\0';
    char next = '\0'; // after `after`
};

// Signs of Windows-1252 within a word, which are letters of Windows-1250. After Ã, Â and Å they
// are UTF-8 that went through Windows-1252 before; "nº" is a number.
int signsFor1250(const Place& at)
{
    if (isAmong(at.before, "\xC2\xC3\xC5"))
        return 0;
    const bool isBetween = at.before != '\0' && at.after != '\0';
    switch (at.letter) {
    case as1252::pound:
    case as1252::macron:
        return isBetween || (at.after != '\0' && at.next != '\0') ? 3 : 0;
    case as1252::masculine:
        return isBetween && !isAmong(at.before, "nN") ? 3 : 0;
    case as1252::cube:
    case as1252::one:
    case as1252::quarter:
    case as1252::threeQuarters:
    case as1252::feminine:
        return isBetween ? 3 : 0;
    case as1252::question: // opens a sentence in Spanish; closes no word
    case as1252::yUpper:
        return at.before >= 'a' && at.before <= 'z' ? 3 : 0;
    case '\x8D':
    case '\x8F':
    case '\x9D':
        return at.before != '\0' || at.after != '\0' ? 3 : 0;
    default:
        return 0;
    }
}

// Letters where no language of Windows-1252 has them.
bool isOddFor1252(const Place& at)
{
    constexpr std::string_view plainVowels = "aeiou";
    switch (at.letter) {
    case as1252::ae: // "Petroviæ", "Miloœæ", "kuæa"
        return at.after == '\0' ? isAmong(at.before, "aeiouy\x9C")
                                : isAmong(at.before, plainVowels) && isAmong(at.after, plainVowels);
    case as1252::oeUpper:
    case as1252::oe: // "Œwiêty"
        return isAmong(at.after, "wmpkz\xE6");
    case as1252::eGrave:
    case as1252::eGraveUpper: // "dìdeèek", "Èerný"; French has a consonant, Occitan i or u
        return isAmong(at.after, "aeo\xE1\xE9\xEC\xED\xF9");
    case as1252::aTilde: // "numãr"
        return isAmong(at.after, "rltcdbv");
    case as1252::oTilde: // "Gyõzõ"; in Portuguese an e follows
        return at.before == 'y' || (at.after == '\0' && isConsonant(at.before));
    case as1252::iGrave: // accents close an Italian word: "lunedì"
    case as1252::uGrave:
        return at.before != '\0' && isConsonant(at.after);
    case as1252::oSlash:
    case as1252::oSlashUpper: // "Dvoøák", "Jiøí": a consonant here
        return isAmong(at.after, "aou\xE1\xED\xE9\xEC\xF9");
    default:
        return false;
    }
}

// "Gdañsk", "Poznañ"; but Breton writes "Fañch" and "amañ", so that it proves little.
bool isPolishN(const Place& at)
{
    return at.letter == as1252::nTilde &&
           ((isConsonant(at.after) && at.after != 'c') || (at.after == '\0' && isVowel(at.before)));
}

// Letters where no language of Windows-1250 has them.
int against1250(const Place& at)
{
    switch (at.letter) {
    case as1252::aRing:
    case as1252::aRingUpper: // "Åsa", "Håkon"
    case as1252::aGrave:     // "Dàibhidh", "voilà"
    case as1252::yDiaeresis:
        return 2;
    case as1252::aTilde:
    case as1252::oTilde: // "João", "Simões"
        return isAmong(at.after, "oe") ? 3 : 0;
    case as1252::nTilde: // "Muñoz"
    case as1252::nTildeUpper:
        return isVowel(at.after) ? 3 : 0;
    case as1252::ae: // "Kjær", "Sæther"
    case as1252::aeUpper:
        return isAmong(at.after, "rldstgv") ? 2 : 0;
    case as1252::oSlash: // "Søren": a vowel here
    case as1252::oSlashUpper:
        return !isVowel(at.before) && isConsonant(at.after) ? 2 : 0;
    case as1252::eGrave: // "Hélène", "Lefèvre"
        return isConsonant(at.after) && isAmong(at.next, "er") ? 1 : 0;
    default:
        return 0;
    }
}

// "Køižíkova", "Rùžová", "Štìpánská": š and ž beside letters of other languages; "Elõkészítés".
bool mixesLanguages(std::string_view word)
{
    const auto has = [&](std::string_view letters) {
        return word.find_first_of(letters) != word.npos;
    };
    const std::size_t oTilde = word.find(as1252::oTilde);
    const bool isHungarian =
        oTilde != word.npos && word.substr(oTilde + 1, 1) != "e" && has("\xE1\xE9\xED\xF3\xFA");
    return isHungarian || (has("\x8A\x8E\x9A\x9E") && has("\xF8\xD8\xEC\xF9\xE8\xC8"));
}

struct Evidence {
    int for1250 = 0;
    int for1252 = 0;
    bool hasPolishN = false;
};

void weigh(std::string_view word, Evidence& evidence)
{
    const auto letterAt = [&](std::size_t at) { return at < word.size() ? word[at] : '\0'; };
    for (std::size_t at = 0; at < word.size(); ++at) {
        const Place place{at > 0 ? word[at - 1] : '\0', word[at], letterAt(at + 1),
                          letterAt(at + 2)};
        evidence.for1250 += signsFor1250(place) + (isOddFor1252(place) ? 2 : 0);
        evidence.for1252 += against1250(place);
        evidence.hasPolishN = evidence.hasPolishN || isPolishN(place);
    }
    evidence.for1250 += mixesLanguages(word) ? 2 : 0;
}

} // namespace

bool looksLikeWindows1250(std::string_view bytes)
{
    constexpr int enough = 3; // one sign, or letters of two words
    Evidence evidence;
    std::set<std::string_view> known; // a name that comes a hundred times is one witness
    for (std::size_t at = 0; at < bytes.size();) {
        const auto begin =
            std::find_if(bytes.begin() + std::ptrdiff_t(at), bytes.end(), isWordByte);
        const auto end = std::find_if_not(begin, bytes.end(), isWordByte);
        const std::string_view word =
            bytes.substr(std::size_t(begin - bytes.begin()), std::size_t(end - begin));
        at = std::size_t(end - bytes.begin());
        const bool isForeign = std::any_of(word.begin(), word.end(), [](char letter) {
            return static_cast<unsigned char>(letter) > 127;
        });
        if (isForeign && known.insert(word).second)
            weigh(word, evidence);
    }
    const int for1250 = evidence.for1250 + (evidence.hasPolishN ? 1 : 0);
    return for1250 >= enough && for1250 > 2 * evidence.for1252;
}

void appendWindows1250(char byte, std::string& text)
{
    const auto value = static_cast<unsigned char>(byte);
    appendUtf8(value < 0x80 ? char32_t(value) : char32_t(upperHalf[value - 0x80U]), text);
}

} // namespace rapport
