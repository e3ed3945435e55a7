// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Merging.h"

#include "notebook/Backups.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

#include <QTimeZone>

using namespace rapport;

namespace
{

// Two entries of one person, each with a meeting, one of them the same.
struct TwoEntries {
    TempNotebook book;
    ContactId kept = book.add(aContact().titled("Dr").named("Hai", "Nguyen"));
    ContactId gone = book.add(aContact().named("Hai", "Nguyen").email("hnguyen@example.edu"));
    MeetingId both =
        book.add(aMeeting().about("Stents").with(kept, Role::MetThere).with(gone, Role::Speaker));
    MeetingId theirs = book.add(aMeeting().about("Valves").with(gone, Role::Panelist));
    FollowUpId thanks = book.add(aFollowUp().to(gone).about(theirs).due("2025-10-16"));

    Contact entry(ContactId id) { return *book.notebook().lookup().contact(id); }
    ChangeSet merge()
    {
        const auto done = mergeContacts(book.notebook(), united(entry(kept), entry(gone)), gone,
                                        book.clock.now());
        REQUIRE(done.has_value());
        return *done;
    }
};

} // namespace

TEST_CASE("a merge keeps everything that hangs on either entry")
{
    TwoEntries two;
    const QString goneUid = two.entry(two.gone).uid;

    two.merge();

    const Lookup& lookup = two.book.notebook().lookup();
    CHECK_FALSE(lookup.contact(two.gone));
    CHECK(lookup.contacts({}).size() == 1);
    CHECK(lookup.contactOfUid(goneUid) == two.kept);
    CHECK(two.entry(two.kept).emails.size() == 1);
    CHECK(lookup.followUp(two.thanks)->contact == two.kept);
    const auto people = lookup.meeting(two.both)->participants;
    REQUIRE(people.size() == 1);
    CHECK(people[0].role == Role::Speaker);
    const Hanging hanging = hangingOn(lookup, two.kept);
    CHECK(hanging.meetings == 2);
    CHECK(hanging.followUps == 1);
    CHECK(two.book.notebook().check().empty());
    const auto copies = Backups(two.book.path()).list(QTimeZone::utc());
    REQUIRE(copies.size() == 1);
    CHECK(copies[0].why == BackupReason::Merge);
}

TEST_CASE("notes of both about one meeting are kept, the same note once")
{
    TwoEntries two;
    const auto noted = [&](const QString& ofKept, const QString& ofGone) {
        Meeting meeting = *two.book.notebook().lookup().meeting(two.both);
        meeting.participants[0].note = ofKept;
        meeting.participants[1].note = ofGone;
        two.book.change([&](Edit& edit) { return edit.update(meeting); });
        two.merge();
        const QString note = two.book.notebook().lookup().meeting(two.both)->participants[0].note;
        REQUIRE(two.book.notebook().undo(two.book.clock.now()).has_value());
        return note;
    };
    CHECK(noted("ran the table"_q, "asked for my CV"_q) == "ran the table; asked for my CV"_q);
    CHECK(noted("ran the table"_q, "ran the table"_q) == "ran the table"_q);
    CHECK(noted({}, "asked for my CV"_q) == "asked for my CV"_q);
    CHECK(noted("ran the table"_q, {}) == "ran the table"_q);
}

TEST_CASE("of two roles at one meeting one stays the role, and the other goes to the note")
{
    TwoEntries two;
    int twoRoles = 0;
    const auto merged = [&](Role ofKept, Role ofGone, const QString& noteOfGone) {
        Meeting meeting = *two.book.notebook().lookup().meeting(two.both);
        meeting.participants[0].role = ofKept;
        meeting.participants[1].role = ofGone;
        meeting.participants[1].note = noteOfGone;
        two.book.change([&](Edit& edit) { return edit.update(meeting); });
        twoRoles = meetingsOfBoth(two.book.notebook().lookup(), two.kept, two.gone).twoRoles;
        two.merge();
        const Participant person =
            two.book.notebook().lookup().meeting(two.both)->participants.front();
        REQUIRE(two.book.notebook().undo(two.book.clock.now()).has_value());
        return person;
    };
    CHECK(merged(Role::Organizer, Role::Speaker, {}) ==
          Participant{two.kept, Role::Organizer, "organizer and speaker"_q});
    CHECK(twoRoles == 1);
    CHECK(merged(Role::Organizer, Role::CameWithMe, "asked for my CV"_q) ==
          Participant{two.kept, Role::Organizer, "asked for my CV; organizer and came with me"_q});
    CHECK(merged(Role::Organizer, Role::Organizer, {}) ==
          Participant{two.kept, Role::Organizer, {}});
    CHECK(twoRoles == 0);
    CHECK(merged(Role::Organizer, Role::MetThere, {}) ==
          Participant{two.kept, Role::Organizer, {}});
    CHECK(merged(Role::MetThere, Role::Speaker, {}) == Participant{two.kept, Role::Speaker, {}});
    CHECK(twoRoles == 0);
    CHECK(meetingsOfBoth(two.book.notebook().lookup(), two.kept, two.gone).count == 1);
}

TEST_CASE("one undo brings both entries back as they were")
{
    TwoEntries two;
    const Contact keptBefore = two.entry(two.kept);
    const Contact goneBefore = two.entry(two.gone);
    const Meeting meetingBefore = *two.book.notebook().lookup().meeting(two.both);

    two.merge();
    REQUIRE(two.book.notebook().undo(two.book.clock.now()).has_value());

    CHECK(two.entry(two.kept) == keptBefore);
    CHECK(two.entry(two.gone) == goneBefore);
    CHECK(*two.book.notebook().lookup().meeting(two.both) == meetingBefore);
    CHECK(two.book.notebook().check().empty());
}

TEST_CASE("uniting fills what is empty and never overwrites")
{
    Contact kept = aContact().named("Hai", "Nguyen").email("h@example.edu");
    kept.uid = "kept"_q;
    kept.notes = "Met twice."_q;
    kept.tags = {"cardiology"_q};
    Contact other = aContact().titled("Dr").named("H", "Nguyen").email("H@EXAMPLE.edu");
    other.uid = "other"_q;
    other.notes = "Likes stents."_q;
    other.tags = {"Cardiology"_q, "LinkedIn 2026"_q};
    other.idealDays = 60;

    const Contact all = united(kept, other);

    CHECK(all.given == "Hai"_q);
    CHECK(all.title == "Dr"_q);
    CHECK(all.emails.size() == 1);
    CHECK(all.notes == "Met twice.\n\nLikes stents."_q);
    CHECK(all.tags == std::vector<QString>{"cardiology"_q, "LinkedIn 2026"_q});
    CHECK(all.idealDays == 60);
    CHECK(all.otherUids == std::vector<QString>{"other"_q});
}

TEST_CASE("a picture goes along where the kept entry has none; introductions follow")
{
    TwoEntries two;
    const Photo face{"image/png"_q, "\x89PNG"};
    const ContactId friendOfGone = two.book.add(aContact().named("Ruth", "Adeyemi"));
    two.book.change([&](Edit& edit) {
        Contact ruth = two.entry(friendOfGone);
        ruth.metThrough = two.gone;
        (void)edit.update(ruth);
        return edit.setPhoto(two.gone, face);
    });

    two.merge();

    const Lookup& lookup = two.book.notebook().lookup();
    CHECK(lookup.photo(two.kept) == face);
    CHECK(lookup.contact(friendOfGone)->metThrough == two.kept);
}

TEST_CASE("somebody who is gone already cannot be merged, and nothing changes")
{
    TwoEntries two;
    const Contact merged = united(two.entry(two.kept), two.entry(two.gone));
    two.merge();

    const auto again = mergeContacts(two.book.notebook(), merged, two.gone, two.book.clock.now());

    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().kind == Error::Kind::NotFound);
}
