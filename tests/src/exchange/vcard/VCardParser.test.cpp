// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "exchange/vcard/VCardParser.h"

using namespace rapport;
using namespace std::string_literals;

namespace
{

struct ParsedFile {
    std::vector<VCard> cards;
    std::vector<VCardRemark> outside;
};

ParsedFile parsed(std::string_view bytes, const VCardLimits& limits = {}, std::size_t piece = 7)
{
    ParsedFile file;
    VCardParser parser([&](VCard&& card) { file.cards.push_back(std::move(card)); },
                       [&](VCardRemark&& remark) { file.outside.push_back(std::move(remark)); },
                       limits);
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        parser.feed(bytes.substr(at, piece));
    parser.finish();
    return file;
}

// The only card of a file made of these lines.
VCard card(const std::string& lines)
{
    ParsedFile file = parsed("BEGIN:VCARD\n" + lines + "\nEND:VCARD\n");
    REQUIRE(file.cards.size() == 1);
    CHECK(file.outside.empty());
    return file.cards.front();
}

VCardProperty property(const std::string& lines)
{
    const VCard read = card(lines);
    REQUIRE(read.properties.size() == 1);
    return read.properties.front();
}

std::string value(const std::string& lines)
{
    return property(lines).value;
}

std::vector<VCardRemark::Kind> kinds(const VCard& read)
{
    std::vector<VCardRemark::Kind> result;
    for (const VCardRemark& remark : read.remarks)
        result.push_back(remark.kind);
    return result;
}

using CardKind = VCardRemark::Kind;
using CardKinds = std::vector<CardKind>;

} // namespace

TEST_CASE("files that were put together without a line end between them stay several cards",
          "[exchange]")
{
    for (const char* mark : {"", "\xEF\xBB\xBF"}) {
        const ParsedFile read = parsed(std::string("BEGIN:VCARD\nFN:Ana\nEND:VCARD") + mark +
                                       "BEGIN:VCARD\nFN:Ben\nEND:VCARD\n");
        REQUIRE(read.cards.size() == 2);
        CHECK(read.cards[0].properties.size() == 1);
        CHECK(read.cards[1].properties.front().value == "Ben");
        CHECK(read.cards[1].line == 3);
        CHECK(read.cards[1].remarks.empty());
    }
}

TEST_CASE("a card that stands further in, as pasted, is no folded line", "[exchange]")
{
    const ParsedFile read = parsed("\n  BEGIN:VCARD\n  FN:Ana\n  NOTE:one\n    two\n  END:VCARD\n"
                                   "  BEGIN:VCARD\n  FN:Ben\n  END:VCARD\n");
    REQUIRE(read.cards.size() == 2);
    CHECK(read.cards[0].properties.back().value == "one two");
    CHECK(read.cards[1].properties.front().value == "Ben");

    const ParsedFile made = parsed("BEGIN:VCARD\n\tVERSION:3.0\n\tFN:Ana\n\tTEL:1\n\tEND:VCARD\n"
                                   "BEGIN:VCARD\nFN:Ben\nNOTE:one\n\ttwo\nEND:VCARD\n");
    REQUIRE(made.cards.size() == 2);
    CHECK(made.cards[0].properties.size() == 2);
    CHECK(made.cards[1].properties.back().value == "onetwo");
}

TEST_CASE("a card is its properties, with the lines they begin on", "[exchange]")
{
    for (const char* lineEnd : {"\n", "\r", "\r\n"}) {
        std::string file;
        for (const char* line : {"BEGIN:VCARD", "VERSION:3.0", "FN:Ana Ruiz", "", "NOTE:one ",
                                 " two", "TEL;TYPE=work:1", "END:VCARD"})
            file += line + std::string(lineEnd);
        const ParsedFile read = parsed(file);
        REQUIRE(read.cards.size() == 1);
        const VCard& first = read.cards.front();
        CHECK(first.version == "3.0");
        CHECK(first.line == 1);
        REQUIRE(first.properties.size() == 3);
        CHECK(first.properties[0] == VCardProperty{"", "FN", {}, "Ana Ruiz", 3});
        CHECK(first.properties[1] == VCardProperty{"", "NOTE", {}, "one two", 5});
        CHECK(first.properties[2] == VCardProperty{"", "TEL", {{"TYPE", {"work"}}}, "1", 7});
        CHECK(first.remarks.empty());
    }
}

TEST_CASE("groups, lists, quotes and carets in parameters are taken apart", "[exchange]")
{
    const VCardProperty read =
        property("item1.adr;type=HOME,pref;LABEL=\"12; Main: St^nTown, ^'X^' ^^ ^x\";x-a=:;;Main");
    CHECK(read.group == "item1");
    CHECK(read.is("ADR"));
    CHECK(read.name == "adr");
    REQUIRE(read.parameters.size() == 3);
    CHECK(read.parameters[0] == VCardParameter{"type", {"HOME", "pref"}});
    CHECK(read.parameters[1].values.front() == "12; Main: St\nTown, \"X\" ^ ^x");
    CHECK(read.parameters[2] == VCardParameter{"x-a", {""}});
    CHECK(read.value == ";;Main");
    CHECK(read.parameterValue("LABEL").starts_with("12;"));
    CHECK(property("TEL;TYPE=\"home:555").value == "555"); // a quote that does not close
}

TEST_CASE("the bare words of 2.1 get their names", "[exchange]")
{
    const VCardProperty read = property("VERSION:2.1\nTEL;HOME;VOICE;X-A=b:555");
    CHECK(read.parameters ==
          std::vector<VCardParameter>{{"TYPE", {"HOME"}}, {"TYPE", {"VOICE"}}, {"X-A", {"b"}}});
    CHECK(property("PHOTO;VALUE=URL;GIF:http://a/b").parameterValue("TYPE") == "GIF");
    CHECK(property("PHOTO;URL:http://a/b").parameterValue("VALUE") == "URL");
}

TEST_CASE("quoted-printable is decoded over its soft breaks, in its character set", "[exchange]")
{
    CHECK(value("VERSION:2.1\nNOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=\n=A9=0D=0A=\n"
                "Second: line =3D=\n\n") == "Café\r\nSecond: line =");
    CHECK(value("N;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Mu=f1oz;Jos=E9") == "Muñoz;José");
    CHECK(value("N;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1251:=C8=E2=E0=ED") == "Иван");
    CHECK(value("FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8E=52=93=63") == "山田");
    CHECK(property("N;QUOTED-PRINTABLE;CHARSET=UTF-8;X-A=b:x").parameters ==
          std::vector<VCardParameter>{{"X-A", {"b"}}});
    // An "=" that encodes nothing stays, and is remarked on. The end of the card is no soft break.
    const VCard broken = card("N;QUOTED-PRINTABLE:a=zb=4");
    CHECK(broken.properties.front().value == "a=zb=4");
    CHECK(kinds(broken) == CardKinds{CardKind::BrokenEncoding});
    CHECK(value("N;ENCODING=QUOTED-PRINTABLE:abc=") == "abc");
}

TEST_CASE("a value without a known character set is UTF-8 or Windows-1252", "[exchange]")
{
    CHECK(value("FN:Zoë") == "Zoë");
    CHECK(value("FN:Zo\xEB") == "Zoë");
    CHECK(value("FN;CHARSET=ISO-8859-15:\xA4") == "€");
    const VCard unknown = card("FN;CHARSET=KLINGON:Zo\xEB");
    CHECK(unknown.properties.front().value == "Zoë");
    CHECK(unknown.remarks == std::vector<VCardRemark>{{CardKind::UnknownCharset, 2, "KLINGON"}});
    CHECK(kinds(card("FN:Zoë Ståhl Jos\xE9")) == CardKinds{CardKind::MendedText});
    // A fold in the middle of a character.
    CHECK(value("FN:Zo\xC3\r\n \xAB") == "Zoë");
}

TEST_CASE("base64 is one word, however it was folded", "[exchange]")
{
    const std::string whole = "SGVsbG8sIHdvcmxkISBIZWxsbyE=";
    for (const char* lines :
         {"PHOTO;ENCODING=b;TYPE=JPEG:SGVsbG8sIHdv\n cmxkISBI\n ZWxsbyE=",
          "PHOTO;JPEG;ENCODING=BASE64:\n SGVsbG8sIHdv\n  cmxkISBI\n\tZWxsbyE=\n\n",
          "PHOTO;BASE64:SGVsbG8sIHdv\ncmxkISBI\nZWxsbyE=\n", // as old programs do
          "PHOTO;BASE64:\n\nSGVsbG8sIHdv\n\ncmxkISBI\nZWxsbyE=\n",
          "PHOTO;ENCODING=B;X-CROP=ABClipRect_1&0\n &0:SGVsbG8sIHdvcmxkISBI\n ZWxsbyE="}) {
        CAPTURE(lines);
        const VCardProperty photo = property(lines);
        CHECK(photo.isBase64());
        CHECK(photo.value == whole);
    }
    CHECK(value("PHOTO:data:image/png;base64,SGVs\nbG8=") == "data:image/png;base64,SGVsbG8=");
}

TEST_CASE("2.1 keeps the blank it folds before, unless the line was cut at its width", "[exchange]")
{
    CHECK(value("VERSION:2.1\nNOTE:The quick\n brown fox") == "The quick brown fox");
    CHECK(value("VERSION:3.0\nNOTE:The quick\n brown fox") == "The quickbrown fox");
    const std::string cut = "NOTE:" + std::string(70, 'x');
    CHECK(value("VERSION:2.1\n" + cut + "\n yz") == std::string(70, 'x') + "yz");
}

TEST_CASE("a missing END costs nothing but a remark", "[exchange]")
{
    const ParsedFile file = parsed("BEGIN:VCARD\nFN:One\nBEGIN:VCARD\nFN:Two\nEND:VCARD\n"
                                   "begin:vcard\r\nFN:Three\r\n");
    REQUIRE(file.cards.size() == 3);
    CHECK(file.cards[0].remarks == std::vector<VCardRemark>{{CardKind::MissingEnd, 1, ""}});
    CHECK(file.cards[1].remarks.empty());
    CHECK(file.cards[2].properties.front().value == "Three");
    CHECK(kinds(file.cards[2]) == CardKinds{CardKind::MissingEnd});
}

TEST_CASE("what stands outside the cards is remarked on once a run", "[exchange]")
{
    const ParsedFile file = parsed("\xEF\xBB\xBF"
                                   "From: me\nHello\n\nBEGIN:VCARD\nFN:A\nEND:VCARD\n"
                                   "\xEF\xBB\xBF"
                                   "BEGIN:VCARD\nFN:B\nEND:VCARD\nEND:VCARD\n");
    CHECK(file.cards.size() == 2);
    CHECK(file.outside == std::vector<VCardRemark>{{CardKind::OutsideCard, 1, "From: me"},
                                                   {CardKind::OutsideCard, 10, "END:VCARD"}});
    const ParsedFile calendar = parsed("BEGIN:VCARD\nFN:A\nBEGIN:VCALENDAR\nVERSION:2.0\n");
    CHECK(calendar.cards.size() == 1);
    CHECK(calendar.cards.front().version.empty());
    CHECK(parsed("").cards.empty());
}

TEST_CASE("the card of an agent is kept as one value of its principal", "[exchange]")
{
    const VCard read = card("FN:Chief\nAGENT:\nBEGIN:VCARD\nFN:Susan, PA\nAGENT:\nBEGIN:VCARD\n"
                            "FN:Deep\nEND:VCARD\nEND:VCARD\nTEL:1");
    REQUIRE(read.properties.size() == 3);
    CHECK(read.properties[1].value == "BEGIN:VCARD\\nFN:Susan\\, PA\\nAGENT:\\nBEGIN:VCARD\\n"
                                      "FN:Deep\\nEND:VCARD\\nEND:VCARD\\n");
    CHECK(read.properties[2].value == "1");
    CHECK(kinds(read) == CardKinds{CardKind::NestedCard});
}

TEST_CASE("lines that are no property are joined to a note or skipped", "[exchange]")
{
    const VCard read = card("FN:Ana\nwhat is this\n: nothing\nNOTE:Line one\nline two\n"
                            "http://a.example/x\nMet at: lunch\nTEL:1\nand this");
    CHECK(read.properties[1].value == "Line one\nline two\nhttp://a.example/x\nMet at: lunch");
    CHECK(read.remarks == std::vector<VCardRemark>{{CardKind::NotAProperty, 3, "what is this"},
                                                   {CardKind::NotAProperty, 4, ": nothing"},
                                                   {CardKind::JoinedToNote, 6, "NOTE"},
                                                   {CardKind::NotAProperty, 10, "and this"}});
}

TEST_CASE("UTF-16 files are read, whatever character set their lines claim", "[exchange]")
{
    std::string bytes = "\xFF\xFE";
    for (const char16_t unit : u"BEGIN:VCARD\r\nFN;CHARSET=ISO-8859-1:Zoë\r\nEND:VCARD\r\n"s) {
        bytes += static_cast<char>(unit & 0xFF);
        bytes += static_cast<char>(unit >> 8);
    }
    const ParsedFile file = parsed(bytes);
    REQUIRE(file.cards.size() == 1);
    CHECK(file.cards.front().properties.front().value == "Zoë");
}

TEST_CASE("limits bound what a card costs, with a remark each", "[exchange]")
{
    VCardLimits limits;
    limits.lineSize = 100;
    limits.cardSize = 300;
    limits.properties = 5;
    limits.parameters = 3;
    limits.depth = 1;
    const auto remarks = [&](const std::string& lines) {
        const ParsedFile file = parsed("BEGIN:VCARD\n" + lines + "END:VCARD\n", limits);
        REQUIRE(file.cards.size() == 1);
        return kinds(file.cards.front());
    };
    CHECK(remarks("NOTE:" + std::string(200, 'x') + "\nFN:A\n") ==
          CardKinds{CardKind::LineTooLong});
    CHECK(remarks("NOTE:x\n" + std::string(10, ' ') + std::string(99, 'x') + "\n") ==
          CardKinds{CardKind::LineTooLong});
    CHECK(remarks("TEL;A;B;C;D:1\n") == CardKinds{CardKind::TooManyParameters});
    CHECK(remarks("TEL;A=,,,,,,:1\n") == CardKinds{CardKind::TooManyParameters});
    CHECK(remarks("A:\nB:\nC:\nD:\nE:\nF:\nG:\n") == CardKinds{CardKind::TooManyProperties});
    std::string large;
    for (int line = 0; line < 4; ++line)
        large += "NOTE:" + std::string(90, 'x') + "\n";
    CHECK(remarks(large) == CardKinds{CardKind::TooManyProperties});
    CHECK(remarks("?\n?\n?\n?\n?\n?\n?\n?\n?\n").size() == 6);
    CHECK(remarks("AGENT:\nBEGIN:VCARD\nAGENT:\nBEGIN:VCARD\nEND:VCARD\nEND:VCARD\n") ==
          CardKinds{CardKind::NestedCard, CardKind::TooDeep});
}

TEST_CASE("a photo of 16 MB passes, folded or in one line", "[exchange]")
{
    const std::size_t letters = 16UL * 1024 * 1024 / 3 * 4;
    for (const std::size_t width : {std::size_t(72), letters}) {
        std::string file = "BEGIN:VCARD\nPHOTO;ENCODING=b:\n";
        for (std::size_t at = 0; at < letters; at += width)
            file += ' ' + std::string(std::min(width, letters - at), 'A') + '\n';
        const ParsedFile read = parsed(file + "END:VCARD\n", {}, 65536);
        REQUIRE(read.cards.size() == 1);
        CHECK(read.cards.front().properties.front().value.size() == letters);
        CHECK(read.cards.front().remarks.empty());
    }
}
