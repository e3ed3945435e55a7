// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"

using namespace rapport;

TEST_CASE("initials are whole letters of the name")
{
    CHECK(initialsOf(aContact().named("Ana", "Ruiz")) == "AR"_q);
    CHECK(initialsOf(aContact().named("ána maría", "de la Cruz")) == "ÁC"_q);
    CHECK(initialsOf(aContact().named("Ana", "Ruiz 🦷")) == "AR"_q);
    CHECK(initialsOf(aContact().named("🦷", "")) == "🦷"_q);
    CHECK(initialsOf(aContact().named("", "𠮷")) == "𠮷"_q);
    CHECK(initialsOf(aContact()) == "?"_q);
}
