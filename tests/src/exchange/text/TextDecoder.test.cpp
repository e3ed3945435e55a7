// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "exchange/text/TextDecoder.h"
#include "exchange/text/Utf8.h"

using namespace rapport;
using namespace std::string_literals;

namespace
{

struct Decoded {
    std::string text;
    TextEncoding encoding;
    std::size_t mended;
};

// Byte by byte unless told: the pieces must not matter.
Decoded decoded(std::string_view bytes, TextDecoder decoder = TextDecoder(), std::size_t piece = 1)
{
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        decoder.decode(bytes.substr(at, piece), text);
    decoder.finish(text);
    return {text, decoder.encoding(), decoder.mended()};
}

std::string utf16(std::u16string_view text, bool littleEndian)
{
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += littleEndian ? low : high;
        bytes += littleEndian ? high : low;
    }
    return bytes;
}

} // namespace

TEST_CASE("plain and marked UTF-8 comes through, the mark left out", "[exchange]")
{
    for (const std::string& bytes : {"Zoë 🩺\r\n"s, "\xEF\xBB\xBFZoë 🩺\r\n"s}) {
        const Decoded result = decoded(bytes);
        CHECK(result.text == "Zoë 🩺\r\n");
        CHECK(result.encoding == TextEncoding::Utf8);
        CHECK(result.mended == 0);
    }
    CHECK(decoded("").text.empty());
}

TEST_CASE("UTF-16 is found in both orders, with a mark and without", "[exchange]")
{
    const std::u16string text = u"BEGIN:VCARD\nFN:Zoë 🩺\n";
    for (const bool isLittle : {true, false}) {
        for (const bool hasMark : {true, false}) {
            const std::u16string marked = hasMark ? u"\uFEFF" + text : text;
            const Decoded result = decoded(utf16(marked, isLittle));
            CHECK(result.text == "BEGIN:VCARD\nFN:Zoë 🩺\n");
            CHECK(result.encoding == (isLittle ? TextEncoding::Utf16Le : TextEncoding::Utf16Be));
        }
    }
}

TEST_CASE("what does not fit UTF-8 is Windows-1252, which holds Latin-1", "[exchange]")
{
    const Decoded result = decoded("Jos\xE9 \x93M\xFCller\x94 \x80 5");
    CHECK(result.text == "José “Müller” € 5");
    CHECK(result.encoding == TextEncoding::Windows1252);
    // The first such byte may come late, and the last line may end within a sequence.
    const Decoded late = decoded(std::string(100000, 'a') + "\xE9", TextDecoder(), 4096);
    CHECK(late.text == std::string(100000, 'a') + "é");
}

TEST_CASE("one wrong byte in a UTF-8 text is mended, and counted", "[exchange]")
{
    const Decoded result = decoded("Zoë, Łukasz, Jos\xE9, Ångström");
    CHECK(result.text == "Zoë, Łukasz, José, Ångström");
    CHECK(result.encoding == TextEncoding::Utf8);
    CHECK(result.mended == 1);
    CHECK(decoded("\xED\xA0\x80 Zoë Zoë Zoë Zoë").mended == 3); // a surrogate is no character
}

TEST_CASE("a cut-off or lone half of a UTF-16 pair is replaced, and counted", "[exchange]")
{
    const Decoded result = decoded("\xFF\xFE" + utf16(u"ab", true) + "\x3D\xD8" + "c\0\x3D"s);
    CHECK(result.text == "ab\uFFFDc\uFFFD");
    CHECK(result.mended == 2);
}

TEST_CASE("the student's word on the encoding is taken, with its own mark left out", "[exchange]")
{
    CHECK(decoded("Zo\xC3\xAB", TextDecoder(TextEncoding::Windows1252)).text == "ZoÃ«");
    CHECK(decoded("\xEF\xBB\xBFZoë", TextDecoder(TextEncoding::Utf8)).text == "Zoë");
    CHECK(decoded("a\0b\0"s, TextDecoder(TextEncoding::Utf16Le)).text == "ab");
}

TEST_CASE("bytes of 8-bit encodings can be kept for a reader that knows better", "[exchange]")
{
    const auto keeping = [] { return TextDecoder(TextDecoder::EightBit::Keep); };
    CHECK(decoded("\xEF\xBB\xBFZo\xC3\n \xAB Jos\xE9", keeping()).text == "Zo\xC3\n \xAB Jos\xE9");
    CHECK(decoded("\xFF\xFE" + utf16(u"Zoë", true), keeping()).text == "Zoë");
}

TEST_CASE("pieces of any size decode to the same", "[exchange]")
{
    std::string bytes;
    for (int line = 0; line < 5000; ++line)
        bytes += "Zoë 🩺 Łukasz, \xE9, line " + std::to_string(line) + "\n";
    const Decoded whole = decoded(bytes, TextDecoder(), bytes.size());
    CHECK(whole.mended == 5000);
    for (const std::size_t piece : {1U, 3U, 255U, 4096U, 65537U})
        CHECK(decoded(bytes, TextDecoder(), piece).text == whole.text);
}
