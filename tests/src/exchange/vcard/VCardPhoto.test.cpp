// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/Base64.h"
#include "exchange/vcard/PictureBytes.h"
#include "src/exchange/vcard/ReadCards.h"
#include "support/Catch.h"

using namespace rapport;

namespace
{

// What is said of a card with this photo on its third line.
CollectingSink readPhoto(const std::string& line)
{
    CollectingSink sink = readCards("BEGIN:VCARD\nFN:Ana\n" + line + "\nTEL:1\nEND:VCARD\n");
    REQUIRE(sink.taken.size() == 1);
    return sink;
}

std::string inlinePhoto(const std::string& bytes)
{
    return "PHOTO;ENCODING=b;TYPE=JPEG:" + toBase64(bytes);
}

} // namespace

TEST_CASE("a photo that is cut off is kept, and said to be", "[exchange]")
{
    const std::string picture = "\xFF\xD8\xFF\xE0 the picture \xFF\xD9";
    CHECK(readPhoto(inlinePhoto(picture)).conversions.empty());

    const CollectingSink cut = readPhoto(inlinePhoto(picture.substr(0, 9)));
    CHECK(cut.spooled == QByteArray::fromStdString(picture.substr(0, 9)));
    REQUIRE(cut.conversions.size() == 1);
    CHECK(cut.conversions.front().line == 3);
    CHECK(cut.conversions.front().text.contains("cut off"_q));
}

TEST_CASE("a photo without a word on its encoding is read where it is said to be inline",
          "[exchange]")
{
    for (const char* value : {"VALUE=BINARY", "VALUE=INLINE"})
        CHECK(readPhoto(std::string("PHOTO;TYPE=JPEG;") + value + ":/9j/2Q==").spooled ==
              QByteArray("\xFF\xD8\xFF\xD9"));
    CHECK(readPhoto("PHOTO;VALUE=URI:http://x.edu/p.jpg").spooled.isEmpty());
}

TEST_CASE("a photo that is no picture is kept, and said to be", "[exchange]")
{
    const CollectingSink sink = readPhoto(inlinePhoto("Hello, world"));
    CHECK(sink.spooled == "Hello, world");
    REQUIRE(sink.conversions.size() == 1);
    CHECK(sink.conversions.front().text.contains("no picture"_q));
}

TEST_CASE("a photo of no bytes or of broken base64 is left out with its line", "[exchange]")
{
    for (const char* line :
         {"PHOTO;ENCODING=b:", "PHOTO:data:image/png;base64,", "PHOTO;ENCODING=b:A"}) {
        const CollectingSink sink = readPhoto(line);
        CAPTURE(line);
        REQUIRE(sink.skips.size() == 1);
        CHECK(sink.skips.front().line == 3);
    }
    CHECK(readPhoto("PHOTO:").skips.empty());
}

TEST_CASE("the end of a picture is looked for as its type has it", "[exchange]")
{
    const auto isCut = [](std::string_view bytes) { return isCutOff(bytes, mediaTypeOf(bytes)); };
    CHECK(isCut("\x89PNG\r\n and more"));
    CHECK_FALSE(isCut("\x89PNG\r\n and more IEND\xAE\x42\x60\x82"));
    CHECK(isCut("GIF89a and more"));
    CHECK_FALSE(isCut("GIF89a and more;"));
    CHECK(isCut(std::string_view("RIFF\x63\0\0\0WEBPVP8", 15)));
    CHECK_FALSE(isCut(std::string_view("RIFF\x06\0\0\0WEBPVP8", 15)));
    CHECK(isCut("<svg xmlns='x'><path"));
    CHECK_FALSE(isCut("<?xml version='1.0'?><svg xmlns='x'></svg>"));
    CHECK_FALSE(isCut("BM and more"));
}
