// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Merging.h"
#include "src/notebook/import/ImportBook.h"

using namespace rapport;

namespace
{

const IncomingPerson ana{"Ana Ruiz"_q, "ana@x.edu"_q, {}, Role::Speaker, {}};
const IncomingPerson ben{"Ben Cho"_q, {}, {}, Role::Host, {}};

IncomingMeeting talk()
{
    Meeting meeting =
        aMeeting().about("AI in radiology").from("2025-11-03T12:00", "2025-11-03T13:00");
    meeting.uid = "m-1"_q;
    meeting.place = "Room 4"_q;
    meeting.link = "https://x.edu/ai"_q;
    meeting.notes = "Bring lunch"_q;
    return {meeting, {"Radiology IG"_q}, {ana, ben}};
}

IncomingContact ruiz()
{
    Contact contact = aContact().named("Ana", "Ruiz").titled("Dr").email("ana@x.edu");
    contact.tags = {"radiology"_q};
    contact.posts = {{"Rush"_q, {}, "Fellow"_q, {}, {}, {}, {}}};
    contact.notes = "Met at RSNA"_q;
    contact.properties = {"X-ROOM:12"_q};
    return card(contact, "c-1");
}

ImportCounts counted(const Import& import)
{
    return countsOf(import.plan);
}

bool isNoNews(const Import& import)
{
    const ImportCounts counts = counted(import);
    return counts.unchanged == counts.read();
}

Meeting storedTalk(const ImportBook& book)
{
    return book.lookup().meeting(book.lookup().meetingOfUid("m-1"_q)).value();
}

void change(ImportBook& book, Meeting meeting, const std::function<void(Meeting&)>& how)
{
    how(meeting);
    book.change([&](Edit& edit) { return edit.update(meeting); });
}

} // namespace

TEST_CASE("an event that the student put right is no news when the same file comes again")
{
    ImportBook book;
    book.import({talk()});
    change(book, storedTalk(book), [](Meeting& meeting) {
        meeting.topic = "AI, for us"_q;
        meeting.time = aMeeting().from("2025-11-03T12:30", "2025-11-03T13:30").time;
        meeting.place = "Room 5"_q;
        meeting.link.clear();
        meeting.notes = "Brought lunch"_q;
        meeting.groups.clear();
        meeting.participants.pop_back();
    });
    CHECK(isNoNews(book.plan({talk()})));

    IncomingMeeting moved = talk();
    moved.meeting.place = "Room 6"_q;
    const auto changes = book.plan({moved}).plan.items.front().changes;
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().field == "place"_q);
    CHECK(changes.front().before == "Room 5"_q);
    book.carryOut();
    CHECK(storedTalk(book).topic == "AI, for us"_q);
    CHECK(storedTalk(book).place == "Room 6"_q);
}

TEST_CASE("an event that is moved there and back is news both times")
{
    ImportBook book;
    IncomingMeeting moved = talk();
    moved.meeting.time = aMeeting().from("2025-11-04T12:00", "2025-11-04T13:00").time;
    book.import({talk()});
    book.import({moved});
    CHECK(storedTalk(book).time.startOn == QDate(2025, 11, 4));
    CHECK(counted(book.plan({talk()})).updated == 1);
    book.carryOut();
    CHECK(storedTalk(book).time.startOn == QDate(2025, 11, 3));
}

TEST_CASE("an event without a uid that was renamed is still the one of that hour")
{
    ImportBook book;
    IncomingMeeting nameless = talk();
    nameless.meeting.uid.clear();
    book.import({nameless});
    const MeetingId id = book.lookup().meetings({}, book.clock.now()).front();
    change(book, *book.lookup().meeting(id), [](Meeting& meeting) { meeting.topic = "Ours"_q; });
    CHECK(isNoNews(book.plan({nameless})));
}

TEST_CASE("a card that the student put right is no news when the same file comes again")
{
    ImportBook book;
    book.import({ruiz()});
    Contact mine = book.contactOf("c-1");
    mine.given = "Anna"_q;
    mine.title = "Prof"_q;
    mine.emails.clear();
    mine.tags.clear();
    mine.posts.front().role = "Attending"_q;
    mine.notes.clear();
    mine.properties.clear();
    book.change([&](Edit& edit) { return edit.update(mine); });
    CHECK(isNoNews(book.plan({ruiz()})));

    IncomingContact more = ruiz();
    more.contact.emails.push_back({"ruiz@rush.edu"_q, {}});
    const auto changes = book.plan({more}).plan.items.front().changes;
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().after == "ruiz@rush.edu"_q);
}

TEST_CASE("a field that was unticked is not offered again by the same file")
{
    ImportBook book;
    Contact known = aContact().named("Ana", "Ruiz").titled("Prof");
    known.uid = "c-1"_q;
    book.add(known);
    Import& import = book.plan({ruiz()});
    for (ImportChange& change : import.plan.items.front().changes)
        change.isTaken = change.field != "title"_q;
    book.carryOut();
    CHECK(book.contactOf("c-1").title == "Prof"_q);
    CHECK(isNoNews(book.plan({ruiz()})));
}

TEST_CASE("what an undone import said is news again")
{
    ImportBook book;
    Contact known = aContact().named("Ana", "Ruiz");
    known.uid = "c-1"_q;
    book.add(known);
    book.import({ruiz()});
    REQUIRE(book.notebook().undo(book.clock.now()).has_value());
    CHECK(counted(book.plan({ruiz()})).updated == 1);
}

TEST_CASE("a file that tells one noun twice, and differently, is no news the second time")
{
    ImportBook book;
    IncomingMeeting other = talk();
    other.meeting.topic = "AI in radiology, part 1"_q;
    IncomingContact married = ruiz();
    married.contact.family = "Ruiz-Cho"_q;
    book.import({talk(), other, ruiz(), married});
    CHECK(storedTalk(book).topic == "AI in radiology, part 1"_q);
    CHECK(isNoNews(book.plan({talk(), other, ruiz(), married})));
}

TEST_CASE("a task that was opened again stays open when the same file comes again")
{
    ImportBook book;
    FollowUp done = aFollowUp().due("2025-10-20");
    done.uid = "t-1"_q;
    done.title = "Send the poster"_q;
    done.state = FollowUpState::Done;
    done.closedAt = book.clock.now();
    const IncomingFollowUp task{done, ana, {}};
    book.import({task});
    FollowUp mine = *book.lookup().followUp(book.lookup().followUpOfUid("t-1"_q));
    mine.state = FollowUpState::Open;
    mine.closedAt.reset();
    mine.title = "Send the poster to Ana"_q;
    mine.dueOn = mine.dueOn.addDays(7);
    mine.contact = {};
    book.change([&](Edit& edit) { return edit.update(mine); });
    CHECK(isNoNews(book.plan({task})));
}

TEST_CASE("a group that lost people and a page stays without them when the same file comes again")
{
    ImportBook book;
    Group group;
    group.name = "Radiology IG"_q;
    group.webPage = "https://x.edu/rig"_q;
    const IncomingGroup read{group, "Interest groups"_q, {ana, ben}};
    book.import({read});
    Group mine = *book.lookup().group(book.lookup().groupByName("Radiology IG"_q));
    CHECK(mine.people.size() == 2);
    mine.people.clear();
    mine.webPage.clear();
    mine.parent = {};
    book.change([&](Edit& edit) { return edit.update(mine); });
    CHECK(isNoNews(book.plan({read})));
}

TEST_CASE("two entries that were merged have heard what either was told")
{
    ImportBook book;
    IncomingContact other = ruiz();
    other.contact.uid = "c-2"_q;
    other.contact.emails = {{"ruiz@rush.edu"_q, {}}};
    book.import({ruiz(), other});
    REQUIRE(book.countContacts() == 2);
    Contact merged = united(book.contactOf("c-1"), book.contactOf("c-2"));
    const ContactId gone = book.contactOf("c-2").id;
    merged.emails.clear();
    REQUIRE(mergeContacts(book.notebook(), merged, gone, book.clock.now()).has_value());
    CHECK(isNoNews(book.plan({ruiz(), other})));
}

TEST_CASE("somebody without an address who was renamed is known by what the file called them")
{
    ImportBook book;
    IncomingContact connection = card(aContact().named("Ana", "Ruiz, MD"));
    connection.contact.links = {{"https://linkedin.com/in/ana"_q, {}}};
    book.import({connection});
    Contact mine = *book.lookup().contact(book.lookup().contacts({}).front());
    mine.family = "Ruiz"_q;
    book.change([&](Edit& edit) { return edit.update(mine); });
    CHECK(isNoNews(book.plan({connection})));

    connection.contact.posts = {{"Rush"_q, {}, "Fellow"_q, {}, {}, {}, {}}};
    const ImportItem asked = book.plan({connection}).plan.items.front();
    CHECK(asked.verdict == ImportVerdict::Conflict); // never on a name alone
    CHECK(asked.reason == "An earlier file called Ana Ruiz so"_q);
}
