// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

using namespace rapport;

TEST_CASE("a follow-up leaves with its contact or meeting and comes back with it", "[notebook]")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    const MeetingId talk = book.add(aMeeting().about("Two boards"));
    const FollowUpId owed = book.add(aFollowUp().to(ana).about(talk));
    const QDate today = book.clock.now().date();
    const auto isListed = [&] {
        const bool listed = book.lookup().followUps({}) == std::vector{owed};
        CHECK((book.lookup().countFollowUps({}) == 1) == listed);
        CHECK((book.lookup().openDue({}, today).size() == 1) == listed);
        return listed;
    };
    CHECK(isListed());
    book.change([&](Edit& edit) { return edit.trash(ana); });
    CHECK_FALSE(isListed());
    CHECK(book.lookup().contacts({}).empty());
    book.change([&](Edit& edit) { return edit.restore(ana); });
    CHECK(isListed());
    book.change([&](Edit& edit) { return edit.trash(talk); });
    CHECK_FALSE(isListed());
    book.change([&](Edit& edit) { return edit.restore(talk); });
    CHECK(isListed());
    CHECK(book.lookup().followUp(owed).has_value());
}

TEST_CASE("the trash lists what is in it, newest first, with its titles", "[notebook]")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().titled("Dr").named("Ana", "Ruiz"));
    const FollowUpId owed = book.add(aFollowUp().to(ana));
    book.change([&](Edit& edit) { return edit.trash(ana); });
    book.clock.advance(60);
    book.change([&](Edit& edit) { return edit.trash(owed); });
    const std::vector<TrashRow> rows = book.lookup().trash();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].kind == "follow-up"_q);
    CHECK(rows[0].title == "Thank Dr. Ana Ruiz"_q);
    CHECK(rows[0].trashedAt == book.clock.now().toUTC());
    CHECK(rows[1].kind == "contact"_q);
    CHECK(rows[1].id == ana.value);
}

TEST_CASE("every kind of noun can be trashed and restored", "[notebook]")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    Interaction call;
    call.on = QDate(2025, 10, 1);
    call.contacts = {ana};
    Advice advice;
    advice.contact = ana;
    advice.words = "Read Cope"_q;
    advice.givenOn = QDate(2025, 10, 1);
    Opportunity shadowing;
    shadowing.contact = ana;
    Group group;
    group.name = "Radiology IG"_q;
    const auto goesAndComes = [&](auto id) {
        book.change([&](Edit& edit) { return edit.trash(id); });
        CHECK(book.lookup().trash().size() == 1);
        book.change([&](Edit& edit) { return edit.restore(id); });
        CHECK(book.lookup().trash().empty());
    };
    goesAndComes(book.add(call));
    goesAndComes(book.add(advice));
    goesAndComes(book.add(shadowing));
    goesAndComes(book.add(group));
    CHECK(book.lookup().story(ana).size() == 3);
}
