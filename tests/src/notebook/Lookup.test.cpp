// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

using namespace rapport;

TEST_CASE("contacts are in order of their folded names", "[notebook]")
{
    TempNotebook book;
    const ContactId ruiz = book.add(aContact().named("Ana", "Ruiz"));
    const ContactId avila = book.add(aContact().named("José", "Ávila"));
    const ContactId lukasz = book.add(aContact().named("Marta", "Łukasik"));
    const ContactId address = book.add(aContact().email("Baker@example.edu"));
    CHECK(book.lookup().contacts({}) == std::vector{avila, address, lukasz, ruiz});
    CHECK(book.lookup().contacts({}, 2) == std::vector{avila, address});
}

TEST_CASE("words narrow contacts by the beginnings of words of name and description", "[notebook]")
{
    TempNotebook book;
    const ContactId ana = book.add(
        aContact().named("Ana", "O'Neill").of(ContactKind::Attending).specialty("Cardiology"));
    Contact jose = aContact().named("José María", "Ávila").of(ContactKind::Resident);
    jose.posts = {{"Clínica Águila"_q, {}, {}, {}, 3, {}, {}}};
    const ContactId avila = book.add(jose);
    const auto found = [&](const char* words) {
        return book.lookup().contacts({{}, QString::fromUtf8(words)});
    };
    CHECK(found("oneill") == std::vector{ana});
    CHECK(found("O'Ne an") == std::vector{ana});
    CHECK(found("mar") == std::vector{avila});
    CHECK(found("card") == std::vector{ana});
    CHECK(found("aguila av") == std::vector{avila});
    CHECK(found("atten") == std::vector{ana});
    CHECK(found("neill").empty());
    CHECK(found("ana card resident").empty());
    CHECK(book.lookup().contacts({ContactKind::Resident, "a"_q}) == std::vector{avila});
    CHECK(book.lookup().countContacts({ContactKind::Resident, {}}) == 1);
}

TEST_CASE("a contact's row says title, name and what they are", "[notebook]")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact()
                                       .titled("Dr")
                                       .named("Ana", "Ruiz")
                                       .of(ContactKind::Attending)
                                       .specialty("Emergency Medicine"));
    const ContactRow row = book.lookup().contactRow(ana).value();
    CHECK(row.displayName == "Dr. Ana Ruiz"_q);
    CHECK(row.initials == "AR"_q);
    CHECK(row.description == "Attending, Emergency Medicine"_q);
    const Contact whole = book.lookup().contact(ana).value();
    CHECK(row.description == describe(whole));
    CHECK_FALSE(book.lookup().contactRow(ContactId{99}));
}

TEST_CASE("meetings newest first; those to come soonest first", "[notebook]")
{
    TempNotebook book; // 2025-10-14 13:25
    const auto planned = MeetingStatus::Planned;
    const MeetingId past = book.add(aMeeting().on("2025-09-01"));
    const MeetingId ended =
        book.add(aMeeting().from("2025-10-14T12:00", "2025-10-14T13:00").being(planned).a("panel"));
    const MeetingId running =
        book.add(aMeeting().from("2025-10-14T13:00", "2025-10-14T14:00").being(planned));
    const MeetingId next = book.add(aMeeting().on("2025-10-20").being(planned));
    const MeetingId missed = book.add(aMeeting().on("2025-08-01").being(MeetingStatus::Missed));
    const auto list = [&](MeetingFilter::Which which) {
        const MeetingFilter filter{which, {}, {}};
        const auto ids = book.lookup().meetings(filter, book.clock.now());
        CHECK(book.lookup().countMeetings(filter, book.clock.now()) ==
              static_cast<int>(ids.size()));
        return ids;
    };
    CHECK(list(MeetingFilter::Which::All) == std::vector{next, running, ended, past, missed});
    CHECK(list(MeetingFilter::Which::Upcoming) == std::vector{running, next});
    CHECK(list(MeetingFilter::Which::ToLog) == std::vector{ended});
    CHECK(list(MeetingFilter::Which::Attended) == std::vector{past});
    CHECK(list(MeetingFilter::Which::Missed) == std::vector{missed});
    CHECK(book.lookup().meetings({MeetingFilter::Which::All, "panel"_q, {}}, book.clock.now()) ==
          std::vector{ended});
}

TEST_CASE("a meeting's row names its groups and counts its people", "[notebook]")
{
    TempNotebook book;
    Group ig;
    ig.name = "Radiology IG"_q;
    const GroupId group = book.add(ig);
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    const ContactId ben = book.add(aContact().named("Ben", "Abel"));
    const MeetingId talk = book.add(
        aMeeting().a("lunch talk").by(group).with(ana, Role::Speaker).with(ben, Role::HopeToMeet));
    MeetingRow row = book.lookup().meetingRow(talk).value();
    CHECK(row.title == "Radiology IG lunch talk"_q);
    CHECK(row.groups == QStringList{"Radiology IG"_q});
    CHECK(row.participants == 2);
    CHECK(row.hopeToMeet == 1);
    CHECK(book.lookup().meetings({MeetingFilter::Which::All, {}, group}, book.clock.now()) ==
          std::vector{talk});
    book.change([&](Edit& edit) { return edit.trash(ben); });
    row = book.lookup().meetingRow(talk).value();
    CHECK(row.participants == 1);
    CHECK(row.hopeToMeet == 0);
}

TEST_CASE("typed people and groups are matched folded", "[notebook]")
{
    TempNotebook book;
    const ContactId neill = book.add(aContact().named("Áine", "O'Neill").email("Aine@Example.edu"));
    const ContactId other = book.add(aContact().named("Ben", "O'Neill"));
    book.add(aContact().named("Cara", "O'Neill Smith"));
    CHECK(book.lookup().contactsByEmail("aine@example.EDU"_q) == std::vector{neill});
    CHECK(book.lookup().contactsByName("aine"_q, "oneill"_q) == std::vector{neill});
    CHECK(book.lookup().contactsByName({}, "O’Neill"_q) == std::vector{neill, other});
    CHECK(book.lookup().contactsByName("Cara"_q, "O'Neill"_q).empty());
    CHECK(book.lookup().contactsByName({}, {}).empty());
    Group group;
    group.name = "Médecins  IG"_q;
    const GroupId id = book.add(group);
    CHECK(book.lookup().groupByName("medecins ig"_q) == id);
    CHECK(book.lookup().groupNames() == std::vector{"Médecins  IG"_q});
}

TEST_CASE("an empty notebook says so; a trashed contact is not nothing", "[notebook]")
{
    TempNotebook book;
    CHECK(book.lookup().isEmpty());
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    book.change([&](Edit& edit) { return edit.trash(ana); });
    CHECK_FALSE(book.lookup().isEmpty());
}
