// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

using namespace rapport;

namespace
{

FollowUp doneAt(const char* local)
{
    FollowUp followUp = aFollowUp();
    followUp.state = FollowUpState::Done;
    followUp.closedAt = at(local).toUTC();
    return followUp;
}

} // namespace

TEST_CASE("open follow-ups are in order of when they count", "[notebook]")
{
    TempNotebook book;
    const FollowUpId later = book.add(aFollowUp().due("2025-10-20"));
    const FollowUpId atTwo = book.add(aFollowUp().due("2025-10-14", "14:00"));
    const FollowUpId allDay = book.add(aFollowUp().due("2025-10-14"));
    const FollowUpId snoozed = book.add(snoozedUntil("2025-10-14T20:00"));
    book.add(waitingUntil(QDate(2025, 10, 15)));
    book.add(doneAt("2025-10-13T10:00"));
    const QTimeZone chicago("America/Chicago");
    CHECK(book.lookup().followUps({}, -1, chicago) == std::vector{allDay, atTwo, snoozed, later});
    CHECK(book.lookup().followUps({}, 2, chicago) == std::vector{allDay, atTwo});
    CHECK(book.lookup().countFollowUps({}) == 4);
}

TEST_CASE("waiting ones are by nudge day, done ones newest first", "[notebook]")
{
    TempNotebook book;
    const FollowUpId second = book.add(waitingUntil(QDate(2025, 10, 20)));
    const FollowUpId first = book.add(waitingUntil(QDate(2025, 10, 15)));
    const FollowUpId old = book.add(doneAt("2025-09-01T10:00"));
    const FollowUpId fresh = book.add(doneAt("2025-10-13T10:00"));
    FollowUpFilter filter;
    filter.which = FollowUpFilter::Which::Waiting;
    CHECK(book.lookup().followUps(filter) == std::vector{first, second});
    filter.which = FollowUpFilter::Which::Done;
    CHECK(book.lookup().followUps(filter) == std::vector{fresh, old});
    CHECK(book.lookup().countFollowUps(filter) == 2);
}

TEST_CASE("a follow-up's row says to whom and why", "[notebook]")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().titled("Dr").named("Ana", "Ruiz"));
    const MeetingId talk = book.add(aMeeting().about("Two boards").on("2025-10-13"));
    const FollowUpId owed = book.add(aFollowUp().to(ana).about(talk));
    const FollowUpRow row = book.lookup().followUpRow(owed).value();
    CHECK(row.title == "Thank Dr. Ana Ruiz"_q);
    CHECK(row.contactName == "Dr. Ana Ruiz"_q);
    CHECK(row.reason == "Two boards"_q);
    CHECK(row.reasonOn == QDate(2025, 10, 13));
    CHECK(row.followUp == book.lookup().followUp(owed));
    FollowUpFilter filter;
    filter.contact = ana;
    filter.kind = FollowUpKind::ThankYou;
    CHECK(book.lookup().followUps(filter) == std::vector{owed});
    filter.kind = FollowUpKind::Reply;
    CHECK(book.lookup().followUps(filter).empty());
}

TEST_CASE("the follow-ups of one person are in the same order as the whole list", "[notebook]")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    const auto toAna = [&](FollowUp followUp) {
        followUp.contact = ana;
        return book.add(followUp);
    };
    const FollowUpId snoozed = toAna(snoozedUntil("2025-10-14T20:00"));
    const FollowUpId later = toAna(aFollowUp().due("2025-10-20"));
    const FollowUpId atTwo = toAna(aFollowUp().due("2025-10-14", "14:00"));
    const FollowUpId waiting = toAna(waitingUntil(QDate(2025, 10, 15)));
    const FollowUpId old = toAna(doneAt("2025-09-01T10:00"));
    const FollowUpId fresh = toAna(doneAt("2025-10-13T10:00"));
    FollowUpFilter filter;
    const QTimeZone chicago("America/Chicago");
    const std::vector<FollowUpId> all = book.lookup().followUps(filter, -1, chicago);
    filter.contact = ana;
    CHECK(all == std::vector{atTwo, snoozed, later});
    CHECK(book.lookup().followUps(filter, -1, chicago) == all);
    CHECK(book.lookup().countFollowUps(filter) == 3);
    CHECK(book.lookup().followUps(filter, 1, chicago) == std::vector{atTwo});
    filter.which = FollowUpFilter::Which::Waiting;
    CHECK(book.lookup().followUps(filter) == std::vector{waiting});
    filter.which = FollowUpFilter::Which::Done;
    CHECK(book.lookup().followUps(filter) == std::vector{fresh, old});
}

TEST_CASE("what can remind next is found without reading the rest", "[notebook]")
{
    TempNotebook book;
    const QDate today(2025, 10, 14);
    const FollowUpId dueToday = book.add(aFollowUp().due("2025-10-14"));
    const FollowUpId nine = book.add(aFollowUp().due("2025-10-16", "21:00"));
    book.add(aFollowUp().due("2025-10-16", "22:00"));
    const FollowUpId dayLong = book.add(aFollowUp().due("2025-10-16"));
    book.add(aFollowUp().due("2025-10-17"));
    const auto ids = [](const std::vector<DueRow>& rows) {
        std::vector<FollowUpId> found;
        for (const DueRow& row : rows)
            found.push_back(row.id);
        return found;
    };
    CHECK(ids(book.lookup().openDue({}, today)) == std::vector{dueToday});
    CHECK(ids(book.lookup().openDue(today.addDays(1), today.addDays(9), 1)) ==
          std::vector{dayLong});
    CHECK(ids(book.lookup().nextOpenAfter(today)) == std::vector{nine, dayLong});
    CHECK(book.lookup().nextOpenAfter(today.addDays(3)).empty());

    const FollowUpId snoozed = book.add(snoozedUntil("2025-10-14T18:00"));
    CHECK(book.lookup().snoozedUntilBy(at("2025-10-14T17:59")).empty());
    CHECK(ids(book.lookup().snoozedUntilBy(at("2025-10-14T18:00"))) == std::vector{snoozed});
    CHECK(book.lookup().nextSnoozedAfter(at("2025-10-14T17:59"))->id == snoozed);
    CHECK_FALSE(book.lookup().nextSnoozedAfter(at("2025-10-14T18:00")));

    const FollowUpId waiting = book.add(waitingUntil(QDate(2025, 10, 15)));
    CHECK(ids(book.lookup().nudgedBy(QDate(2025, 10, 15))) == std::vector{waiting});
    CHECK(book.lookup().nextNudgedAfter(today)->id == waiting);
    CHECK_FALSE(book.lookup().nextNudgedAfter(QDate(2025, 10, 15)));
}

TEST_CASE("a due row carries what was delivered for it", "[notebook]")
{
    TempNotebook book;
    book.add(aFollowUp());
    const QDate today = book.clock.now().date();
    const DueRow before = book.lookup().openDue({}, today).at(0);
    CHECK_FALSE(before.delivery);
    const QDateTime dueAt = at("2025-10-14T09:00");
    REQUIRE(
        book.notebook().recordDeliveries({{before.id, {}, before.uid, dueAt}}, book.clock.now()));
    const DueRow after = book.lookup().openDue({}, today).at(0);
    REQUIRE(after.delivery);
    CHECK(after.delivery->dueAt == dueAt);
    CHECK(book.lookup().delivery("follow-up"_q, before.uid)->deliveredAt == book.clock.now());
}

TEST_CASE("planned meetings are found by the day they end", "[notebook]")
{
    TempNotebook book;
    const auto planned = MeetingStatus::Planned;
    const MeetingId ended = book.add(aMeeting().on("2025-10-13").being(planned));
    const MeetingId next = book.add(aMeeting().on("2025-10-15").being(planned));
    book.add(aMeeting().on("2025-10-16").being(planned));
    const QDate today(2025, 10, 14);
    REQUIRE(book.lookup().plannedEndingBy(today).size() == 1);
    CHECK(book.lookup().plannedEndingBy(today)[0].id == ended);
    REQUIRE(book.lookup().nextPlannedAfter(today).size() == 1);
    CHECK(book.lookup().nextPlannedAfter(today)[0].id == next);
}
