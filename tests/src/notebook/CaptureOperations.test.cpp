// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/CaptureOperations.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

using namespace rapport;

namespace
{

DraftPerson person(const Contact& contact, Role role = Role::MetThere)
{
    DraftPerson person;
    person.contact = contact;
    person.role = role;
    return person;
}

DraftFollowUp owed(FollowUpKind kind)
{
    DraftFollowUp followUp;
    followUp.kind = kind;
    followUp.person = 0;
    followUp.dueOn = QDate(2025, 10, 15);
    return followUp;
}

// "Radiology IG lunch, met Dr Ana Ruiz <ruiz@x.edu>, offered shadowing"
Draft lunch()
{
    Draft draft;
    draft.line = "the line"_q;
    draft.meeting.emplace();
    draft.meeting->kind = "lunch talk"_q;
    draft.meeting->groups = QStringList{"Radiology IG"_q};
    draft.meeting->place = "Room 2"_q;
    draft.meeting->time = aMeeting().on("2025-10-13").time;
    draft.people = {person(aContact().titled("Dr").named("Ana", "Ruiz").email("ruiz@x.edu"))};
    draft.opportunities = {{0, OpportunityKind::Shadowing, "Shadowing"_q}};
    draft.advice = {{0, "Read early"_q}};
    draft.followUps = {owed(FollowUpKind::ThankYou), owed(FollowUpKind::AskToShadow)};
    return draft;
}

Logged logged(TempNotebook& book, const Draft& draft, MeetingId planned = {})
{
    Result<Logged> result = log(book.notebook(), draft, book.clock.now(), planned);
    REQUIRE(result.has_value());
    return *result;
}

} // namespace

TEST_CASE("a draft is saved as one operation, every part tied to the meeting")
{
    TempNotebook book;

    const Logged made = logged(book, lunch());

    CHECK(book.notebook().undoName() == "Log a meeting"_q);
    const Meeting meeting = *book.lookup().meeting(made.meeting);
    CHECK(meeting.line == "the line"_q);
    REQUIRE(meeting.groups.size() == 1);
    CHECK(book.lookup().group(meeting.groups[0])->name == "Radiology IG"_q);
    REQUIRE(made.contacts.size() == 1);
    CHECK(made.contactIsNew == std::vector<bool>{true});
    REQUIRE(meeting.participants.size() == 1);
    CHECK(meeting.participants[0].contact == made.contacts[0]);
    const Contact ana = *book.lookup().contact(made.contacts[0]);
    CHECK(ana.metAtMeeting == made.meeting);
    CHECK(ana.metOn == QDate(2025, 10, 13));
    CHECK(ana.metPlace == "Room 2"_q);
    REQUIRE(made.followUps.size() == 2);
    CHECK(book.lookup().followUp(made.followUps[0])->contact == ana.id);
    CHECK(book.lookup().followUp(made.followUps[0])->meeting == made.meeting);
    REQUIRE(made.opportunities.size() == 1);
    CHECK(book.lookup().opportunity(made.opportunities[0])->meeting == made.meeting);
    REQUIRE(made.advice.size() == 1);
    CHECK(book.lookup().advice(made.advice[0])->givenOn == QDate(2025, 10, 13));
    CHECK(book.notebook().check().empty());

    REQUIRE(book.notebook().undo(book.clock.now()).has_value());
    CHECK(book.lookup().isEmpty());
    CHECK(book.lookup().groups().empty());
}

TEST_CASE("unticked follow-ups are not made, and none for a planned meeting")
{
    TempNotebook book;
    Draft draft = lunch();
    draft.followUps[1].ticked = false;
    CHECK(logged(book, draft).followUps.size() == 1);

    draft.meeting->status = MeetingStatus::Planned;
    const Logged planned = logged(book, draft);
    CHECK(planned.followUps.empty());
    CHECK_FALSE(book.lookup().contact(planned.contacts[0])->metAtMeeting.isValid());
}

TEST_CASE("a group is found again however it is spelled")
{
    TempNotebook book;
    logged(book, lunch());
    Draft draft = lunch();
    draft.meeting->groups = QStringList{"radiology ig"_q, "Rádiology IG"_q, "Surgery Club"_q};

    const Logged made = logged(book, draft);

    CHECK(book.lookup().groups().size() == 2);
    CHECK(book.lookup().meeting(made.meeting)->groups.size() == 2);
}

TEST_CASE("a known contact gets what the line adds and loses nothing")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact()
                                       .titled("Prof")
                                       .named("Ana", "Ruiz")
                                       .of(ContactKind::Faculty)
                                       .email("ana@home.example")
                                       .phone("(555) 0192"));
    Draft draft = lunch();
    draft.people = {
        person(aContact().titled("Dr").named("Ana", "Ruiz").email("ruiz@x.edu").phone("555-0192"))};
    draft.people[0].known = ana;

    const Logged made = logged(book, draft);

    CHECK(made.contacts == std::vector<ContactId>{ana});
    CHECK(made.contactIsNew == std::vector<bool>{false});
    const Contact stored = *book.lookup().contact(ana);
    CHECK(stored.title == "Prof"_q);
    CHECK(stored.kind == ContactKind::Faculty);
    REQUIRE(stored.emails.size() == 2);
    CHECK(stored.emails[0].value == "ana@home.example"_q);
    CHECK(stored.emails[1].value == "ruiz@x.edu"_q);
    CHECK(stored.phones.size() == 1);
    CHECK(book.lookup().contacts({}).size() == 1);
}

TEST_CASE("logging a planned meeting fills that meeting")
{
    TempNotebook book;
    Draft plan = lunch();
    plan.meeting->status = MeetingStatus::Planned;
    const Logged planned = logged(book, plan);
    Draft draft = lunch();
    draft.line.clear();
    draft.people[0].known = planned.contacts[0];

    const Logged made = logged(book, draft, planned.meeting);

    CHECK(made.meeting == planned.meeting);
    const Meeting meeting = *book.lookup().meeting(made.meeting);
    CHECK(meeting.status == MeetingStatus::Attended);
    CHECK(meeting.line == "the line"_q);
    CHECK(made.followUps.size() == 2);
    CHECK(book.lookup().contact(made.contacts[0])->metAtMeeting == made.meeting);
}

TEST_CASE("a person met without a meeting makes an interaction")
{
    TempNotebook book;
    Draft draft;
    draft.people = {person(aContact().named("Ana", "Ruiz"))};
    draft.interactions = {{0, Channel::Coffee, QDate(2025, 10, 12), 30, "residency"_q}};

    const Logged made = logged(book, draft);

    CHECK_FALSE(made.meeting.isValid());
    REQUIRE(made.interactions.size() == 1);
    CHECK(book.lookup().interaction(made.interactions[0])->contacts == made.contacts);
    CHECK(book.lookup().contact(made.contacts[0])->metOn == QDate(2025, 10, 12));
}

TEST_CASE("a meeting missed keeps its people and owes nobody")
{
    TempNotebook book;
    Draft plan = lunch();
    plan.meeting->status = MeetingStatus::Planned;
    const MeetingId id = logged(book, plan).meeting;

    REQUIRE(markMissed(book.notebook(), id, book.clock.now()).has_value());

    CHECK(book.lookup().meeting(id)->status == MeetingStatus::Missed);
    CHECK(book.lookup().meeting(id)->participants.size() == 1);
    CHECK(book.lookup().followUps({}).empty());
    CHECK_FALSE(markMissed(book.notebook(), MeetingId{99}, book.clock.now()).has_value());
}

TEST_CASE("a reader of lines learns what the notebook knows")
{
    TempNotebook book;
    logged(book, lunch());
    const CaptureContext context = captureContext(book.lookup(), book.clock.now(), QLocale::c());

    CHECK(context.now == book.clock.now());
    CHECK(context.groups == QStringList{"Radiology IG"_q});
    CHECK(context.byName("ana"_q, "RUIZ"_q).size() == 1);
    CHECK(context.byName(QString(), "ruiz"_q).size() == 1);
    CHECK(context.byEmail("RUIZ@x.edu"_q).size() == 1);
    CHECK(context.byEmail("nobody@x.edu"_q).empty());
}
