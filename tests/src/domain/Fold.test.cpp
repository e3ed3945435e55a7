// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "domain/Fold.h"

using namespace rapport;

TEST_CASE("names compare without case and marks", "[domain]")
{
    CHECK(fold(u"José ÁVILA") == "jose avila"_q);
    CHECK(fold(u"Nguyễn") == "nguyen"_q);
    CHECK(fold(u"Jose\u0301") == "jose"_q);
}

TEST_CASE("letters that Unicode does not take apart are spelled out", "[domain]")
{
    CHECK(fold(u"Łukasz Øster") == "lukasz oster"_q);
    CHECK(fold(u"STRAẞE") == "strasse"_q);
    CHECK(fold(u"Straße") == "strasse"_q);
    CHECK(fold(u"Đặng Æsa Œuvre Þór") == "dang aesa oeuvre thor"_q);
}

TEST_CASE("an apostrophe of any shape does not count", "[domain]")
{
    CHECK(fold(u"O'Neill") == "oneill"_q);
    CHECK(fold(u"O’Neill") == "oneill"_q);
    CHECK(fold(u"Oʼneill") == "oneill"_q);
}

TEST_CASE("a width or ligature form folds to its letters", "[domain]")
{
    CHECK(fold(u"ﬁona Ａna") == "fiona ana"_q);
}

TEST_CASE("folding keeps what is not a letter, also outside the basic plane", "[domain]")
{
    CHECK(fold(u"") == QString());
    CHECK(fold(u"MS-3, 2:30 pm") == "ms-3, 2:30 pm"_q);
    CHECK(fold(u"ana 🩺") == "ana 🩺"_q);
}
