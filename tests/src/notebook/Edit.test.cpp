// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

#include <algorithm>

using namespace rapport;

namespace
{

// Why an operation was refused; the reason must be a bad value.
QString refusal(TempNotebook& book, const std::function<Result<void>(Edit&)>& change)
{
    const auto done = book.notebook().perform("Test"_q, book.clock.now(), change);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::Invalid);
    CHECK_FALSE(done.error().what.isEmpty());
    return done.error().detail;
}

template <class Noun>
QString refusalOf(TempNotebook& book, const Noun& noun)
{
    return refusal(book, [&](Edit& edit) -> Result<void> {
        const auto added = edit.add(noun);
        return added ? Result<void>() : tl::unexpected(added.error());
    });
}

} // namespace

TEST_CASE("what is added comes back as it was, with a uid and the time of writing", "[notebook]")
{
    TempNotebook book;
    const ContactId through = book.add(aContact().named("Hai", "Nguyen"));
    const MeetingId talk = book.add(aMeeting().about("Life as an EM physician"));
    Contact ana = aContact().titled("Dr").named("Ana", "Ruiz").of(ContactKind::Attending);
    ana.emails = {{"a.ruiz@example.edu"_q, "work"_q}, {"ana@example.org"_q, {}}};
    ana.phones = {{"+1 (312) 555-0100"_q, "mobile"_q}};
    ana.links = {{"https://example.org/ana"_q, "LinkedIn"_q}};
    ana.posts = {{"University Hospital"_q,
                  "Medicine"_q,
                  "Chief"_q,
                  "Cardiology"_q,
                  4,
                  QDate(2024, 7, 1),
                  {}},
                 {"County"_q, {}, {}, {}, {}, {}, QDate(2024, 6, 30)}};
    ana.specialties = {"Cardiology"_q, "Internal Medicine"_q};
    ana.metAtMeeting = talk;
    ana.metOn = QDate(2025, 10, 14);
    ana.metThrough = through;
    ana.id = book.add(ana);

    Contact found = book.lookup().contact(ana.id).value();
    CHECK_FALSE(found.uid.isEmpty());
    CHECK(found.createdAt == book.clock.now().toUTC());
    ana.uid = found.uid;
    ana.createdAt = found.createdAt;
    CHECK(found == ana);
    CHECK(book.lookup().contactOfUid(found.uid) == ana.id);
}

TEST_CASE("a meeting keeps its hosts, people and specialties in their order", "[notebook]")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    const ContactId ben = book.add(aContact().named("Ben", "Abel"));
    Group radiology, surgery;
    radiology.name = "Radiology IG"_q;
    surgery.name = "Surgery IG"_q;
    Meeting meeting = aMeeting().from("2025-10-14T12:00", "2025-10-14T13:00").a("lunch talk");
    meeting.groups = {book.add(surgery), book.add(radiology)};
    meeting.participants = {{ben, Role::Speaker, {}}, {ana, Role::MetThere, "Ran the table"_q}};
    meeting.specialties = {{"Radiology"_q, Interest::Maybe, Interest::WantMore}};
    meeting.took = {Took::Network, Took::Fun};
    meeting.cost = 12.5;
    meeting.id = book.add(meeting);

    Meeting found = book.lookup().meeting(meeting.id).value();
    meeting.uid = found.uid;
    meeting.createdAt = found.createdAt;
    CHECK(found == meeting);

    std::swap(meeting.participants[0], meeting.participants[1]);
    meeting.groups.erase(meeting.groups.begin());
    meeting.specialties.clear();
    book.change([&](Edit& edit) { return edit.update(meeting); });
    CHECK(book.lookup().meeting(meeting.id) == meeting);
}

TEST_CASE("updating what is not there is said", "[notebook]")
{
    TempNotebook book;
    Contact nobody = aContact().named("No", "Body");
    nobody.id = ContactId{99};
    const auto done = book.notebook().perform("Test"_q, book.clock.now(),
                                              [&](Edit& edit) { return edit.update(nobody); });
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::NotFound);
}

TEST_CASE("a contact needs a name or an address", "[notebook]")
{
    TempNotebook book;
    CHECK(refusalOf<Contact>(book, aContact()).contains("neither a name"_q));
    CHECK(refusalOf<Contact>(book, aContact().named("  ", "")).contains("neither a name"_q));
    CHECK(book.add(aContact().email("ruiz@example.edu")).isValid());
    CHECK(refusalOf<Contact>(book, aContact().named("Ana", "").email(" ")) == "it is empty"_q);
    CHECK(book.lookup().countContacts({}) == 1);
}

TEST_CASE("a PGY year lies between 1 and 10", "[notebook]")
{
    TempNotebook book;
    Contact contact = aContact().named("Ana", "Ruiz");
    contact.posts.push_back({});
    for (const int pgy : {0, 11}) {
        contact.posts[0].pgy = pgy;
        CHECK(refusalOf(book, contact) == "it is not between 1 and 10"_q);
    }
    contact.posts[0].pgy = 10;
    CHECK(book.add(contact).isValid());
}

TEST_CASE("a meeting does not end before it starts, and may do without a topic", "[notebook]")
{
    TempNotebook book;
    const Meeting backwards = aMeeting().from("2025-10-14T12:00", "2025-10-14T11:00");
    CHECK(refusalOf(book, backwards) == "it ends before it starts"_q);
    Meeting days = aMeeting().on("2025-10-14");
    days.time.endOn = QDate(2025, 10, 13);
    CHECK(refusalOf(book, days) == "it ends before it starts"_q);
    days.time.endOn = QDate();
    CHECK(refusalOf(book, days).contains("1 to 9999"_q));
    CHECK(book.add(aMeeting()).isValid());
}

TEST_CASE("a follow-up's state and its times go together", "[notebook]")
{
    TempNotebook book;
    FollowUp followUp = aFollowUp();
    followUp.dueOn = QDate();
    CHECK(refusalOf(book, followUp).contains("1 to 9999"_q));
    followUp = aFollowUp();
    followUp.snoozedUntil = book.clock.now();
    CHECK(refusalOf(book, followUp).contains("snoozed"_q));
    followUp = aFollowUp();
    followUp.state = FollowUpState::Snoozed;
    CHECK(refusalOf(book, followUp).contains("snoozed"_q));
    followUp.state = FollowUpState::Waiting;
    CHECK(refusalOf(book, followUp).contains("waits"_q));
    followUp.state = FollowUpState::Done;
    CHECK(refusalOf(book, followUp).contains("done or dropped"_q));
    followUp.closedAt = book.clock.now().toUTC();
    CHECK(book.add(followUp).isValid());
}

TEST_CASE("terms, advice, groups and own words are checked too", "[notebook]")
{
    TempNotebook book;
    CHECK(refusalOf(book, Group{}) == "it has no name"_q);
    CHECK(refusalOf(book, Advice{}) == "it has no words"_q);
    CHECK(refusalOf(book, Term{{}, {}, "Block 2"_q, QDate(2025, 9, 1), QDate(2025, 8, 1)}) ==
          "it ends before it starts"_q);
    CHECK(refusal(book, [](Edit& edit) { return edit.addMeetingKind("  "_q); }) == "it is empty"_q);
    CHECK(refusal(book, [](Edit& edit) {
              return edit.setProfile({{}, {}, {}, 9});
          }) == "it is not between 1 and 8"_q);
}

TEST_CASE("profile, settings and own words come back; defaults leave no row", "[notebook]")
{
    TempNotebook book;
    const Profile me{"Kim"_q, "kim@example.edu"_q, "State"_q, 2};
    Settings settings;
    settings.quietHours = false;
    settings.reminderHour = QTime(7, 30);
    settings.delays[FollowUpKind::ThankYou] = 1;
    book.change([&](Edit& edit) { return edit.setProfile(me); });
    book.change([&](Edit& edit) { return edit.setSettings(settings); });
    book.change([&](Edit& edit) { return edit.addMeetingKind("journal club"_q); });
    book.change([&](Edit& edit) { return edit.addSpecialty("Aerospace Medicine"_q, "ASM"_q); });
    book.reopen();
    CHECK(book.lookup().profile() == me);
    CHECK(book.lookup().settings() == settings);
    CHECK(book.lookup().meetingKinds().back() == "journal club"_q);
    CHECK(book.lookup().ownSpecialties() == std::vector{"Aerospace Medicine"_q});
    book.change([&](Edit& edit) { return edit.setSettings({}); });
    CHECK(book.lookup().settings() == Settings{});
    CHECK(book.lookup().profile() == me);
}

TEST_CASE("an edit that changes one address records one row", "[notebook]")
{
    TempNotebook book;
    Contact ana = aContact().named("Ana", "Ruiz").email("a@example.edu").email("b@example.edu");
    ana.id = book.add(ana);
    ana = book.lookup().contact(ana.id).value();
    CHECK(book.change([&](Edit& edit) { return edit.update(ana); }).isEmpty());
    ana.emails.erase(ana.emails.begin());
    const ChangeSet changes = book.change([&](Edit& edit) { return edit.update(ana); });
    REQUIRE(changes.changes.size() == 1);
    CHECK(changes.changes[0].noun == Noun::Contact);
    REQUIRE(book.notebook().undo(book.clock.now()));
    CHECK(book.lookup().contact(ana.id)->emails.size() == 2);
}

TEST_CASE("a contact keeps what imports, sorting and merging know of it")
{
    TempNotebook book;
    const QDateTime now = book.clock.now();
    const BatchId batch = book.add(Batch{{}, {}, "people.vcf"_q, now.toUTC()});
    Contact ana = aContact().named("Ana", "Ruiz");
    ana.uid = "urn:uuid:4fbe8971"_q;
    ana.tags = {"radiology"_q, "mentor?"_q};
    ana.circles = {"Home town"_q};
    ana.idealDays = 30;
    ana.latestDays = 45;
    ana.otherUids = {"old-phone-17"_q};
    ana.properties = {"item1.X-ABDATE;type=pref:2015-06-01"_q};
    ana.batch = batch;
    ana.id = book.add(ana);
    const Lookup& lookup = book.notebook().lookup();

    const Contact stored = *lookup.contact(ana.id);
    ana.createdAt = stored.createdAt;
    CHECK(stored == ana);
    CHECK(lookup.contactOfUid("old-phone-17"_q) == ana.id);
    CHECK(lookup.contacts({.tag = "radiology"_q}).size() == 1);
    CHECK(lookup.contacts({.circle = "radiology"_q}).empty());
    CHECK(lookup.contacts({.batch = batch}).size() == 1);
    CHECK(lookup.tags() == std::vector<QString>{"mentor?"_q, "radiology"_q});
    CHECK(lookup.search("home town"_q, 5).size() == 1);
}

TEST_CASE("an archived contact is out of the lists and found by search")
{
    TempNotebook book;
    Contact ana = aContact().named("Ana", "Ruiz");
    ana.archivedAt = book.clock.now().toUTC();
    book.add(ana);
    const Lookup& lookup = book.notebook().lookup();

    CHECK(lookup.contacts({}).empty());
    CHECK(lookup.countContacts({}) == 0);
    CHECK(lookup.contacts({.archived = true}).size() == 1);
    CHECK(lookup.search("ruiz"_q, 5).size() == 1);
}

TEST_CASE("a photo and \"not the same\" come back with undo")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    const ContactId anna = book.add(aContact().named("Anna", "Ruiz"));
    const QDateTime now = book.clock.now();
    const Photo face{"image/png"_q, "\x89PNG"};
    Notebook& notebook = book.notebook();

    REQUIRE(notebook.perform("photo"_q, now, [&](Edit& edit) { return edit.setPhoto(ana, face); })
                .has_value());
    REQUIRE(notebook.perform("clear"_q, now, [&](Edit& edit) { return edit.setPhoto(ana, {}); })
                .has_value());
    CHECK_FALSE(notebook.lookup().photo(ana));
    REQUIRE(notebook.undo(now).has_value());
    CHECK(notebook.lookup().photo(ana) == face);

    REQUIRE(notebook.perform("two"_q, now, [&](Edit& edit) { return edit.setNotSame(anna, ana); })
                .has_value());
    CHECK(notebook.lookup().notSame() == std::vector<std::pair<ContactId, ContactId>>{{ana, anna}});
    REQUIRE(notebook.undo(now).has_value());
    CHECK(notebook.lookup().notSame().empty());
}

TEST_CASE("what an operation changed is told once a noun, in the order of nouns and ids")
{
    TempNotebook book;
    const auto changes =
        book.notebook().perform("Import"_q, book.clock.now(), [&](Edit& edit) -> Result<void> {
            for (int i = 0; i < 300; ++i) {
                Contact contact = aContact().named("Given", "Family");
                contact.emails = {{"card%1@example.org"_q.arg(i), {}}};
                REQUIRE(edit.add(contact));
                REQUIRE(edit.add(aMeeting().about("Talk")));
            }
            return {};
        });
    REQUIRE(changes);
    const auto before = [](const Change& one, const Change& other) {
        return std::pair(one.noun, one.id) < std::pair(other.noun, other.id);
    };
    CHECK(changes->changes.size() == 600);
    CHECK(std::is_sorted(changes->changes.begin(), changes->changes.end(), before));
}
