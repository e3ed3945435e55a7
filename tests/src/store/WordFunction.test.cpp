// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "store/WordFunction.h"

using namespace rapport;

TEST_CASE("a word begins after anything that is no letter or digit", "[store]")
{
    CHECK(beginsWord("Emergency Medicine", "med"));
    CHECK(beginsWord("Med-Peds", "peds"));
    CHECK(beginsWord("Radiology", "radio"));
    CHECK_FALSE(beginsWord("Cardiology", "radio"));
    CHECK_FALSE(beginsWord("", "a"));
    CHECK(beginsWord("anything", ""));
}

TEST_CASE("a word is compared folded", "[store]")
{
    CHECK(beginsWord("Clínica Águila", "aguila"));
    CHECK(beginsWord("O'Neill", "oneill"));
    CHECK(beginsWord("Łódź", "lodz"));
    CHECK(beginsWord("aa ab", "ab"));
}
