// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/notebook/import/ImportBook.h"
#include "support/Waiting.h"

using namespace rapport;

namespace
{

IncomingMeeting talkOf(std::vector<IncomingPerson> people)
{
    Meeting meeting =
        aMeeting().about("AI in radiology").from("2025-11-03T12:00", "2025-11-03T13:00");
    meeting.uid = "m-1"_q;
    meeting.status = MeetingStatus::Planned;
    return {meeting, {"Radiology IG"_q}, std::move(people)};
}

const IncomingPerson anaSpeaks{"Ana Ruiz"_q, "ana@x.edu"_q, {}, Role::Speaker, {}};
const IncomingPerson benHosts{"Ben Cho"_q, {}, {}, Role::Host, {}};

} // namespace

TEST_CASE("people of an event are matched by address, and made from a name once a meeting")
{
    ImportBook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz").email("ana@x.edu"));
    book.add(aContact().named("Ben", "Cho"));
    book.import({talkOf({anaSpeaks, benHosts})});

    const auto meeting = book.lookup().meeting(book.lookup().meetingOfUid("m-1"_q));
    REQUIRE(meeting);
    REQUIRE(meeting->participants.size() == 2);
    CHECK(meeting->participants[0].contact == ana);
    CHECK(meeting->participants[0].role == Role::Speaker);
    CHECK(book.lookup().group(meeting->groups.front())->name == "Radiology IG"_q);
    CHECK(book.countContacts() == 3); // a name alone is nobody known

    CHECK(countsOf(book.plan({talkOf({anaSpeaks, benHosts})}).plan).unchanged == 1);
    const IncomingPerson me{"Me"_q, "ME@x.edu"_q, {}, Role::Host, {}};
    book.change([](Edit& edit) { return edit.setProfile({{}, "me@x.edu"_q, {}, {}}); });
    CHECK(countsOf(book.plan({talkOf({anaSpeaks, benHosts, me})}).plan).unchanged == 1);
}

TEST_CASE("an event that moved is an update, and whether I went stays mine")
{
    ImportBook book;
    book.import({talkOf({})});
    Meeting mine = *book.lookup().meeting(book.lookup().meetingOfUid("m-1"_q));
    mine.status = MeetingStatus::Attended;
    mine.notes = "Great"_q;
    book.change([&](Edit& edit) { return edit.update(mine); });

    IncomingMeeting moved = talkOf({});
    moved.meeting.time = aMeeting().from("2025-11-04T12:00", "2025-11-04T13:00").time;
    const Import& import = book.plan({moved});
    REQUIRE(import.plan.items.front().changes.size() == 1);
    CHECK(import.plan.items.front().changes.front().label == "Time"_q);
    book.carryOut();
    const Meeting after = *book.lookup().meeting(mine.id);
    CHECK(after.time.startOn == QDate(2025, 11, 4));
    CHECK(after.status == MeetingStatus::Attended);
    CHECK(after.notes == "Great"_q);
}

TEST_CASE("an event without a uid is known by its hour and topic")
{
    ImportBook book;
    IncomingMeeting talk = talkOf({});
    talk.meeting.uid.clear();
    book.import({talk});
    CHECK(countsOf(book.plan({talk}).plan).unchanged == 1);
}

TEST_CASE("a task finds its person and meeting, and done in the file is done here")
{
    ImportBook book;
    FollowUp owed = aFollowUp().due("2025-11-05");
    owed.uid = "f-1"_q;
    owed.title = "Write to Ana"_q;
    book.import({IncomingFollowUp{owed, anaSpeaks, "m-1"_q}, talkOf({anaSpeaks})});
    const FollowUpId id = book.lookup().followUpOfUid("f-1"_q);
    const auto stored = book.lookup().followUp(id);
    REQUIRE(stored);
    CHECK(stored->meeting == book.lookup().meetingOfUid("m-1"_q));
    CHECK(book.countContacts() == 1);
    CHECK(stored->contact == book.lookup().contactsByEmail("ana@x.edu"_q).front());

    FollowUp done = owed;
    done.state = FollowUpState::Done;
    done.closedAt = QDateTime(QDate(2025, 11, 5), QTime(9, 0), Qt::UTC);
    book.import({IncomingFollowUp{done, {}, {}}});
    CHECK(book.lookup().followUp(id)->state == FollowUpState::Done);
    CHECK(countsOf(book.plan({IncomingFollowUp{owed, {}, {}}}).plan).unchanged == 1);
}

TEST_CASE("groups are known by their name and united with their people")
{
    ImportBook book;
    Group known;
    known.name = "Radiology IG"_q;
    const GroupId id = book.add(known);
    Group read;
    read.name = "radiology ig"_q;
    read.uid = "g-1"_q;
    read.meetsWhen = "Tuesdays"_q;
    book.import({IncomingGroup{read, "School"_q, {anaSpeaks}}});
    const auto after = book.lookup().group(id);
    CHECK(after->meetsWhen == "Tuesdays"_q);
    CHECK(after->people.size() == 1);
    CHECK(book.lookup().group(after->parent)->name == "School"_q);
}

TEST_CASE("an import is one step and one batch, tagged as a whole")
{
    ImportBook book;
    Import& import =
        book.plan({card(aContact().named("Ana", "Ruiz")), card(aContact().named("Ben", "Cho"))});
    import.plan.items[1].isChosen = false;
    import.plan.tag = "LinkedIn 2026"_q;
    book.carryOut();
    const std::vector<Batch> batches = book.lookup().batches();
    REQUIRE(batches.size() == 1);
    CHECK(batches.front().name == "cards.vcf"_q);
    ContactFilter ofBatch;
    ofBatch.batch = batches.front().id;
    const std::vector<ContactId> contacts = book.lookup().contacts(ofBatch);
    REQUIRE(contacts.size() == 1);
    CHECK(book.lookup().contact(contacts.front())->tags == std::vector<QString>{"LinkedIn 2026"_q});
    REQUIRE(book.notebook().undo(book.clock.now()));
    CHECK(book.countContacts() == 0);
    CHECK(book.lookup().batches().empty());
    CHECK(book.notebook().check().empty());
}

TEST_CASE("an import that is stopped leaves the notebook as it was")
{
    ImportBook book;
    std::vector<IncomingNoun> nouns;
    for (int i = 0; i < 200; ++i)
        nouns.push_back(
            card(aContact().named("Ana", "Ruiz").phone("555"), qPrintable(QString::number(i))));
    Import& import = book.plan(nouns);
    std::optional<Error> stopped;
    book.notebook().performLater(
        "Import"_q, book.clock.now(),
        [&](Edit& edit) {
            return write(edit, import, [&](qint64 done, qint64) {
                if (done > 100)
                    book.notebook().stop();
            });
        },
        "b"_q, [&](const Result<ChangeSet>& result) { stopped = result.error(); });
    REQUIRE(comesTrue([&] { return stopped.has_value(); }));
    CHECK(stopped->kind == Error::Kind::Cancelled);
    CHECK(book.lookup().isEmpty());
    CHECK(book.notebook().undoName().isEmpty());
}

TEST_CASE("a photo comes with its card, and the same one is no change")
{
    ImportBook book;
    const auto withPhoto = [&](Import& import, const char* bytes) {
        IncomingContact ana = card(aContact().named("Ana", "Ruiz"), "u-1");
        ana.photo = import.spool.addPhoto("image/png"_q, QByteArrayView(bytes));
        return ana;
    };
    book.read({withPhoto(book.plan({}), "one")});
    book.carryOut();
    const ContactId ana = book.lookup().contactOfUid("u-1"_q);
    REQUIRE(book.lookup().photo(ana));
    CHECK(book.lookup().photo(ana)->bytes == QByteArray("one"));

    Import& again = book.plan({});
    book.read({withPhoto(again, "one"), withPhoto(again, "two")});
    CHECK(again.plan.items[0].verdict == ImportVerdict::Same);
    CHECK(again.plan.items[1].verdict == ImportVerdict::Update);
    book.carryOut();
    CHECK(book.lookup().photo(ana)->bytes == QByteArray("two"));
}
