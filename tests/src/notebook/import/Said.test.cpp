// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/Said.h"
#include "support/Catch.h"

#include <QStringList>

using namespace rapport;

TEST_CASE("what was said once is said again, field by field")
{
    Said first;
    CHECK_FALSE(first.again("topic", "AI"_q));
    CHECK_FALSE(first.again("place", "AI"_q));
    Said second(first.digests());
    CHECK(second.again("topic", "AI"_q));
    CHECK_FALSE(second.again("topic", "ai"_q));
}

TEST_CASE("a field with one value forgets the earlier one, a field with many keeps all")
{
    Said said;
    said.again("time", "12:00"_q);
    said.again("time", "13:00"_q);
    CHECK_FALSE(said.again("time", "12:00"_q));
    said.againAmong("email", "a@x.edu"_q);
    said.againAmong("email", "b@x.edu"_q);
    CHECK(said.againAmong("email", "a@x.edu"_q));
    CHECK(said.newsAmong("email", QStringList{"c@x.edu"_q, "b@x.edu"_q},
                         [](const QString& each) { return each; }) == QStringList{"c@x.edu"_q});
}

TEST_CASE("within one import a field keeps all that was said of it")
{
    Said said({}, Said::Earlier::Kept);
    said.again("time", "12:00"_q);
    said.again("time", "13:00"_q);
    CHECK(said.again("time", "12:00"_q));
}

TEST_CASE("digests look the same for ever: they are written to disk")
{
    Said said;
    said.again("topic", "AI in radiology"_q);
    CHECK(said.digests().toHex() == "c294a9c4a3044b6c");
}
