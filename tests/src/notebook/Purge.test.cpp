// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

using namespace rapport;

namespace
{

constexpr qint64 aDay = 24LL * 3600;

// The notebook is used on the last but one of them.
void letDaysPass(TempNotebook& book, int days)
{
    book.clock.advance((days - 1) * aDay);
    book.add(aMeeting().about("Journal club"));
    book.clock.advance(aDay + 1);
    book.reopen();
}

} // namespace

TEST_CASE("trash older than thirty days leaves the file with all that hangs on it")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz").email("ruiz@x.edu"));
    const MeetingId talk = book.add(aMeeting().about("Imaging").with(ana));
    const FollowUpId thanks = book.add(aFollowUp().to(ana).about(talk));
    book.change([&](Edit& edit) { return edit.trash(ana); });

    letDaysPass(book, 31);

    CHECK_FALSE(book.lookup().contact(ana).has_value());
    CHECK(book.lookup().meeting(talk)->participants.empty());
    CHECK(book.lookup().trash().empty());
    if (const auto left = book.lookup().followUp(thanks))
        CHECK_FALSE(left->contact.isValid());
    CHECK(book.notebook().check().empty());
}

TEST_CASE("trash of the last thirty days stays")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    book.change([&](Edit& edit) { return edit.trash(ana); });

    letDaysPass(book, 29);

    CHECK(book.lookup().trash().size() == 1);
    CHECK(book.lookup().contact(ana).has_value());
}

TEST_CASE("a purge is not undone, and what came after it still is")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    book.change([&](Edit& edit) { return edit.trash(ana); });
    book.clock.advance(20LL * 24 * 3600);
    const ContactId ben = book.add(aContact().named("Ben", "Okafor"));

    letDaysPass(book, 11);

    REQUIRE(book.notebook().undo(book.clock.now()).has_value()); // of the last days
    REQUIRE(book.notebook().undo(book.clock.now()).has_value());
    CHECK_FALSE(book.lookup().contact(ben).has_value());
    const Result<ChangeSet> more = book.notebook().undo(book.clock.now());
    REQUIRE_FALSE(more.has_value());
    CHECK(more.error().kind == Error::Kind::NothingToDo);
    CHECK(book.notebook().check().empty());
}

TEST_CASE("a clock that jumped far ahead purges nothing, until the notebook was used for a day")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    book.change([&](Edit& edit) { return edit.trash(ana); });
    const QDateTime trueNow = book.clock.now();

    book.clock.set(at("2100-01-01T12:00"));
    book.reopen();
    book.add(aContact().named("Ben", "Okafor"));
    book.reopen();
    CHECK(book.lookup().trash().size() == 1);

    book.clock.set(at("1970-01-02T12:00"));
    book.reopen();
    book.add(aContact().named("Carla", "Diaz"));
    book.reopen();
    CHECK(book.lookup().trash().size() == 1);

    book.clock.set(trueNow.addDays(1));
    book.reopen();
    CHECK(book.lookup().contact(ana).has_value());
    CHECK(book.lookup().contacts({}).size() == 2);
    CHECK(book.notebook().check().empty());
}

TEST_CASE("after a long absence the trash is emptied once the notebook was used for a day")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    book.change([&](Edit& edit) { return edit.trash(ana); });

    book.clock.advance(200 * aDay);
    book.reopen();
    CHECK(book.lookup().trash().size() == 1);
    letDaysPass(book, 2);

    CHECK(book.lookup().trash().empty());
}

TEST_CASE("a clock that jumps ahead now and again, by weeks or by years, empties no trash")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    book.change([&](Edit& edit) { return edit.trash(ana); });
    const QDateTime begin = book.clock.now();
    const QDateTime far = at("2100-01-01T12:00");
    for (int day = 0; day < 6; ++day)
        for (const QDateTime& wrong : {begin.addDays(day + 45), far.addDays(qint64{2} * day)}) {
            INFO("day " << day << ", clock at " << wrong.toString(Qt::ISODate).toStdString());
            book.clock.set(wrong);
            book.reopen();
            book.add(aMeeting().about("By a wrong clock"));
            book.clock.set(begin.addDays(day));
            book.reopen();
            book.add(aMeeting().about("By the right one"));
            CHECK(book.lookup().trash().size() == 1);
        }
}
