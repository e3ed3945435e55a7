// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Duplicates.h"
#include "notebook/Merging.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

using namespace rapport;

namespace
{

std::vector<LikelyPair> duplicatesIn(TempNotebook& book)
{
    const Lookup& lookup = book.notebook().lookup();
    return findDuplicates(lookup.identities(), lookup.notSame());
}

} // namespace

TEST_CASE("one address on two people is the strongest sign")
{
    TempNotebook book;
    book.add(aContact().named("Hai", "Nguyen").email("HNguyen@example.edu"));
    book.add(aContact().named("Hai", "Nguyen"));
    book.add(aContact().named("H.", "Nguyễn").email("hnguyen@example.edu"));

    const std::vector<LikelyPair> pairs = duplicatesIn(book);

    REQUIRE(pairs.size() >= 2);
    CHECK(pairs[0].why == Sameness::SameEmail);
    CHECK(pairs[0].first < pairs[0].second);
    CHECK(pairs[1].why == Sameness::SameName);
}

TEST_CASE("a phone counts with and without its country, and not for a whole family")
{
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz").phone("+1 (312) 555-0142"));
    book.add(aContact().named("Anna", "Ruis").phone("312 555 0142"));
    book.add(aContact().named("Bogdan", "Kowal").phone("312 555 0142"));

    const std::vector<LikelyPair> pairs = duplicatesIn(book);

    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].why == Sameness::SamePhone);
}

TEST_CASE("spellings, marks and crossed names are seen; two different people are not")
{
    TempNotebook book;
    book.add(aContact().named("Jonathan", "Whitfield"));
    book.add(aContact().named("Jonathon", "Whitfield"));
    book.add(aContact().named("Echeverría", "Tomás"));
    book.add(aContact().named("Tomas", "Echeverria"));
    book.add(aContact().named("Maria", "Lopez"));
    book.add(aContact().named("Mario", "Lopez"));
    book.add(aContact().named("Aisha", "Karim"));
    book.add(aContact().named("Daniel", "Kim"));

    const std::vector<LikelyPair> pairs = duplicatesIn(book);

    REQUIRE(pairs.size() == 2);
    CHECK(pairs[0].why == Sameness::SimilarName);
    CHECK(pairs[1].why == Sameness::SimilarName);
}

TEST_CASE("who was said to be somebody else is not asked about again")
{
    TempNotebook book;
    const ContactId one = book.add(aContact().named("Ana", "Ruiz"));
    const ContactId other = book.add(aContact().named("Ana", "Ruiz"));
    REQUIRE(duplicatesIn(book).size() == 1);

    REQUIRE(markNotSame(book.notebook(), other, one, book.clock.now()).has_value());

    CHECK(duplicatesIn(book).empty());
}

TEST_CASE("trashed people are nobody's duplicates")
{
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz"));
    const ContactId other = book.add(aContact().named("Ana", "Ruiz"));
    book.change([&](Edit& edit) { return edit.trash(other); });

    CHECK(duplicatesIn(book).empty());
}

TEST_CASE("while typing, the likeliest of the few that could be meant is found")
{
    TempNotebook book;
    book.add(aContact().named("Hana", "Nguyen"));
    const ContactId hai = book.add(aContact().named("Hai", "Nguyễn"));
    const Lookup& lookup = book.notebook().lookup();
    const Contact typed = aContact().named("Hai", "Nguyen");

    const auto found = likeliest(typed, lookup.identitiesLike(typed));

    REQUIRE(found.has_value());
    CHECK(found->first == hai);
    const Contact somebody = aContact().named("Ruth", "Adeyemi");
    CHECK_FALSE(likeliest(somebody, lookup.identitiesLike(somebody)).has_value());
}

TEST_CASE("nobody is like an entry without a name")
{
    TempNotebook book;
    book.add(aContact().email("one@example.edu"));
    book.add(aContact().email("other@example.edu"));

    CHECK(duplicatesIn(book).empty());
}
