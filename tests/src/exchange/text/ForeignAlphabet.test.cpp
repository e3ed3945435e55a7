// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/ForeignAlphabet.h"

#include "exchange/text/TextDecoder.h"
#include "support/Catch.h"

#include <iconv.h>

using namespace rapport;

namespace
{

std::string encoded(std::string text, const char* charset)
{
    std::string bytes(text.size() * 2, '\0');
    char* from = text.data();
    char* to = bytes.data();
    std::size_t left = text.size();
    std::size_t room = bytes.size();
    const iconv_t conversion = iconv_open(charset, "UTF-8");
    iconv(conversion, &from, &left, &to, &room);
    iconv_close(conversion);
    bytes.resize(bytes.size() - room);
    return bytes;
}

std::string decoded(const std::string& bytes, std::size_t piece)
{
    TextDecoder decoder;
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        decoder.decode(bytes.substr(at, piece), text);
    decoder.finish(text);
    return text;
}

const std::string russian = "Имя;Фамилия;Почта\nАнна;Кузнецова;anna@x.example\n"
                            "Юрий;Смирнов;yuri@x.example\n";
const std::string greek = "Όνομα;Επώνυμο\nΜαρία;Παπαδοπούλου\nΓιώργος;Νικολάου\n";
const std::string chinese = "姓名;电话;单位\n王小明;13800000000;北京大学第一医院\n"
                            "李娜;13900000000;复旦大学附属华山医院\n";

} // namespace

TEST_CASE("tables in an alphabet other than the Latin one are read in its old character set")
{
    const std::vector<std::pair<const char*, std::string>> tables = {{"WINDOWS-1251", russian},
                                                                     {"KOI8-R", russian},
                                                                     {"WINDOWS-1253", greek},
                                                                     {"ISO-8859-7", greek},
                                                                     {"GB18030", chinese}};
    for (const auto& [charset, text] : tables) {
        CAPTURE(charset);
        const std::string bytes = encoded(text, charset);
        CHECK(decoded(bytes, bytes.size()) == text);
        CHECK(decoded(bytes, 7) == text);
        CHECK(decoded(text, 7) == text); // UTF-8 stays what it is
    }
}

TEST_CASE("long tables are decoded as they come, line by line")
{
    std::string text;
    while (text.size() < 400000)
        text += chinese;
    CHECK(decoded(encoded(text, "GB18030"), 4096) == text);
}

TEST_CASE("Latin letters are never taken for another alphabet's")
{
    for (const char* text :
         {"Renée Lefèvre\nJosé Muñoz\nBjörn Åström\n", "Þórður Jónsson\nSigríður Ýr\nHörður Ás\n",
          "Zoë Brontë said “hi” – café\n", "Müller\nJürgen Vößing\nGroß-Gerau\n", "Noè Cantù\n",
          "João Simões\nConceição Magalhães\n", "«Où»\n", "É\n"}) {
        CAPTURE(text);
        CHECK(foreignCharset(encoded(text, "WINDOWS-1252")).empty());
        CHECK(decoded(encoded(text, "WINDOWS-1252"), 5) == text);
    }
    CHECK(foreignCharset("").empty());
    CHECK(foreignCharset(std::string(5000, '\xFF')).empty());
}
