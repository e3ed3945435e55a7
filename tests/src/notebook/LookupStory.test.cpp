// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

using namespace rapport;

namespace
{

Interaction interactionOn(QDate on, Channel channel, ContactId contact)
{
    Interaction interaction;
    interaction.on = on;
    interaction.channel = channel;
    interaction.contacts = {contact};
    return interaction;
}

} // namespace

TEST_CASE("a story tells everything between two people, newest first", "[notebook]")
{
    TempNotebook book;
    const ContactId lena = book.add(aContact().named("Lena", "Hoffmann"));
    const MeetingId talk =
        book.add(aMeeting().about("Two boards").on("2025-06-24").with(lena, Role::Speaker));
    Interaction coffee = interactionOn(QDate(2025, 8, 12), Channel::Coffee, lena);
    coffee.minutes = 40;
    coffee.words = "Talked through Med-Peds"_q;
    book.add(coffee);
    Interaction shadowed = interactionOn(QDate(2025, 7, 1), Channel::Shadowing, lena);
    shadowed.minutes = 240;
    book.add(shadowed);
    Advice advice;
    advice.contact = lena;
    advice.meeting = talk;
    advice.words = "Read Cope"_q;
    advice.givenOn = QDate(2025, 7, 28);
    book.add(advice);
    FollowUp thanked = aFollowUp().to(lena).about(talk);
    thanked.state = FollowUpState::Done;
    thanked.closedAt = at("2025-06-25T09:00").toUTC();
    thanked.outcome = "Replied the same day"_q;
    book.add(thanked);
    Opportunity review;
    review.contact = lena;
    review.meeting = talk;
    review.title = "Chart review"_q;
    book.add(review);

    const std::vector<StoryEntry> story = book.lookup().story(lena);
    QStringList heads;
    for (const StoryEntry& entry : story)
        heads << entry.on.toString(u"d MMM"_qs) + u": "_qs + entry.head;
    CHECK(heads == QStringList{"12 Aug: Coffee, 40 min"_q, "28 Jul: Advice"_q,
                               "1 Jul: Shadowing, 4 h"_q, "25 Jun: Done: thank-you"_q,
                               "24 Jun: Opportunity: research, heard of"_q,
                               "24 Jun: Met as speaker"_q});
    REQUIRE(story.size() == 6);
    CHECK(story[0].words == "Talked through Med-Peds"_q);
    CHECK(story[1].link == "Two boards"_q);
    CHECK(story[5].meeting == talk);
    CHECK(story[5].link == "Two boards"_q);
    book.change([&](Edit& edit) { return edit.trash(talk); });
    CHECK(book.lookup().story(lena).size() == 4);
}

TEST_CASE("nobody is said to be met at a meeting ahead or missed", "[notebook]")
{
    TempNotebook book;
    const ContactId lena = book.add(aContact().named("Lena", "Hoffmann"));
    const auto meeting = [lena](const char* on, MeetingStatus status) {
        return aMeeting().on(on).being(status).with(lena, Role::MetThere);
    };
    book.add(meeting("2025-10-15", MeetingStatus::Planned));
    book.add(meeting("2025-10-13", MeetingStatus::Missed));
    book.add(meeting("2025-10-10", MeetingStatus::Attended));
    QStringList heads;
    for (const StoryEntry& entry : book.lookup().story(lena))
        heads << entry.head;
    CHECK(heads == QStringList{"Planned: will be there"_q, "Missed: was there"_q, "Met there"_q});
}

TEST_CASE("a story has no last page", "[notebook]")
{
    TempNotebook book;
    const ContactId lena = book.add(aContact().named("Lena", "Hoffmann"));
    book.change([&](Edit& edit) -> Result<void> {
        for (int day = 0; day < 500; ++day)
            if (const auto added =
                    edit.add(interactionOn(QDate(2024, 1, 1).addDays(day), Channel::Email, lena));
                !added)
                return tl::unexpected(added.error());
        return {};
    });
    const std::vector<StoryEntry> story = book.lookup().story(lena);
    REQUIRE(story.size() == 500);
    CHECK(story.front().on == QDate(2024, 1, 1).addDays(499));
}

TEST_CASE("days with a contact count as reach-outs, each day once", "[notebook]")
{
    TempNotebook book;
    const ContactId lena = book.add(aContact().named("Lena", "Hoffmann"));
    book.add(interactionOn(QDate(2025, 10, 13), Channel::Email, lena));
    book.add(interactionOn(QDate(2025, 10, 13), Channel::Call, lena));
    FollowUp thanked = aFollowUp().to(lena);
    thanked.state = FollowUpState::Done;
    thanked.closedAt = at("2025-10-14T23:30").toUTC();
    book.add(thanked);
    book.add(interactionOn(QDate(2025, 10, 20), Channel::Email, lena));
    CHECK(book.lookup().countReachOuts(QDate(2025, 10, 13), QDate(2025, 10, 19)) == 2);
    CHECK(book.lookup().countReachOuts(QDate(2025, 10, 15), QDate(2025, 10, 19)) == 0);
}

TEST_CASE("attended meetings count by period and specialty", "[notebook]")
{
    TempNotebook book;
    Meeting radiology = aMeeting().on("2025-10-02");
    radiology.specialties = {{"Radiology"_q, {}, Interest::Maybe}};
    book.add(radiology);
    book.add(aMeeting().on("2025-10-31"));
    book.add(aMeeting().on("2025-10-15").being(MeetingStatus::Planned));
    const QDate first(2025, 10, 1), last(2025, 10, 31);
    CHECK(book.lookup().countAttended(first, last) == 2);
    CHECK(book.lookup().countAttended(first, last.addDays(-1)) == 1);
    CHECK(book.lookup().countMeetingsOn("Radiology"_q, first, last) == 1);
    CHECK(book.lookup().countMeetingsOn("Surgery"_q, first, last) == 0);
}

TEST_CASE("the last contact is a meeting attended with them or a word with them", "[notebook]")
{
    TempNotebook book;
    const ContactId lena = book.add(aContact().named("Lena", "Hoffmann"));
    CHECK(book.lookup().lastContactOn(lena).isNull());
    book.add(aMeeting().about("Two boards").on("2025-06-24").with(lena, Role::Speaker));
    MeetingBuilder missed = aMeeting().about("Missed").on("2025-08-01").with(lena, Role::Speaker);
    missed.status = MeetingStatus::Missed;
    book.add(missed);
    CHECK(book.lookup().lastContactOn(lena) == QDate(2025, 6, 24));
    const InteractionId coffee = book.add(interactionOn(QDate(2025, 8, 12), Channel::Coffee, lena));
    book.add(interactionOn(QDate(2025, 7, 1), Channel::Call, lena)); // back-dated: no step back
    CHECK(book.lookup().lastContactOn(lena) == QDate(2025, 8, 12));
    book.change([&](Edit& edit) { return edit.trash(coffee); });
    CHECK(book.lookup().lastContactOn(lena) == QDate(2025, 7, 1));
}
