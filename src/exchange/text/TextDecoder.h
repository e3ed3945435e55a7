// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rapport
{

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252, Windows1250, Foreign };

// "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252", "Windows-1250": the names of the IANA registry.
// A foreign one has its own: TextDecoder::charset().
std::string_view nameOf(TextEncoding encoding);

// What text is that names no character set and is no UTF-8.
struct EightBitText {
    TextEncoding encoding = TextEncoding::Windows1252;
    std::string charset; // of a foreign one: "WINDOWS-1251"
};

// Bytes of a text file in pieces of any size, to UTF-8. It finds out the encoding by itself: a byte
// order mark; else UTF-16 by its zero bytes; else UTF-8, Windows-1250 or Windows-1252 (which holds
// Latin-1) by which of them the first 64 KiB from the first byte above 127 fit; or the old
// set of a foreign alphabet (Cyrillic, Greek, Chinese, Turkish...). Marks are left out.
// Line ends stay as they are. Nothing fails: what is no character in the encoding found is counted
// in mended() and read as Windows-1252 (in UTF-8) or as U+FFFD (in UTF-16).
//     TextDecoder decoder;
//     while (read(bytes)) decoder.decode(bytes, text);
//     decoder.finish(text);
// It holds back at most 64 KiB until it knows, so that text comes late, never wrong.
class TextDecoder
{
public:
    enum class EightBit {
        Decode,
        Keep // for formats that name a character set per value or fold within a character (vCard,
             // iCalendar): only UTF-16 is decoded, all else passes as it is, without its mark;
             // eightBit() says what values are that name none
    };

    explicit TextDecoder(EightBit eightBit = EightBit::Decode)
        : m_keepsBytes(eightBit == EightBit::Keep)
    {
    }
    // The student said what it is.
    explicit TextDecoder(TextEncoding known)
        : m_encoding(known)
    {
    }

    // Both append to `text`.
    void decode(std::string_view bytes, std::string& text);
    void finish(std::string& text);

    // As far as known; plain ASCII is UTF-8.
    TextEncoding encoding() const { return m_encoding.value_or(TextEncoding::Utf8); }
    EightBitText eightBit() const { return {encoding(), m_charset}; }
    std::size_t mended() const { return m_mended; }

private:
    void start();
    void advance(bool isLast, std::string& text);
    void decideEightBit(bool isLast, std::string& text);
    TextEncoding eightBitEncoding(); // and the name of a foreign one
    void convert(bool isLast, std::string& text);
    void convertUtf8(bool isLast, std::string& text);
    void convertUtf16(bool isLast, std::string& text);
    void convertForeign(bool isLast, std::string& text);

    bool m_keepsBytes = false;
    bool m_isStarted = false;
    std::optional<TextEncoding> m_encoding;
    std::string m_charset; // of a foreign encoding
    std::string m_held;    // not decoded yet
    std::string m_before;  // the end of what was ASCII before it
    std::size_t m_mended = 0;
};

// Text that names no character set: UTF-8 where it looks like it (mended), else `eightBit`.
std::string textOfUnknownEncoding(std::string_view bytes, const EightBitText& eightBit);

} // namespace rapport
