// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// The little of UTF-8 that readers and writers of text formats need, on bytes alone.
namespace rapport
{

// What starts at one place of a text.
struct Utf8Sequence {
    std::size_t size = 0;  // 1..4 bytes of one character; 0 where there is none
    bool isCutOff = false; // the text ends before the character does
};

// Strict, as RFC 3629: no overlong forms, no surrogates, nothing past U+10FFFF. `at` <
// bytes.size().
Utf8Sequence utf8SequenceAt(std::string_view bytes, std::size_t at);

// The bytes after the first of a character: 10xxxxxx.
constexpr bool isUtf8Continuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// A surrogate or a value past U+10FFFF is written as U+FFFD.
void appendUtf8(char32_t character, std::string& text);

// One byte of Windows-1252, which holds Latin-1; the five unassigned bytes become C1 controls, as
// the WHATWG Encoding Standard has it.
void appendWindows1252(char byte, std::string& text);

// Whether a text with bytes above 127 is more likely UTF-8 than an 8-bit character set: more of its
// sequences are whole than broken. Plain ASCII is UTF-8. A character cut off at the end is broken,
// unless there is more text to come.
bool looksLikeUtf8(std::string_view bytes, bool isWhole = true);

// Appends bytes that should be UTF-8. What is not, is taken for Windows-1252, byte by byte: a
// single wrong byte in a good text costs nothing else. Returns how many bytes that were.
std::size_t appendMended(std::string_view bytes, std::string& text);

// Text of unknown 8-bit encoding: UTF-8 where it looks like it (mended), else Windows-1252.
std::string textOfUnknownEncoding(std::string_view bytes);

} // namespace rapport
