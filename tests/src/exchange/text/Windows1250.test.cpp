// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/Windows1250.h"

#include "exchange/text/TextDecoder.h"
#include "exchange/text/Utf8.h"
#include "support/Catch.h"

#include <map>

using namespace rapport;

namespace
{

using Append = void (*)(char, std::string&);

// The other way round: only for characters that the set has.
std::string encoded(std::string_view utf8, Append append)
{
    std::map<std::string, char, std::less<>> byteOf;
    for (int value = 255; value >= 0; --value) {
        std::string character;
        append(static_cast<char>(value), character);
        byteOf[character] = static_cast<char>(value);
    }
    std::string bytes;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t size = utf8SequenceAt(utf8, at).size;
        const auto found = byteOf.find(utf8.substr(at, size));
        REQUIRE(found != byteOf.end());
        bytes += found->second;
        at += size;
    }
    return bytes;
}

} // namespace

TEST_CASE("Polish, Czech, Slovak and Croatian names are read as Windows-1250", "[exchange]")
{
    for (const char* text :
         {"Łukasz Żółć", "Zbigniew Źdźbło", "Gęś, Wąs", "Bolesław", "Jiří Dvořáček",
          "Křižíkova 3, Růžová 9", "Příjmení;Jméno;Město", "Štěpánská, Plzeň, schůzka",
          "Ľudovít Štúr, veľký, Šťastný", "Kovačević, Petrović", "Erdős Győző",
          "Szpital Kliniczny w Łodzi, Poznań"}) {
        CAPTURE(text);
        const std::string bytes = encoded(text, appendWindows1250);
        CHECK(looksLikeWindows1250(bytes));
        TextDecoder decoder;
        std::string decoded;
        decoder.decode(bytes, decoded);
        decoder.finish(decoded);
        CHECK(decoded == text);
        CHECK(decoder.encoding() == TextEncoding::Windows1250);
    }
}

TEST_CASE("Western names stay Windows-1252, whatever they are mixed with", "[exchange]")
{
    for (const char* text :
         {"José Muñoz Peña, Núñez", "Søren Kjær, Jørgen Høyer, Ødegård, Søe, Bøe, Øyen",
          "Hélène Lefèvre, Geneviève Pères, Éloïse, où, cœur, Œuvre",
          "João Simões, Conceição, irmã", "caffè lunedì, però più virtù, perché",
          "Jürgen Weiß, Änne Groß", "Åsa Åström, Håkon",
          "Fañch Guéguen, amañ hag amañ, Arventennoù", "Þórður Björnsdóttir, Æsa",
          "Tõnu Õnnepalu, Kalju Põld, Šmidt, Žukov", "Dàibhidh Mòr, Dùbh, tìmear, clàir",
          "£50, 3 m³, 25 cm², ¼ cup, ¿Qué?, nº 5, 1ª, nº5, ¥en", "Mónica Gòmez, història",
          "Er is geÃ¯nstalleerd"}) {
        CAPTURE(text);
        CHECK_FALSE(looksLikeWindows1250(encoded(text, appendWindows1252)));
    }
    CHECK_FALSE(looksLikeWindows1250(""));
}

TEST_CASE("A Polish name among many Western ones does not turn them", "[exchange]")
{
    const std::string western =
        encoded("Muñoz, Peña, Søren, Hélène, Åsa, João, Kjær, ", appendWindows1252);
    CHECK_FALSE(looksLikeWindows1250(western + encoded("Dvořák", appendWindows1250)));
}
