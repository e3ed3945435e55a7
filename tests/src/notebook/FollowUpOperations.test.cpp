// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/FollowUpOperations.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

using namespace rapport;

TEST_CASE("a follow-up goes through its states and keeps only the facts of the last")
{
    TempNotebook book;
    const QDateTime now = book.clock.now();
    const FollowUpId id = book.add(aFollowUp().due("2025-10-14"));
    const auto stored = [&] { return *book.lookup().followUp(id); };

    REQUIRE(snooze(book.notebook(), id, now.addDays(1), now).has_value());
    CHECK(stored().state == FollowUpState::Snoozed);
    CHECK(stored().snoozedUntil == now.addDays(1).toUTC());

    REQUIRE(waitForReply(book.notebook(), id, now.date().addDays(7), now).has_value());
    CHECK(stored().state == FollowUpState::Waiting);
    CHECK(stored().nudgeOn == now.date().addDays(7));
    CHECK_FALSE(stored().snoozedUntil.has_value());

    REQUIRE(markDone(book.notebook(), id, "They answered"_q, now).has_value());
    CHECK(stored().state == FollowUpState::Done);
    CHECK(stored().outcome == "They answered"_q);
    CHECK(stored().closedAt == now.toUTC());
    CHECK(stored().nudgeOn.isNull());

    REQUIRE(reopen(book.notebook(), id, now).has_value());
    CHECK(stored().state == FollowUpState::Open);
    CHECK_FALSE(stored().closedAt.has_value());
    CHECK(stored().outcome == "They answered"_q);

    REQUIRE(drop(book.notebook(), id, now).has_value());
    CHECK(stored().state == FollowUpState::Dropped);
}

TEST_CASE("a snooze into the past is refused with a sentence")
{
    TempNotebook book;
    const QDateTime now = book.clock.now();
    const FollowUpId id = book.add(aFollowUp().due("2025-10-14"));

    for (const QDateTime& until : {now, now.addSecs(-1), QDateTime()}) {
        const Result<ChangeSet> result = snooze(book.notebook(), id, until, now);
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().kind == Error::Kind::Invalid);
        CHECK_FALSE(result.error().kept.isEmpty());
    }
    CHECK(book.lookup().followUp(id)->state == FollowUpState::Open);
}

TEST_CASE("a follow-up that is gone is not found")
{
    TempNotebook book;
    const FollowUpId id = book.add(aFollowUp());
    book.change([&](Edit& edit) { return edit.trash(id); });

    const Result<ChangeSet> result = markDone(book.notebook(), id, {}, book.clock.now());

    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().kind == Error::Kind::NotFound);
}
