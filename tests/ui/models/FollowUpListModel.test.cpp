// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"

#include "notebook/FollowUpOperations.h"
#include "ui/models/FollowUpListModel.h"
#include "ui/models/FollowUpWords.h"
#include "ui/widgets/Rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTimeZone>

using namespace rapport;

namespace
{

using Tester = QAbstractItemModelTester;

// "# Late 1" for heads, "title | badge" for rows.
QStringList linesOf(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const QString head = index.data(SectionRole).toString();
        lines << (head.isEmpty() ? QStringLiteral("%1 | %2").arg(index.data(TitleRole).toString(),
                                                                 index.data(BadgeRole).toString())
                                 : QStringLiteral("# %1 %2").arg(
                                       head, index.data(SectionCountRole).toString()));
    }
    return lines;
}

struct Listed : PageFixture {
    FollowUpListModel model{context, FollowUpListModel::Wording::Kind};
    Tester tester{&model, Tester::FailureReportingMode::Fatal};
};

FollowUp titled(const char* title, const char* due)
{
    FollowUp followUp = aFollowUp().due(due);
    followUp.title = QString::fromUtf8(title);
    return followUp;
}

} // namespace

TEST_CASE("open follow-ups stand under late, today, this week and later", "[follow-ups]")
{
    Listed list;
    list.book.add(titled("Later", "2026-03-02"));
    list.book.add(titled("Soon", "2025-10-16"));
    list.book.add(titled("Now", "2025-10-14"));
    list.book.add(titled("Owed", "2025-10-13"));
    list.model.show({});
    CHECK(linesOf(list.model) == QStringList{"# Late 1"_q, "Owed | 1 day late"_q, "# Today 1"_q,
                                             "Now | Today"_q, "# This week 1"_q, "Soon | Thu 16"_q,
                                             "# Later 1"_q, "Later | 2 Mar"_q});
    CHECK(list.model.count() == 4);
}

TEST_CASE("one follow-up done takes one row out and leaves the others", "[follow-ups]")
{
    Listed list;
    const FollowUpId first = list.book.add(titled("First", "2025-10-14"));
    list.book.add(titled("Second", "2025-10-14"));
    list.model.show({});
    QSignalSpy resets(&list.model, &QAbstractItemModel::modelReset);
    QSignalSpy removals(&list.model, &QAbstractItemModel::rowsRemoved);

    REQUIRE(markDone(list.book.notebook(), first, {}, list.book.clock.now()));
    CHECK(resets.isEmpty());
    CHECK(removals.size() == 1);
    CHECK(linesOf(list.model) == QStringList{"# Today 1"_q, "Second | Today"_q});

    REQUIRE(list.book.notebook().undo(list.book.clock.now()));
    CHECK(linesOf(list.model) == QStringList{"# Today 2"_q, "First | Today"_q, "Second | Today"_q});
    CHECK(resets.isEmpty());
}

TEST_CASE("a changed name is told without moving the rows", "[follow-ups]")
{
    Listed list;
    Contact ana = aContact().named("Ana", "Ruiz").titled("Dr");
    ana.id = list.book.add(ana);
    list.book.add(aFollowUp().to(ana.id));
    list.model.show({});
    CHECK(list.model.index(1, 0).data(TitleRole).toString() == "Thank Dr. Ana Ruiz"_q);
    QSignalSpy changes(&list.model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&list.model, &QAbstractItemModel::modelReset);

    Contact renamed = *list.book.lookup().contact(ana.id);
    renamed.given = "Anna"_q;
    list.book.change([&](Edit& edit) { return edit.update(renamed); });
    CHECK(changes.size() == 1);
    CHECK(resets.isEmpty());
    CHECK(list.model.index(1, 0).data(TitleRole).toString() == "Thank Dr. Anna Ruiz"_q);
}

TEST_CASE("what is done stands under its month, newest first", "[follow-ups]")
{
    Listed list;
    for (const char* when : {"2025-08-03T10:00", "2025-09-30T23:30", "2025-10-01T00:30"}) {
        list.book.clock.set(at(when));
        const FollowUpId id = list.book.add(titled(when, "2025-08-01"));
        REQUIRE(markDone(list.book.notebook(), id, {}, at(when)));
    }
    list.book.clock.set(at("2025-10-14T13:25"));
    FollowUpFilter done;
    done.which = FollowUpFilter::Which::Done;
    list.model.show(done);
    const QStringList lines = linesOf(list.model);
    REQUIRE(lines.size() == 6);
    CHECK(lines[0] == "# October 2025 1"_q);
    CHECK(lines[2] == "# September 2025 1"_q);
    CHECK(lines[4] == "# August 2025 1"_q);
    CHECK(list.model.index(1, 0).data(TickedRole).toBool());
}

TEST_CASE("a snoozed one counts by its snooze, a late hour makes today late", "[follow-ups]")
{
    Listed list;
    const FollowUpId resting = list.book.add(titled("Resting", "2025-10-13"));
    FollowUp hour = titled("By noon", "2025-10-14");
    hour.dueHour = QTime(12, 0);
    list.book.add(hour);
    REQUIRE(snooze(list.book.notebook(), resting, at("2025-10-14T18:00"), list.book.clock.now()));
    list.model.show({});
    CHECK(linesOf(list.model) == QStringList{"# Late 1"_q, "By noon | Today 12:00"_q, "# Today 1"_q,
                                             "Resting | Today 18:00"_q});

    list.book.clock.set(at("2025-10-14T18:01"));
    list.model.refresh();
    CHECK(linesOf(list.model).first() == "# Late 2"_q);
}

TEST_CASE("what is due keeps to its limit and knows how many there are", "[follow-ups]")
{
    Listed list;
    for (int i = 0; i < 5; ++i)
        list.book.add(titled("Owed", "2025-10-13"));
    list.book.add(titled("Soon", "2025-10-16"));
    list.model.showDue(3);
    CHECK(list.model.rowCount() == 3);
    CHECK(list.model.count() == 5);
}

TEST_CASE("the neighbour of a row is the next one, else the one before", "[follow-ups]")
{
    Listed list;
    const FollowUpId a = list.book.add(titled("A", "2025-10-13"));
    const FollowUpId b = list.book.add(titled("B", "2025-10-14"));
    const FollowUpId c = list.book.add(titled("C", "2025-10-16"));
    list.model.show({});
    CHECK(list.model.neighbourOf(a) == b);
    CHECK(list.model.neighbourOf(c) == b);
    CHECK_FALSE(list.model.neighbourOf(FollowUpId{99}).isValid());
}

TEST_CASE("ten thousand follow-ups cost what a screenful costs", "[follow-ups]")
{
    Listed list;
    list.book.change([](Edit& edit) -> Result<void> {
        for (int i = 0; i < 10'000; ++i) {
            FollowUp followUp = titled("One of many", "2025-10-14");
            followUp.dueOn = followUp.dueOn.addDays(i % 400 - 100);
            if (const auto added = edit.add(followUp); !added)
                return tl::unexpected(added.error());
        }
        return {};
    });
    list.model.show({});
    CHECK(list.model.count() == 10'000);
    CHECK(list.model.rowCount() == 10'004);
    CHECK(list.model.index(10'003, 0).data(TitleRole).toString() == "One of many"_q);
}

TEST_CASE("an hour is said with its day, today and later", "[follow-ups]")
{
    const QDateTime now(QDate(2025, 10, 14), QTime(9, 0), QTimeZone("America/Chicago"));
    CHECK(followUpBadge(aFollowUp().due("2025-10-14", "14:00"), now) == "Today 14:00"_q);
    CHECK(followUpBadge(aFollowUp().due("2025-10-15", "14:00"), now) == "Tomorrow, 14:00"_q);
    CHECK(followUpBadge(aFollowUp().due("2025-10-13", "14:00"), now) == "1 day late"_q);
    CHECK(followUpBadge(aFollowUp().due("2025-10-15"), now) == "Tomorrow"_q);
}
