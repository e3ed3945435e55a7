// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/LatinCharset.h"

#include "exchange/text/Charset.h"
#include "exchange/text/TextDecoder.h"
#include "exchange/text/Utf8.h"
#include "support/Catch.h"

using namespace rapport;

namespace
{

// The other way round: only for characters that the set has.
std::string bytesIn(const char* charset, std::string_view utf8)
{
    std::string bytes;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::string_view letter = utf8.substr(at, utf8SequenceAt(utf8, at).size);
        at += letter.size();
        for (int value = 0; value < 256; ++value) {
            const char byte = static_cast<char>(value);
            if (utf8FromCharset({&byte, 1}, charset) != letter)
                continue;
            bytes += byte;
            break;
        }
    }
    return bytes;
}

std::string readAlone(const std::string& bytes)
{
    TextDecoder decoder;
    std::string text;
    decoder.decode(bytes, text);
    decoder.finish(text);
    return text;
}

} // namespace

TEST_CASE("Turkish names are read as Windows-1254", "[exchange]")
{
    for (const char* text :
         {"Name\nŞükrü Yılmaz\n", "Ad;Soyad\nAhmet;Yılmaz\nAyşe;Kaya\nElif;Şahin\nAli;Çelik\n",
          "Mehmet Kılıç, İbrahim Doğan, Uğur Aydın", "Işık Hacıoğlu", "Gülşen Barış, İsmail Öz"}) {
        CAPTURE(text);
        CHECK(readAlone(bytesIn("WINDOWS-1254", text)) == text);
    }
}

TEST_CASE("Lithuanian and Latvian names are read as Windows-1257", "[exchange]")
{
    for (const char* text :
         {"Vardas;Pavardė\nŽemaitė\nJonas;Butkevičius\n", "Šarūnas Kazlauskas, Rasa Kazlauskienė",
          "Lukošius; Šimkus; Žukauskas", "Jānis Bērziņš\nKārlis Kalniņš\n"}) {
        CAPTURE(text);
        CHECK(readAlone(bytesIn("WINDOWS-1257", text)) == text);
    }
}

TEST_CASE("names of Iceland and the West are taken for no others", "[exchange]")
{
    for (const char* text :
         {"Guðrún Sigurðardóttir, Þórður Þorsteinsson, Eyþór Ýmir, Hafþór Daðason",
          "Sigríður Friðriksdóttir\nHeiðar Eiður\nÞuríður Björk\nÞóra Jóhannsdóttir\n",
          "José Muñoz, François Lefèvre, Zoë Müller, João Simões, Søren Kjær, Citroën",
          "François Pâris, français, Châlus, Gençais", "crianças, finanças, mudanças, Graças",
          "higjienë, minutë, dritë, çantë, është",
          "Noël, Anaïs, Danaë, Raphaël, Jérôme, Benoît, Gaëtan"}) {
        CAPTURE(text);
        CHECK(latinCharset(bytesIn("WINDOWS-1252", text)).empty());
        CHECK(readAlone(bytesIn("WINDOWS-1252", text)) == text);
    }
}
