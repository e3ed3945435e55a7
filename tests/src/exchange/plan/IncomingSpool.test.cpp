// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan/IncomingSpool.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FileSizeLimit.h"

using namespace rapport;

namespace
{

Contact everythingOf()
{
    Contact contact = aContact().named("Ana", "Ruiz").titled("Dr").of(ContactKind::Attending);
    contact.uid = "urn:uuid:1"_q;
    contact.suffix = "MD"_q;
    contact.preferred = "Anita"_q;
    contact.pronunciation = "AH-nah"_q;
    contact.pronouns = "she"_q;
    contact.emails = {{"ana@example.org"_q, "work"_q}};
    contact.phones = {{"555-0110"_q, {}}};
    contact.links = {{"https://example.org/łódź"_q, "blog"_q}};
    contact.posts = {
        {"Rush"_q, "ED"_q, "Fellow"_q, "EM"_q, 6, QDate(2024, 7, 1), QDate(2025, 6, 30)}};
    contact.specialties = {"Emergency Medicine"_q};
    contact.notes = "two\nlines"_q;
    contact.metOn = QDate(2025, 2, 28);
    contact.metPlace = "Chicago"_q;
    contact.tags = {"EM"_q};
    contact.circles = {"mentors"_q};
    contact.idealDays = 30;
    contact.latestDays = 45;
    contact.otherUids = {"x-1"_q};
    contact.properties = {"X-FOO;TYPE=a:b"_q};
    return contact;
}

Meeting everyDetailOf()
{
    Meeting meeting = aMeeting().about("Burnout").from("2025-10-14T12:00", "2025-10-14T13:00");
    meeting.uid = "m-1"_q;
    meeting.level = MeetingLevel::National;
    meeting.cost = 12.5;
    meeting.took = {Took::Network, Took::Fun};
    meeting.specialties = {{"Psychiatry"_q, Interest::Maybe, std::nullopt}};
    meeting.seriesUid = "s"_q;
    meeting.recurrenceId = "20251014T180000Z"_q;
    meeting.properties = {"X-A:1"_q};
    return meeting;
}

} // namespace

TEST_CASE("what a reader found comes out of the spool as it went in")
{
    IncomingSpool spool;
    const SpooledPhoto photo = spool.addPhoto("image/png"_q, QByteArrayView("\x89PNG"));
    const IncomingContact ana{everythingOf(), photo};
    const IncomingMeeting talk{everyDetailOf(),
                               {"EMIG"_q},
                               {{"Ana"_q, "ana@example.org"_q, "u"_q, Role::Speaker, "ran it"_q}}};
    FollowUp owed = aFollowUp().due("2025-10-20", "09:30").isHard();
    owed.properties = {"X-B:2"_q};
    const IncomingFollowUp task{owed, talk.people.front(), "m-1"_q};
    Group group;
    group.name = "EMIG"_q;
    group.level = MeetingLevel::Local;
    group.fundsTravel = true;
    const IncomingGroup club{group, "School"_q, talk.people};

    const qint64 places[] = {spool.add(ana), spool.add(talk), spool.add(task), spool.add(club)};

    CHECK(std::get<IncomingGroup>(*spool.noun(places[3])).group == group);
    CHECK(std::get<IncomingGroup>(*spool.noun(places[3])).parentName == club.parentName);
    CHECK(std::get<IncomingFollowUp>(*spool.noun(places[2])).followUp == owed);
    CHECK(std::get<IncomingFollowUp>(*spool.noun(places[2])).person->role == Role::Speaker);
    const auto meeting = std::get<IncomingMeeting>(*spool.noun(places[1]));
    CHECK(meeting.meeting == talk.meeting);
    CHECK(meeting.groups == talk.groups);
    CHECK(meeting.people.front().note == "ran it"_q);
    const auto contact = std::get<IncomingContact>(*spool.noun(places[0]));
    CHECK(contact.contact == ana.contact);
    CHECK(spool.photo(*contact.photo) == QByteArray("\x89PNG"));
    CHECK_FALSE(spool.failure());
}

TEST_CASE("a spool without room says so and reads no rubbish")
{
    IncomingSpool spool;
    Contact wordy = everythingOf();
    wordy.notes = QString(40000, u'x');
    {
        const FileSizeLimit full(16384);
        const qint64 place = spool.add(IncomingContact{wordy, {}});
        CHECK_FALSE(spool.noun(place));
    }
    REQUIRE(spool.failure());
    CHECK(spool.failure()->kind == Error::Kind::Full);
    CHECK_FALSE(spool.noun(1 << 20));
}
