// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/ContactOperations.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

using namespace rapport;

TEST_CASE("many people are changed in one step, and come back in one", "[bulk]")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    const ContactId lena = book.add(aContact().named("Lena", "Hoffmann"));
    const ContactId gone = book.add(aContact().named("Otto", "Weiss"));
    book.change([&](Edit& edit) { return edit.trash(gone); });
    const QDateTime now = book.clock.now();
    const auto tag = [](Contact& contact) { addWord(contact.tags, "Mentor"_q); };

    REQUIRE(book.notebook().perform("Tag"_q, now, changeEach({ana, lena, gone}, tag)));
    CHECK(book.lookup().contact(ana)->tags == std::vector<QString>{"Mentor"_q});
    CHECK(book.lookup().contact(lena)->tags == std::vector<QString>{"Mentor"_q});
    CHECK(book.lookup().contact(gone)->tags.empty());

    REQUIRE(book.notebook().undo(now));
    CHECK(book.lookup().contact(ana)->tags.empty());
    CHECK(book.lookup().contact(lena)->tags.empty());
}

TEST_CASE("many people go to the trash in one step", "[bulk]")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    const ContactId lena = book.add(aContact().named("Lena", "Hoffmann"));
    REQUIRE(book.notebook().perform("Delete"_q, book.clock.now(), trashEach({ana, lena})));
    CHECK(book.lookup().contacts({}).empty());
    REQUIRE(book.notebook().undo(book.clock.now()));
    CHECK(book.lookup().contacts({}).size() == 2);
}

TEST_CASE("a change that one of many does not bear leaves all as they were", "[bulk]")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    const ContactId lena = book.add(aContact().named("Lena", "Hoffmann"));
    const auto spoil = [lena](Contact& contact) {
        contact.notes = "changed"_q;
        if (contact.id == lena)
            contact.idealDays = -1;
    };
    CHECK_FALSE(
        book.notebook().perform("Spoil"_q, book.clock.now(), changeEach({ana, lena}, spoil)));
    CHECK(book.lookup().contact(ana)->notes.isEmpty());
}

TEST_CASE("a word is added once and taken off, whatever its case", "[bulk]")
{
    std::vector<QString> words{"Mentor"_q};
    addWord(words, "mentor"_q);
    CHECK(words.size() == 1);
    addWord(words, "home"_q);
    removeWord(words, "MENTOR"_q);
    CHECK(words == std::vector<QString>{"home"_q});
}

TEST_CASE("undoing a word given to a great many people is long, to a few it is not", "[bulk]")
{
    TempNotebook book;
    std::vector<ContactId> ids;
    book.change([&](Edit& edit) -> Result<void> {
        for (int i = 0; i < 2000; ++i)
            if (const auto added = edit.add(aContact().named("Ana", "Ruiz")))
                ids.push_back(*added);
            else
                return tl::unexpected(added.error());
        return {};
    });
    const auto tagAll = [&](const QString& word) {
        const auto tag = [word](Contact& contact) { addWord(contact.tags, word); };
        REQUIRE(book.notebook().perform("Tag"_q, book.clock.now(), changeEach(ids, tag)));
    };
    tagAll("mentor"_q);
    CHECK(book.notebook().isUndoLong());
    ids.resize(300);
    tagAll("home"_q);
    CHECK_FALSE(book.notebook().isUndoLong());
}
