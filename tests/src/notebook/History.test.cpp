// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorText.h"
#include "notebook/FollowUpOperations.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

using namespace rapport;

namespace
{

ChangeSet undone(TempNotebook& book)
{
    const Result<ChangeSet> result = book.notebook().undo(book.clock.now());
    REQUIRE(result.has_value());
    return *result;
}

ChangeSet redone(TempNotebook& book)
{
    const Result<ChangeSet> result = book.notebook().redo(book.clock.now());
    REQUIRE(result.has_value());
    return *result;
}

bool has(const ChangeSet& changes, Noun noun, qint64 id, Change::Kind kind)
{
    return std::any_of(changes.changes.begin(), changes.changes.end(), [&](const Change& each) {
        return each.noun == noun && each.id == id && each.kind == kind;
    });
}

} // namespace

TEST_CASE("a contact added is undone and redone with all that belongs to it")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact()
                                       .named("Ana", "Ruiz")
                                       .email("ruiz@x.edu")
                                       .phone("555-0192")
                                       .specialty("Radiology"));
    const Contact before = *book.lookup().contact(ana);

    CHECK(has(undone(book), Noun::Contact, ana.value, Change::Kind::Removed));
    CHECK_FALSE(book.lookup().contact(ana).has_value());
    CHECK(has(redone(book), Noun::Contact, ana.value, Change::Kind::Added));
    CHECK(*book.lookup().contact(ana) == before);
    CHECK(book.notebook().check().empty());
}

TEST_CASE("a change to a child row is a change to its noun, and undone with it")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz").email("old@x.edu"));
    Contact contact = *book.lookup().contact(ana);
    contact.emails[0].value = "new@x.edu"_q;

    const ChangeSet changes = book.change([&](Edit& edit) { return edit.update(contact); });

    REQUIRE(changes.changes.size() == 1);
    CHECK(has(changes, Noun::Contact, ana.value, Change::Kind::Updated));
    undone(book);
    CHECK(book.lookup().contact(ana)->emails[0].value == "old@x.edu"_q);
}

TEST_CASE("a meeting is undone and redone with its people, groups and specialties")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    Group radiology;
    radiology.name = "Radiology IG"_q;
    const GroupId group = book.add(radiology);
    Meeting talk = aMeeting().about("Imaging").with(ana, Role::Speaker).by(group);
    talk.specialties = {{"Radiology"_q, {}, Interest::WantMore}};
    const MeetingId id = book.add(talk);
    const Meeting before = *book.lookup().meeting(id);

    undone(book);
    CHECK_FALSE(book.lookup().meeting(id).has_value());
    redone(book);
    CHECK(*book.lookup().meeting(id) == before);
}

TEST_CASE("a follow-up marked done is open again after undo")
{
    TempNotebook book;
    const FollowUpId id = book.add(aFollowUp().due("2025-10-15"));
    REQUIRE(markDone(book.notebook(), id, "Wrote"_q, book.clock.now()).has_value());
    CHECK(book.notebook().undoName() == "Mark done"_q);

    const ChangeSet changes = undone(book);

    CHECK(changes.operation == "Mark done"_q);
    CHECK(has(changes, Noun::FollowUp, id.value, Change::Kind::Updated));
    CHECK(book.lookup().followUp(id)->state == FollowUpState::Open);
    CHECK(book.notebook().redoName() == "Mark done"_q);
}

TEST_CASE("settings and the profile are undone")
{
    TempNotebook book;
    Settings settings;
    settings.reachOutsPerWeek = 5;
    const ChangeSet changes = book.change([&](Edit& edit) { return edit.setSettings(settings); });
    CHECK(changes.touches(Noun::Setting));

    undone(book);

    CHECK(book.lookup().settings() == Settings());
}

TEST_CASE("what was trashed comes back with undo")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    book.change([&](Edit& edit) { return edit.trash(ana); });
    CHECK(book.lookup().search("ana ruiz"_q, 5).empty());

    undone(book);

    CHECK_FALSE(book.lookup().contact(ana)->trashedAt.has_value());
    CHECK(book.lookup().search("ana ruiz"_q, 5).size() == 1);
}

TEST_CASE("many steps are undone and redone in order, to the same notebook")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    const MeetingId talk = book.add(aMeeting().about("Imaging").with(ana));
    const FollowUpId thanks = book.add(aFollowUp().to(ana).about(talk));
    REQUIRE(markDone(book.notebook(), thanks, {}, book.clock.now()).has_value());
    const FollowUp done = *book.lookup().followUp(thanks);

    for (int i = 0; i < 4; ++i)
        undone(book);
    CHECK(book.lookup().isEmpty());
    CHECK(book.notebook().check().empty());
    for (int i = 0; i < 4; ++i)
        redone(book);

    CHECK(*book.lookup().followUp(thanks) == done);
    CHECK(book.notebook().check().empty());
    CHECK_FALSE(book.notebook().redo(book.clock.now()).has_value());
}

TEST_CASE("a new operation after an undo ends what could be redone")
{
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz"));
    undone(book);

    book.add(aContact().named("Ben", "Okafor"));

    CHECK(book.notebook().redoName().isEmpty());
    const Result<ChangeSet> nothing = book.notebook().redo(book.clock.now());
    REQUIRE_FALSE(nothing.has_value());
    CHECK(nothing.error().kind == Error::Kind::NothingToDo);
}

TEST_CASE("the history outlives the program")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    book.reopen();

    CHECK(book.notebook().undoName() == "Test"_q);
    undone(book);
    book.reopen();
    CHECK_FALSE(book.lookup().contact(ana).has_value());
    redone(book);
    CHECK(book.lookup().contact(ana).has_value());
}

TEST_CASE("undo takes back the newest step, also when another program made it")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    const auto other = Notebook::open(book.path(), Notebook::Mode::Existing, book.clock.now());
    REQUIRE(other.has_value());
    FollowUpId made;
    const auto added =
        (*other)->perform("Elsewhere"_q, book.clock.now(), [&](Edit& edit) -> Result<void> {
            return edit.add(aFollowUp().to(ana)).map([&](FollowUpId id) { made = id; });
        });
    REQUIRE(added.has_value());
    CHECK(book.lookup().followUp(made).has_value());

    CHECK(book.notebook().undoName() == "Elsewhere"_q);
    undone(book);
    CHECK_FALSE((*other)->lookup().followUp(made).has_value());
    CHECK((*other)->undoName() == "Test"_q);
}

TEST_CASE("an operation that changes nothing is not kept")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    int told = 0;
    QObject::connect(&book.notebook(), &Notebook::changed, [&told] { ++told; });

    const ChangeSet changes =
        book.change([&](Edit& edit) { return edit.update(*book.lookup().contact(ana)); });

    CHECK(changes.isEmpty());
    CHECK(told == 0);
    undone(book);
    CHECK(book.notebook().undoName().isEmpty());
}

TEST_CASE("whatever stops an operation, nothing of it stays")
{
    TempNotebook book;
    const QDateTime now = book.clock.now();
    const auto addThen = [&](const std::function<Result<void>()>& end) {
        return book.notebook().perform("Test"_q, now, [&](Edit& edit) -> Result<void> {
            const auto added = edit.add(aContact().named("Ana", "Ruiz"));
            return added ? end() : tl::unexpected(added.error());
        });
    };

    SECTION("an error")
    {
        const auto result = addThen([]() -> Result<void> {
            return tl::unexpected(Error{Error::Kind::Invalid, "this"_q, "no"_q, {}});
        });
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().kind == Error::Kind::Invalid);
        CHECK_FALSE(result.error().kept.isEmpty());
    }
    SECTION("an exception")
    {
        const auto result =
            addThen([]() -> Result<void> { throw std::runtime_error("out of luck"); });
        REQUIRE_FALSE(result.has_value());
        CHECK_FALSE(errorText(result.error()).contains("out of luck"_q)); // that is for the log
    }

    CHECK(book.lookup().isEmpty());
    CHECK(book.lookup().search("ana"_q, 5).empty());
    CHECK(book.notebook().undoName().isEmpty());
    CHECK(book.notebook().check().empty());
}

TEST_CASE("changes are told after they are in the file")
{
    TempNotebook book;
    ChangeSet told;
    QObject::connect(&book.notebook(), &Notebook::changed, [&](const ChangeSet& changes) {
        told = changes;
        CHECK(book.lookup().contacts({}).size() == 1);
    });

    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));

    CHECK(told.operation == "Test"_q);
    CHECK(has(told, Noun::Contact, ana.value, Change::Kind::Added));
}

TEST_CASE("a clock that jumps ahead and back throws no step away")
{
    TempNotebook book;
    for (int i = 0; i < 120; ++i)
        book.add(aContact().named("Ana", "Ruiz"));
    const QDateTime right = book.clock.now();
    for (const char* wrong : {"2100-01-01T12:00", "2025-11-30T12:00", "1970-01-02T12:00"}) {
        book.clock.set(at(wrong));
        book.add(aContact().named("Ben", "Okafor"));
        book.add(aContact().named("Ben", "Okafor"));
        book.clock.set(right.addDays(1));
        book.add(aContact().named("Carla", "Diaz"));
    }
    for (int step = 0; step < 120 + 9; ++step)
        REQUIRE(book.notebook().undo(book.clock.now()).has_value());
    CHECK(book.lookup().countContacts({}) == 0);
}
