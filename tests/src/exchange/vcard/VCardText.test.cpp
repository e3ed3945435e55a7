// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "exchange/vcard/VCardText.h"

using namespace rapport;
using namespace std::string_literals;

TEST_CASE("escapes of a value are undone, other backslashes stay", "[exchange]")
{
    CHECK(unescapedText("a\\,b\\;c\\:d\\\\e\\nf\\Ng") == "a,b;c:d\\e\nf\ng");
    CHECK(unescapedText("C:\\Users\\Zoe\\") == "C:\\Users\\Zoe\\");
    CHECK(unescapedText("one\r\ntwo\rthree\nfour\x01") == "one\ntwo\nthree\nfour");
}

TEST_CASE("values are split at separators that are not escaped", "[exchange]")
{
    using Pieces = std::vector<std::string_view>;
    CHECK(splitValue("Ruiz;Ana\\;Maria;;Dr\\\\;", ';') ==
          Pieces{"Ruiz", "Ana\\;Maria", "", "Dr\\\\", ""});
    CHECK(splitValue("", ';') == Pieces{""});
    CHECK(splitValue("a,b,c", ',', 2) == Pieces{"a", "b,c"});
    CHECK(splitValue("a\\", ',') == Pieces{"a\\"});
}

TEST_CASE("no text can begin a line of its own", "[exchange]")
{
    CHECK(escapedText("a\r\nEND:VCARD\rb\nc") == "a\\nEND:VCARD\\nb\\nc");
    CHECK(escapedText("a\xE2\x80\xA8"
                      "b\xC2\x85"
                      "c\x0B\x0C\x1D"
                      "d\0e\x7F"s) == "a\\nb\\ncde"
                                      "");
    CHECK(escapedText("1, 2; \\3\t4") == "1\\, 2\\; \\\\3\t4");
    CHECK(escapedText("bad \xFF\xC3 end") == "bad  end");
    CHECK(singleLine("a;b,c\\n\nX:1") == "a;b,c\\n\\nX:1");
}

TEST_CASE("separators that 2.1 does not have are escaped once", "[exchange]")
{
    CHECK(withEscaped("ABC, Inc.;a\\,b\\", ",") == "ABC\\, Inc.;a\\,b\\");
    CHECK(withEscaped("a;b", ",;") == "a\\;b");
}

TEST_CASE("what is escaped comes back as it was", "[exchange]")
{
    for (const std::string& text : {"Zoë, \"MD\"; C:\\new\nline"s, "\\\\,;\n\n"s, ""s})
        CHECK(unescapedText(escapedText(text)) == text);
}
