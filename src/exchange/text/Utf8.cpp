// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/Utf8.h"

#include <array>

namespace rapport
{

namespace
{

unsigned char byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

std::size_t sizeFromLead(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

// RFC 3629, section 4: the second byte rules out overlong forms, surrogates and too high values.
bool isSecondByte(unsigned char lead, unsigned char second)
{
    switch (lead) {
    case 0xE0:
        return second >= 0xA0 && second <= 0xBF;
    case 0xED:
        return second >= 0x80 && second <= 0x9F;
    case 0xF0:
        return second >= 0x90 && second <= 0xBF;
    case 0xF4:
        return second >= 0x80 && second <= 0x8F;
    default:
        return second >= 0x80 && second <= 0xBF;
    }
}

std::size_t endOfAscii(std::string_view bytes, std::size_t from)
{
    while (from < bytes.size() && byteAt(bytes, from) < 0x80)
        ++from;
    return from;
}

} // namespace

Utf8Sequence utf8SequenceAt(std::string_view bytes, std::size_t at)
{
    const unsigned char lead = byteAt(bytes, at);
    const std::size_t size = sizeFromLead(lead);
    if (size <= 1)
        return {size, false};
    for (std::size_t offset = 1; offset < size; ++offset) {
        if (at + offset == bytes.size())
            return {0, true};
        const unsigned char next = byteAt(bytes, at + offset);
        if (offset == 1 ? !isSecondByte(lead, next) : (next & 0xC0U) != 0x80U)
            return {};
    }
    return {size, false};
}

void appendUtf8(char32_t character, std::string& text)
{
    if (character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF))
        character = 0xFFFD;
    const auto append = [&](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (character < 0x80)
        return append(character);
    if (character < 0x800) {
        append(0xC0 | character >> 6);
    } else {
        if (character < 0x10000) {
            append(0xE0 | character >> 12);
        } else {
            append(0xF0 | character >> 18);
            append(0x80 | (character >> 12 & 0x3F));
        }
        append(0x80 | (character >> 6 & 0x3F));
    }
    append(0x80 | (character & 0x3F));
}

void appendWindows1252(char byte, std::string& text)
{
    static constexpr std::array<char16_t, 32> upper = {
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
    const auto value = static_cast<unsigned char>(byte);
    appendUtf8(value >= 0x80 && value <= 0x9F ? upper[value - 0x80U] : value, text);
}

bool looksLikeUtf8(std::string_view bytes, bool isWhole)
{
    std::size_t whole = 0;
    std::size_t broken = 0;
    for (std::size_t at = endOfAscii(bytes, 0); at < bytes.size(); at = endOfAscii(bytes, at)) {
        const Utf8Sequence sequence = utf8SequenceAt(bytes, at);
        if (sequence.isCutOff && !isWhole)
            break;
        ++(sequence.size > 0 ? whole : broken);
        at += sequence.size > 0 ? sequence.size : 1;
    }
    return broken == 0 || whole > broken;
}

std::size_t appendMended(std::string_view bytes, std::string& text)
{
    std::size_t mended = 0;
    std::size_t copied = 0;
    for (std::size_t at = endOfAscii(bytes, 0); at < bytes.size(); at = endOfAscii(bytes, at)) {
        const std::size_t size = utf8SequenceAt(bytes, at).size;
        if (size > 0) {
            at += size;
            continue;
        }
        text.append(bytes, copied, at - copied);
        appendWindows1252(bytes[at], text);
        copied = ++at;
        ++mended;
    }
    text.append(bytes, copied);
    return mended;
}

std::string textOfUnknownEncoding(std::string_view bytes)
{
    std::string text;
    if (looksLikeUtf8(bytes)) {
        appendMended(bytes, text);
    } else {
        for (const char byte : bytes)
            appendWindows1252(byte, text);
    }
    return text;
}

} // namespace rapport
