// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "exchange/text/Base64.h"
#include "exchange/text/Charset.h"

using namespace rapport;
using namespace std::string_literals;

TEST_CASE("base64 comes back as it was, and as RFC 4648 has it", "[exchange]")
{
    CHECK(toBase64("foobar") == "Zm9vYmFy");
    CHECK(toBase64("fooba") == "Zm9vYmE=");
    CHECK(toBase64("foob") == "Zm9vYg==");
    for (const std::string& bytes : {""s, "\0\xFF"s, "a"s, "abcde"s, std::string(1000, '\x80')})
        CHECK(fromBase64(toBase64(bytes)) == bytes);
}

TEST_CASE("base64 is read without padding, with blanks and in the file-name alphabet", "[exchange]")
{
    CHECK(fromBase64("Zm9v YmE\r\n") == "fooba"s);
    CHECK(fromBase64("__-_") == "\xFF\xFF\xBF"s);
    CHECK_FALSE(fromBase64("Zm9v*"));
    CHECK_FALSE(fromBase64("Zm9vY"));
}

TEST_CASE("named character sets are read, unknown ones are not guessed", "[exchange]")
{
    CHECK(utf8FromCharset("\x80", "iso-8859-1") == "€"s); // as programs mean it
    CHECK(utf8FromCharset("\xA4", "ISO-8859-15") == "€"s);
    CHECK(utf8FromCharset("\x82\xA0", "Shift_JIS") == "あ"s);
    CHECK(utf8FromCharset("\x82", "Shift_JIS") == "\uFFFD"s);
    CHECK(utf8FromCharset("Zo\xEB", "UTF-8") == "Zoë"s);
    CHECK_FALSE(utf8FromCharset("x", "KLINGON"));
    CHECK_FALSE(utf8FromCharset("x", "UTF-16//IGNORE"));
}
