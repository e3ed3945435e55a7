// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "ui/models/TermWords.h"

using namespace rapport;

TEST_CASE("a term's weeks start on Monday", "[terms]")
{
    const Term block{{}, {}, "Block 2"_q, QDate(2025, 9, 17), QDate(2025, 10, 24)};
    CHECK(termText(block, QDate(2025, 9, 17)) == "Block 2, week 1"_q);
    CHECK(termText(block, QDate(2025, 9, 21)) == "Block 2, week 1"_q);
    CHECK(termText(block, QDate(2025, 9, 22)) == "Block 2, week 2"_q);
    CHECK(termText(block, QDate(2025, 10, 14)) == "Block 2, week 5"_q);
}

TEST_CASE("a day between terms lies in none", "[terms]")
{
    const std::vector<Term> terms{{{}, {}, "Block 1"_q, QDate(2025, 8, 4), QDate(2025, 9, 12)},
                                  {{}, {}, "Block 2"_q, QDate(2025, 9, 15), QDate(2025, 10, 24)}};
    CHECK(termOn(terms, QDate(2025, 9, 12))->name == "Block 1"_q);
    CHECK_FALSE(termOn(terms, QDate(2025, 9, 14)));
    CHECK(termOn(terms, QDate(2025, 10, 24))->name == "Block 2"_q);
}
