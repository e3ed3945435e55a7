// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

using namespace rapport;

namespace
{

// An import by hand: two people, a meeting that names one of them, and a phone for a known one.
struct ImportedBook : TempNotebook {
    ImportedBook()
    {
        known = add(aContact().named("Known", "Person"));
        const auto done = notebook().perform(
            "Import a.vcf"_q, clock.now(),
            [&](Edit& edit) -> Result<void> {
                const BatchId id = *edit.add(Batch{{}, "b-1"_q, "a.vcf"_q, clock.now().toUTC()});
                ana = addOne(edit, aContact().named("Ana", "Ruiz").email("a@x.edu"), id);
                ben = addOne(edit, aContact().named("Ben", "Cho").phone("555"), id);
                Meeting talk = aMeeting().about("Talk").on("2025-10-14").with(ana);
                talk.batch = id;
                meeting = *edit.add(talk);
                Contact more = *edit.lookup().contact(known);
                more.phones = {{"555-0110"_q, {}}};
                more.batch = id;
                return edit.update(more);
            },
            "b-1"_q);
        REQUIRE(done);
    }
    static ContactId addOne(Edit& edit, Contact contact, BatchId batch)
    {
        contact.batch = batch;
        return *edit.add(contact);
    }
    ChangeSet undoImport()
    {
        const auto undone = notebook().undoBatch("b-1"_q, clock.now());
        REQUIRE(undone);
        CHECK(notebook().check().empty());
        return *undone;
    }
    bool has(ContactId id) const { return lookup().contact(id).has_value(); }

    ContactId known, ana, ben;
    MeetingId meeting;
};

} // namespace

TEST_CASE("the newest import is undone as one step, and can be done again")
{
    ImportedBook book;
    const ChangeSet undone = book.undoImport();
    CHECK(undone.kept.empty());
    CHECK_FALSE(book.has(book.ana));
    CHECK(book.lookup().contact(book.known)->phones.empty());
    CHECK(book.notebook().redoName() == "Import a.vcf"_q);
    REQUIRE(book.notebook().redo(book.clock.now()));
    CHECK(book.has(book.ana));
    CHECK(book.notebook().check().empty());
}

TEST_CASE("an import of several operations is one step, back and forth")
{
    ImportedBook book;
    ContactId zoe;
    REQUIRE(book.notebook()
                .perform(
                    "Import z.json"_q, book.clock.now(),
                    [&](Edit& edit) {
                        return edit.add(aContact().named("Zoe", "Quill")).map([&](ContactId id) {
                            zoe = id;
                        });
                    },
                    "b-1"_q)
                .has_value());
    const auto undone = book.notebook().undo(book.clock.now());
    REQUIRE(undone.has_value());
    CHECK(undone->touches(Noun::Meeting));
    CHECK_FALSE(book.has(zoe));
    CHECK_FALSE(book.has(book.ana));
    CHECK(book.has(book.known));
    CHECK(book.notebook().redoName() == "Import a.vcf"_q);

    REQUIRE(book.notebook().redo(book.clock.now()).has_value());
    CHECK(book.has(zoe));
    CHECK(book.has(book.ana));
    CHECK(book.notebook().redoName().isEmpty());
    CHECK(book.notebook().check().empty());
    REQUIRE(book.notebook().undo(book.clock.now()).has_value());
    REQUIRE(book.notebook().undo(book.clock.now()).has_value()); // another step
    CHECK_FALSE(book.has(book.known));
}

TEST_CASE("an older import is undone after a restart too, and what changed since is kept and named")
{
    ImportedBook book;
    book.clock.advance(qint64(20) * 86400);
    book.reopen();
    Contact ben = *book.lookup().contact(book.ben);
    ben.notes = "Called him"_q;
    book.change([&](Edit& edit) { return edit.update(ben); });

    const ChangeSet undone = book.undoImport();
    CHECK(undone.kept == std::vector<QString>{"Ben Cho"_q});
    CHECK_FALSE(book.has(book.ana));
    CHECK_FALSE(book.lookup().meeting(book.meeting));
    CHECK(book.lookup().contact(book.known)->phones.empty());
    CHECK(book.lookup().contact(book.ben)->phones.size() == 1);
    CHECK(book.lookup().contact(book.ben)->notes == "Called him"_q);

    SECTION("twice is nothing")
    {
        const auto again = book.notebook().undoBatch("b-1"_q, book.clock.now());
        REQUIRE_FALSE(again);
        CHECK(again.error().kind == Error::Kind::NothingToDo);
    }
    SECTION("this undo is a step of its own")
    {
        REQUIRE(book.notebook().undo(book.clock.now()));
        CHECK(book.has(book.ana));
        CHECK(book.lookup().contactsByEmail("a@x.edu"_q).size() == 1);
        CHECK(book.notebook().check().empty());
    }
}

TEST_CASE("what later things refer to stays with them")
{
    ImportedBook book;
    book.add(aFollowUp().to(book.ana).due("2025-10-20"));
    const ChangeSet undone = book.undoImport();
    CHECK(undone.kept == std::vector<QString>{"Ana Ruiz"_q});
    CHECK(book.has(book.ana));
    CHECK(book.lookup().contact(book.ana)->emails.size() == 1);
    CHECK_FALSE(book.has(book.ben));
    CHECK_FALSE(book.lookup().meeting(book.meeting));
}

TEST_CASE("an import that nobody made cannot be undone")
{
    TempNotebook book;
    const auto undone = book.notebook().undoBatch("none"_q, book.clock.now());
    REQUIRE_FALSE(undone);
    CHECK(undone.error().kind == Error::Kind::NothingToDo);
}
