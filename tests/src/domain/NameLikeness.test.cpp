// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NameLikeness.h"
#include "support/Catch.h"

using namespace rapport;

TEST_CASE("names are as alike as Jaro and Winkler say")
{
    CHECK(nameLikeness(u"martha", u"marhta") == Approx(0.9611).margin(0.0001));
    CHECK(nameLikeness(u"dwayne", u"duane") == Approx(0.84).margin(0.0001));
    CHECK(nameLikeness(u"dixon", u"dicksonx") == Approx(0.8133).margin(0.0001));
    CHECK(nameLikeness(u"ruiz", u"ruiz") == 1);
    CHECK(nameLikeness(u"ruiz", u"") == 0);
    CHECK(nameLikeness(u"", u"") == 0);
    CHECK(nameLikeness(u"a", u"b") == 0);
    CHECK(nameLikeness(u"a", u"a") == 1);
}

TEST_CASE("likeness does not depend on who is first")
{
    CHECK(nameLikeness(u"jonathan", u"jonathon") == nameLikeness(u"jonathon", u"jonathan"));
    CHECK(nameLikeness(u"okafor", u"okoro") == nameLikeness(u"okoro", u"okafor"));
}
