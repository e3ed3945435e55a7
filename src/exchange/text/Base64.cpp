// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/Base64.h"

#include <array>
#include <cstdint>

namespace rapport
{

namespace
{

constexpr std::string_view alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t skipped = 64;
constexpr std::uint8_t padding = 65;
constexpr std::uint8_t invalid = 66;

constexpr std::array<std::uint8_t, 256> makeValues()
{
    std::array<std::uint8_t, 256> values{};
    for (std::uint8_t& value : values)
        value = invalid;
    for (std::size_t at = 0; at < alphabet.size(); ++at)
        values[static_cast<unsigned char>(alphabet[at])] = static_cast<std::uint8_t>(at);
    values['-'] = 62;
    values['_'] = 63;
    for (const char blank : {' ', '\t', '\r', '\n'})
        values[static_cast<unsigned char>(blank)] = skipped;
    values['='] = padding;
    return values;
}
constexpr std::array<std::uint8_t, 256> base64Values = makeValues();

std::uint8_t valueOf(char letter)
{
    return base64Values[static_cast<unsigned char>(letter)];
}

} // namespace

bool isBase64Letter(char letter)
{
    return valueOf(letter) != invalid;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int letters = 0;
    for (const char letter : text) {
        const std::uint8_t value = valueOf(letter);
        if (value == padding)
            break;
        if (value == skipped)
            continue;
        if (value == invalid)
            return {};
        bits = bits << 6 | value;
        if (++letters == 4) {
            for (const int shift : {16, 8, 0})
                bytes.push_back(static_cast<char>(bits >> shift & 0xFF));
            letters = 0;
        }
    }
    if (letters == 1)
        return {};
    if (letters >= 2)
        bytes.push_back(static_cast<char>(bits >> (letters == 2 ? 4 : 10) & 0xFF));
    if (letters == 3)
        bytes.push_back(static_cast<char>(bits >> 2 & 0xFF));
    return bytes;
}

std::string toBase64(std::string_view bytes)
{
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t there = bytes.size() - at;
        const auto byte = [&](std::size_t index) -> std::uint32_t {
            return index < there ? static_cast<unsigned char>(bytes[at + index]) : 0;
        };
        const std::uint32_t bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        text.push_back(alphabet[bits >> 18 & 63]);
        text.push_back(alphabet[bits >> 12 & 63]);
        text.push_back(there > 1 ? alphabet[bits >> 6 & 63] : '=');
        text.push_back(there > 2 ? alphabet[bits & 63] : '=');
    }
    return text;
}

} // namespace rapport
