// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvParser.h"

#include "exchange/csv/CsvDialect.h"
#include "support/Catch.h"

using namespace rapport;

namespace
{

using Rows = std::vector<std::vector<std::string>>;

struct Parsed {
    Rows rows;
    std::vector<std::size_t> lines;
    std::vector<CsvFault> faults;
};

Parsed parse(std::string_view text, char separator = ',', std::size_t piece = std::string::npos,
             CsvLimits limits = {})
{
    Parsed parsed;
    CsvParser parser(
        separator,
        [&](const CsvRecord& record) {
            parsed.rows.push_back(record.cells);
            parsed.lines.push_back(record.line);
            return true;
        },
        [&](const CsvFault& fault) { parsed.faults.push_back(fault); }, limits);
    for (std::size_t at = 0; at < text.size(); at += std::min(piece, text.size() - at))
        parser.feed(text.substr(at, piece));
    parser.finish();
    return parsed;
}

} // namespace

TEST_CASE("Quotes, doubled quotes, separators and line breaks in quotes are read as RFC 4180 says")
{
    const Parsed parsed = parse("a,b\r\n\"x, \"\"y\"\"\",\"one\r\ntwo\"\r\n,\r\nlast");
    CHECK(parsed.rows == Rows{{"a", "b"}, {"x, \"y\"", "one\ntwo"}, {"", ""}, {"last"}});
    CHECK(parsed.lines == std::vector<std::size_t>{1, 2, 4, 5});
    CHECK(parsed.faults.empty());
}

TEST_CASE("Every line ending ends a record, and a text may lack the last one")
{
    const Rows expected{{"a", "b"}, {"c", "d"}};
    CHECK(parse("a,b\nc,d").rows == expected);
    CHECK(parse("a,b\rc,d\r").rows == expected);
    CHECK(parse("a,b\r\n\r\nc,d\r\n").rows == expected);
    CHECK(parse("a,b\r\n\r\nc,d\r\n").lines == std::vector<std::size_t>{1, 3});
}

TEST_CASE("The pieces in which a text arrives change nothing")
{
    const std::string text = "name,notes\r\n\"Ana \"\"A\"\" Ruiz\" , \"one\r\n\r\ntwo\"\r\n\r\n"
                             "Bo,\"open\r\nCy,\"closed\"\r\n\"Di\"x\",\"y\"";
    const Parsed whole = parse(text);
    for (const std::size_t piece : {1U, 2U, 3U, 7U, 16U}) {
        const Parsed pieces = parse(text, ',', piece);
        CHECK(pieces.rows == whole.rows);
        CHECK(pieces.lines == whole.lines);
        CHECK(pieces.faults == whole.faults);
    }
}

TEST_CASE("A quote that never closes costs its own line only, and is told with its line")
{
    SECTION("the next records have quotes")
    {
        const Parsed parsed = parse("n,m\n\"Ana,ana@x.edu\n\"Bo\",\"bo@x.edu\"\n");
        CHECK(parsed.rows == Rows{{"n", "m"}, {"Ana", "ana@x.edu"}, {"Bo", "bo@x.edu"}});
        CHECK(parsed.faults == std::vector<CsvFault>{{CsvFault::Kind::OpenQuote, 2}});
    }
    SECTION("no quote follows")
    {
        const Parsed parsed = parse("n,m\n\"Ana,ana@x.edu\nBo,bo@x.edu\nCy,cy@x.edu");
        CHECK(parsed.rows ==
              Rows{{"n", "m"}, {"Ana", "ana@x.edu"}, {"Bo", "bo@x.edu"}, {"Cy", "cy@x.edu"}});
        CHECK(parsed.faults == std::vector<CsvFault>{{CsvFault::Kind::OpenQuote, 2}});
    }
    SECTION("the text is cut within a quoted cell")
    {
        const Parsed parsed = parse("n,m,o\nAna,x,\"She said\nthat it, perhaps");
        CHECK(parsed.rows == Rows{{"n", "m", "o"}, {"Ana", "x", "She said\nthat it, perhaps"}});
        CHECK(parsed.faults == std::vector<CsvFault>{{CsvFault::Kind::CutQuote, 2}});
    }
}

TEST_CASE("Quotes left single within a quoted cell stay in it")
{
    CHECK(parse("\"Ana \"Annie\" Ruiz\",x\n").rows == Rows{{"Ana \"Annie\" Ruiz", "x"}});
    CHECK(parse("5\" tall,x\n").rows == Rows{{"5\" tall", "x"}});
    CHECK(parse("a, \"b, c\" ,d\n").rows == Rows{{"a", "b, c ", "d"}});
}

TEST_CASE("Records longer or wider than allowed are cut, and told")
{
    const Parsed cut = parse("aaaaaaaaaaaaaaaaaaaaaaaa,b\nc,d\n", ',', 4, {10, 4096});
    CHECK(cut.faults == std::vector<CsvFault>{{CsvFault::Kind::LongRecord, 1}});
    CHECK(cut.rows.back() == std::vector<std::string>{"c", "d"});
    CHECK(cut.lines.back() == 2);

    const Parsed narrow = parse("a,b,c,d\ne\n", ',', 99, {4096, 2});
    CHECK(narrow.faults == std::vector<CsvFault>{{CsvFault::Kind::ManyCells, 1}});
    CHECK(narrow.rows == Rows{{"a", "b"}, {"e"}});
}

TEST_CASE("A sink that has enough stops the reading")
{
    int seen = 0;
    CsvParser parser(
        ',', [&](const CsvRecord&) { return ++seen < 2; }, [](const CsvFault&) {});
    CHECK_FALSE(parser.feed("a\nb\nc\nd\n"));
    CHECK_FALSE(parser.feed("e\n"));
    CHECK_FALSE(parser.finish());
    CHECK(seen == 2);
}

TEST_CASE("Text that opens a quote in every line is still read through, each line a record")
{
    std::string text;
    for (int i = 0; i < 20000; ++i)
        text += "\"x,y\n";
    CHECK(parse(text, ',', 4096).rows.size() == 20000);
}

TEST_CASE("The separator is the one that makes records of one width")
{
    CHECK(detectSeparator("Name,Email\nRuiz; Ana,ana@x.edu\n") == ',');
    CHECK(detectSeparator("Name;E-Mail\n\"Ruiz, Ana\";ana@x.edu\n\"Kim, Dan, Dr\";d@x.edu\n") ==
          ';');
    CHECK(detectSeparator("Name\tEmail\nRuiz, Ana\tana@x.edu\n") == '\t');
    CHECK(detectSeparator("Name|Email|Phone\nAna|a@x.edu|1\n") == '|');
    CHECK(detectSeparator("sep=;\na,b;c,d\n") == ';');
    CHECK(detectSeparator("ana@x.edu\nbo@x.edu\n") == ',');
    CHECK(detectSeparator("") == ',');
}
