// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/exchange/vcard/ReadCards.h"
#include "src/notebook/import/ImportBook.h"

#include "exchange/vcard/VCardWriter.h"
#include "notebook/Merging.h"
#include "notebook/Unite.h"

using namespace rapport;

TEST_CASE("a card of a known uid is an update of what it says, and nothing else is touched")
{
    ImportBook book;
    Contact ana = aContact().named("Ana", "Ruiz").email("ana@x.edu").phone("555-0110");
    ana.uid = "u-1"_q;
    ana.notes = "Met at the fair"_q;
    ana.tags = {"EM"_q};
    book.add(ana);

    Contact read = aContact().named("Ana", "Ruiz-López").email("ANA@x.edu").email("ana@home.org");
    read.notes = "Likes sailing"_q;
    Import& import = book.plan({card(read, "u-1")});

    const ImportItem& item = import.plan.items.front();
    CHECK(item.verdict == ImportVerdict::Update);
    REQUIRE(item.changes.size() == 3);
    CHECK(item.changes[0].before == "Ana Ruiz"_q);
    CHECK(item.changes[0].after == "Ana Ruiz-López"_q);
    CHECK(item.changes[1].label == "E-mail"_q);
    CHECK(item.changes[1].before.isEmpty());
    CHECK(item.changes[1].after == "ana@home.org"_q);
    book.carryOut();

    const Contact after = book.contactOf("u-1");
    CHECK(after.family == "Ruiz-López"_q);
    CHECK(after.emails.size() == 2);
    CHECK(after.phones.size() == 1);
    CHECK(after.notes == "Met at the fair\n\nLikes sailing"_q);
    CHECK(after.tags == std::vector<QString>{"EM"_q});
    CHECK(after.batch.isValid());
}

TEST_CASE("a field that the student unticks stays as it was")
{
    ImportBook book;
    Contact ana = aContact().named("Ana", "Ruiz").titled("Dr");
    ana.uid = "u-1"_q;
    book.add(ana);
    Import& import =
        book.plan({card(aContact().named("Ana", "Ruiz").titled("Prof").email("a@x.edu"), "u-1")});
    REQUIRE(import.plan.items.front().changes.front().field == "title"_q);
    import.plan.items.front().changes.front().isTaken = false;
    book.carryOut();
    CHECK(book.contactOf("u-1").title == "Dr"_q);
    CHECK(book.contactOf("u-1").emails.size() == 1);
}

TEST_CASE("one contact with the address is matched, and keeps the other uid")
{
    ImportBook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz").email("ana@x.edu"));
    Import& import = book.plan({card(aContact().named("Ana", "R.").email("ana@x.edu"), "g-7")});
    CHECK(import.plan.items.front().verdict == ImportVerdict::Update);
    CHECK(import.plan.items.front().existing == ana.value);
    CHECK(import.plan.items.front().reason == "matched by e-mail"_q);
    book.carryOut();
    CHECK(book.lookup().contactOfUid("g-7"_q) == ana);
    CHECK(book.countContacts() == 1);
}

TEST_CASE("never on a name alone: the student is asked, and by default kept apart")
{
    ImportBook book;
    const ContactId hai = book.add(aContact().named("Hai", "Nguyen").titled("Dr").email("h@x.edu"));
    Import& import =
        book.plan({card(aContact().named("Hài", "NGUYEN").email("hnguyen@example.org"), "n")});
    ImportItem& item = import.plan.items.front();
    CHECK(item.verdict == ImportVerdict::Conflict);
    CHECK(item.reason == "Same name as Dr. Hai Nguyen, other e-mail: hnguyen@example.org"_q);
    REQUIRE(item.candidates.size() == 1);
    CHECK(item.candidates.front().existing == hai.value);

    SECTION("apart")
    {
        book.carryOut();
        CHECK(book.countContacts() == 2);
    }
    SECTION("the same person")
    {
        item.answer = ImportAnswer::SamePerson;
        book.carryOut();
        CHECK(book.countContacts() == 1);
        CHECK(book.lookup().contact(hai)->emails.size() == 2);
        CHECK(book.lookup().contactOfUid("n"_q) == hai);
    }
    SECTION("skip")
    {
        item.answer = ImportAnswer::Skip;
        CHECK(book.carryOut().isEmpty());
    }
}

TEST_CASE("one address on two contacts, or on two people, is asked about")
{
    ImportBook book;
    book.add(aContact().named("Ana", "Ruiz").email("office@x.edu"));
    const auto verdictOf = [&](const Contact& read) {
        return book.plan({card(read, "n")}).plan.items.front().verdict;
    };
    const Contact ben = aContact().named("Ben", "Cho").email("office@x.edu");
    CHECK(verdictOf(ben) == ImportVerdict::Conflict);
    CHECK(verdictOf(aContact().named("Ana", "Lopez").email("office@x.edu")) ==
          ImportVerdict::Update);
    book.add(ben);
    CHECK(verdictOf(aContact().named("Ana", "Ruiz").email("office@x.edu")) ==
          ImportVerdict::Conflict);
}

TEST_CASE("the same rules hold within one import and across its files")
{
    ImportBook book;
    Import& import = book.plan({card(aContact().named("Ana", "Ruiz").email("a@x.edu"), "u-1"),
                                card(aContact().named("Ana", "Ruiz").phone("555-0110"), "u-1"),
                                card(aContact().named("Ana", "Ruiz").email("a@x.edu"), "u-1"),
                                card(aContact().named("Ben", "Cho").email("a@x.edu"), "u-2")});
    book.read({card(aContact().named("Ana", "Ruiz").email("A@x.edu"))});
    const auto& items = import.plan.items;
    CHECK(items[0].verdict == ImportVerdict::New);
    CHECK(items[1].verdict == ImportVerdict::Update);
    CHECK(items[1].earlier == 0);
    CHECK(items[2].verdict == ImportVerdict::Same);
    CHECK(items[3].verdict == ImportVerdict::Conflict);
    CHECK(items[4].file == 1);
    // Ana and Ben share the address by now; Ana has all of it already.
    CHECK(items[4].verdict == ImportVerdict::Same);
    book.carryOut();
    CHECK(book.countContacts() == 2);
    CHECK(book.contactOf("u-1").phones.size() == 1);
}

TEST_CASE("reading the same again changes nothing, with and without uids")
{
    ImportBook book;
    Contact prof = aContact().named("Ana", "Ruiz").email("a@x.edu");
    prof.posts = {{"Rush"_q, {}, "Professor"_q, {}, {}, {}, {}}};
    prof.notes = "Two\nlines"_q;
    const std::vector<IncomingNoun> nouns{
        card(prof, "u-1"), card(aContact().named("Ben", "Cho"), "u-2"),
        card(aContact().named("Hai", "Nguyen").phone("+1 312 555 0110")),
        card(aContact().named("Hai", "Nguyen").email("hai@x.edu")),
        card(aContact().email("nobody@x.edu"))};
    book.import(nouns);
    CHECK(book.countContacts() == 5);

    const ImportCounts again = countsOf(book.plan(nouns).plan);
    CHECK(again.unchanged == 5);
    CHECK(again.read() == 5);
    CHECK(book.carryOut().isEmpty());
    CHECK(book.notebook().undoName() == "Import cards.vcf"_q);
}

TEST_CASE("a card that only says what somebody is called is known when it comes again")
{
    ImportBook book;
    Contact jojo;
    jojo.preferred = "Jojo"_q;
    jojo.properties = {"ADR:;;1 Elm Street;Elm City;;;"_q};
    Contact joanna = aContact().named("Joanna", "Smith");
    joanna.preferred = "Jojo"_q;
    book.add(joanna);
    CHECK(countsOf(book.plan({card(jojo), card(jojo)}).plan).added == 1);
    book.carryOut();
    CHECK(book.countContacts() == 2);
    CHECK(countsOf(book.plan({card(jojo)}).plan).unchanged == 1);
}

TEST_CASE("a new post ends the old one at the same place and keeps it")
{
    ImportBook book;
    Contact priya = aContact().named("Priya", "Raman");
    priya.uid = "u-1"_q;
    priya.posts = {{"Rush"_q, {}, "Assistant professor"_q, {}, {}, {}, {}}};
    book.add(priya);
    Contact read = aContact().named("Priya", "Raman");
    read.posts = {{"Rush"_q, {}, "Associate professor"_q, {}, {}, {}, {}}};
    const Import& import = book.plan({card(read, "u-1")});
    REQUIRE(import.plan.items.front().changes.size() == 1);
    CHECK(import.plan.items.front().changes.front().before == "Assistant professor, Rush"_q);
    CHECK(import.plan.items.front().changes.front().after == "Associate professor, Rush"_q);
    book.carryOut();
    const Contact after = book.contactOf("u-1");
    REQUIRE(after.posts.size() == 2);
    CHECK(after.posts[0].role == "Associate professor"_q);
    CHECK(after.posts[1].untilOn == book.clock.now().date());
}

TEST_CASE("what lies in the trash is asked about and comes back only when told to")
{
    ImportBook book;
    Contact ana = aContact().named("Ana", "Ruiz");
    ana.uid = "u-1"_q;
    const ContactId id = book.add(ana);
    book.change([&](Edit& edit) { return edit.trash(id); });

    Import& import = book.plan({card(aContact().named("Ana", "Ruiz").email("a@x.edu"), "u-1")});
    ImportItem& item = import.plan.items.front();
    CHECK(item.isTrashed);
    CHECK(item.verdict == ImportVerdict::Conflict);
    CHECK(countWritten(import.plan) == 0);

    SECTION("back")
    {
        item.answer = ImportAnswer::SamePerson;
        book.carryOut();
        CHECK_FALSE(book.lookup().contact(id)->trashedAt);
        CHECK(book.lookup().contact(id)->emails.size() == 1);
    }
    SECTION("as somebody new")
    {
        item.answer = ImportAnswer::KeepApart;
        book.carryOut();
        CHECK(book.lookup().contact(id)->trashedAt);
        CHECK(book.countContacts() == 1);
    }
}

TEST_CASE("a card that no notebook can hold is skipped with its line")
{
    ImportBook book;
    const Import& import =
        book.plan({card(aContact().named("Ana", "Ruiz")), card(aContact().phone("555-0110"))});
    CHECK(import.plan.items.size() == 1);
    REQUIRE(import.plan.files.front().skipped.size() == 1);
    CHECK(import.plan.files.front().skipped.front().line == 2);
    CHECK(import.plan.files.front().skipped.front().text.contains("neither a name nor"_q));
}

TEST_CASE("an old export of somebody merged away matches who they are now, also in a new notebook")
{
    ImportBook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz").email("ana@x.edu"));
    Contact twin = aContact().named("Anita", "Ruiz");
    twin.uid = "u-old"_q;
    const ContactId old = book.add(twin);
    const Contact kept = united(*book.lookup().contact(ana), *book.lookup().contact(old));
    REQUIRE(mergeContacts(book.notebook(), kept, old, book.clock.now()));
    const IncomingContact before = card(aContact().named("Anita", "Ruiz"), "u-old");
    book.import({before});
    CHECK(book.countContacts() == 1);

    const Contact now = *book.lookup().contact(ana);
    const std::string exported = VCardWriter().card(*book.lookup().contact(ana));
    const CollectingSink sink = readCards(exported);
    REQUIRE(sink.taken.size() == 1);
    ImportBook fresh;
    fresh.import({sink.taken.front().noun});
    REQUIRE(fresh.countContacts() == 1);
    fresh.import({before});
    CHECK(fresh.countContacts() == 1);
}
