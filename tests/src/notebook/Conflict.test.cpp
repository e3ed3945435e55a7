// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace rapport;

TEST_CASE("undo refuses rows that were changed outside the history, and names them")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    Contact contact = *book.lookup().contact(ana);
    contact.notes = "Runs the clinic"_q;
    book.change([&](Edit& edit) { return edit.update(contact); });
    {
        SQLite::Database outside(book.path().toStdString(), SQLite::OPEN_READWRITE);
        outside.exec("UPDATE contact SET notes = 'Something else'");
    }

    const Result<ChangeSet> result = book.notebook().undo(book.clock.now());

    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().kind == Error::Kind::Conflict);
    CHECK(result.error().what == "Ana Ruiz"_q);
    CHECK(book.lookup().contact(ana)->notes == "Something else"_q);
    CHECK_FALSE(book.notebook().undoName().isEmpty());
}

TEST_CASE("check says what is wrong with the file")
{
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz"));
    REQUIRE(book.notebook().check().empty());
    SQLite::Database outside(book.path().toStdString(), SQLite::OPEN_READWRITE);

    SECTION("a stale search table, which can be rebuilt")
    {
        outside.exec("UPDATE contact SET given = 'Hanna'");
        REQUIRE(book.notebook().check().size() == 1);
        REQUIRE(book.notebook().rebuildSearch().has_value());
        CHECK(book.notebook().check().empty());
        CHECK(book.lookup().search("hanna"_q, 5).size() == 1);
    }
    SECTION("a row that belongs to nobody")
    {
        outside.exec("PRAGMA foreign_keys = OFF;"
                     "INSERT INTO contact_reach (contact_id, medium, position, value)"
                     " VALUES (99, 'email', 0, 'a@x.edu')");
        REQUIRE(book.notebook().check().size() == 1);
        CHECK(book.notebook().check() ==
              std::vector<QString>{"One entry names another that is not there."_q});
    }
}
