// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/store/EmptyDatabase.h"
#include "support/Catch.h"

#include "store/SearchStore.h"

using namespace rapport;

namespace
{

QStringList titlesFor(const SearchStore& store, const char* typed)
{
    QStringList titles;
    for (const SearchHit& hit : store.search(QString::fromUtf8(typed), 50))
        titles << QString(hit.title).remove(u'\x02').remove(u'\x03');
    return titles;
}

} // namespace

TEST_CASE("what is typed is quoted, word by word")
{
    CHECK(matchExpression("okaf airway"_q) == "\"okaf\"* AND \"airway\"*"_q);
    CHECK(matchExpression("AND \"x"_q) == "\"AND\"* AND \"\"\"x\"*"_q);
    CHECK(matchExpression("o'neill"_q) == "(\"o'neill\"* OR \"oneill\"*)"_q);
    CHECK(matchExpression(" - * ( "_q).isEmpty());
    CHECK(matchExpression(QString()).isEmpty());
}

TEST_CASE("names are found however they are spelled")
{
    const auto database = emptyDatabase();
    SearchStore store(*database);
    store.update(SearchKind::Contact, 1, {"u1"_q, "Dr. Łukasz O'Neill"_q, "Straße 5"_q});
    store.update(SearchKind::Contact, 2, {"u2"_q, "Renée Baptiste"_q, {}});

    CHECK(titlesFor(store, "lukasz") == QStringList{"Dr. Łukasz O'Neill"_q});
    CHECK(titlesFor(store, "ŁUK oneil") == QStringList{"Dr. Łukasz O'Neill"_q});
    CHECK(titlesFor(store, "neill o'neill") == QStringList{"Dr. Łukasz O'Neill"_q});
    CHECK(titlesFor(store, "strasse") == QStringList{"Dr. Łukasz O'Neill"_q});
    CHECK(titlesFor(store, "bapt renee") == QStringList{"Renée Baptiste"_q});
    CHECK(titlesFor(store, "aptiste").isEmpty());
}

TEST_CASE("what FTS5 would choke on finds nothing and breaks nothing")
{
    const auto database = emptyDatabase();
    SearchStore store(*database);
    store.update(SearchKind::Contact, 1, {"u1"_q, "Ana Ruiz"_q, {}});
    const auto typed = GENERATE(as<const char*>{}, "\"", "a\"b", "NEAR(", "title:", "^", "a-b", "*",
                                "OR", "{x} : y", "'; DROP TABLE contact; --");
    CHECK_NOTHROW(store.search(QString::fromUtf8(typed), 10));
    const QString withNul = "ruiz"_q + QChar(0) + "\""_q;
    CHECK_NOTHROW(store.search(withNul, 10));
}

TEST_CASE("hits are marked, and a title outweighs a text")
{
    const auto database = emptyDatabase();
    SearchStore store(*database);
    store.update(SearchKind::Meeting, 1, {"m1"_q, "Trauma workshop"_q, "the airway lab"_q});
    store.update(SearchKind::Opportunity, 2, {"o2"_q, "Airway lab, spring"_q, "Skills"_q});

    const std::vector<SearchHit> hits = store.search("airw"_q, 10);

    REQUIRE(hits.size() == 2);
    CHECK(hits[0].kind == "opportunity"_q);
    CHECK(hits[0].id == 2);
    CHECK(hits[0].uid == "o2"_q);
    CHECK(hits[0].title == "\x02"
                           "Airway\x03 lab, spring"_q);
    CHECK(hits[1].snippet == "the \x02"
                             "airway\x03 lab"_q);
}

TEST_CASE("a row is written over and removed by its number")
{
    const auto database = emptyDatabase();
    SearchStore store(*database);
    store.update(SearchKind::Contact, 7, {"u7"_q, "Ana"_q, {}});
    store.update(SearchKind::Meeting, 7, {"m7"_q, "Ana’s talk"_q, {}});
    store.update(SearchKind::Contact, 7, {"u7"_q, "Anna"_q, {}});

    CHECK(store.count() == 2);
    CHECK(store.find(SearchKind::Contact, 7)->title == "Anna"_q);

    store.remove(SearchKind::Contact, 7);
    CHECK_FALSE(store.find(SearchKind::Contact, 7).has_value());
    CHECK(titlesFor(store, "ana") == QStringList{"Ana’s talk"_q});
}

TEST_CASE("adding over a row that was left over replaces it")
{
    const auto database = emptyDatabase();
    SearchStore store(*database);
    store.add(SearchKind::Contact, 1, {"u1"_q, "Old Name"_q, {}});
    store.add(SearchKind::Contact, 1, {"u1"_q, "New Name"_q, {}});
    CHECK(titlesFor(store, "name") == QStringList{"New Name"_q});
    CHECK(store.count() == 1);
}
