// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"

#include "ui/today/LogCard.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/Rows.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest/QTest>

using namespace rapport;

namespace
{

struct OpenToday : PageFixture {
    std::unique_ptr<TodayPage> page;
    RowList* due = nullptr;

    void open(QSize size = {1072, 751})
    {
        page = std::make_unique<TodayPage>(context);
        page->resize(size);
        bringUp(*page);
        due = page->findChild<RowList*>("dueList"_q);
    }

    // The visible labels of the page, joined.
    QString words() const
    {
        QStringList all;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisibleTo(page.get()) && !label->text().isEmpty())
                all << label->text();
        return all.join(QStringLiteral(" | "));
    }
};

} // namespace

TEST_CASE("Today lists what is late or due, without heads", "[today]")
{
    OpenToday t;
    t.book.add(aFollowUp().due("2025-10-13"));
    t.book.add(aFollowUp().due("2025-10-14"));
    t.book.add(aFollowUp().due("2025-10-16"));
    t.open();
    CHECK(t.due->model()->rowCount() == 2);
    CHECK(t.words().contains("2 due"_q));
}

TEST_CASE("D on Today marks done; the last one done says what is next", "[today]")
{
    OpenToday t;
    const FollowUpId id = t.book.add(aFollowUp().due("2025-10-14"));
    FollowUp next = aFollowUp().due("2025-10-16");
    next.title = "Write to Hai"_q;
    t.book.add(next);
    t.open();
    t.due->setFocus();
    t.due->setCurrentId(id.value);
    QTest::keyClick(t.due, Qt::Key_D);
    CHECK(t.book.lookup().followUp(id)->state == FollowUpState::Done);
    CHECK_FALSE(t.due->isVisible());
    CHECK(t.words().contains("Clear. Next: Thursday."_q));
    CHECK(t.words().contains("Write to Hai"_q));
}

TEST_CASE("a meeting that is over asks once how it was", "[today]")
{
    OpenToday t;
    const MeetingId id = t.book.add(aMeeting()
                                        .about("Life as a cardiologist")
                                        .from("2025-10-14T12:00", "2025-10-14T13:00")
                                        .being(MeetingStatus::Planned));
    t.open();
    CHECK(t.words().contains("How was “Life as a cardiologist”?"_q));
    CHECK(t.words().contains("25 minutes ago"_q));
    auto* card = t.page->findChild<LogCard*>();
    card->logButton()->click();
    CHECK(t.shell.planned == id);

    t.page->findChild<LogCard*>()->findChildren<QPushButton*>().last()->click();
    CHECK(t.book.lookup().meeting(id)->status == MeetingStatus::Missed);
    CHECK_FALSE(card->isVisible());
}

TEST_CASE("meetings to come stand beside, with their day", "[today]")
{
    OpenToday t;
    t.book.add(aMeeting()
                   .about("Suturing skills night")
                   .from("2025-10-15T17:30")
                   .being(MeetingStatus::Planned));
    t.open();
    const auto lists = t.page->findChildren<RowList*>();
    const QModelIndex row = lists.last()->model()->index(0, 0);
    CHECK(row.data(DayTopRole).toString() == "WED"_q);
    CHECK(row.data(DayMainRole).toString() == "15"_q);
    CHECK(row.data(SubtitleRole).toString() == "17:30"_q);
}

TEST_CASE("a pace that is not wanted is not shown", "[today]")
{
    OpenToday t;
    t.book.add(aFollowUp());
    t.open();
    CHECK(t.words().contains("0 of 1 this week"_q));
    Settings settings;
    settings.reachOutsPerWeek = 0;
    settings.eventsPerMonth = 0;
    t.book.change([&](Edit& edit) { return edit.setSettings(settings); });
    CHECK_FALSE(t.words().contains("Your pace"_q));
}

TEST_CASE("the day and the block are said above", "[today]")
{
    OpenToday t;
    t.open();
    CHECK(t.page->subtitle() == "Tuesday 14 October"_q);
    t.book.add(Term{{}, {}, "Block 2"_q, QDate(2025, 9, 15), QDate(2025, 10, 24)});
    CHECK(t.page->subtitle() == "Tuesday 14 October · Block 2, week 5"_q);
}

TEST_CASE("when the day turns while the page is away, it is right when shown again", "[today]")
{
    OpenToday t;
    t.book.add(aFollowUp().due("2025-10-15"));
    t.open();
    CHECK(t.due->model()->rowCount() == 0);
    t.page->hide();
    t.book.clock.set(at("2025-10-15T00:01"));
    t.page->show();
    CHECK(t.due->model()->rowCount() == 1);
}

TEST_CASE("Today opens on ten thousand due follow-ups with a few of them", "[today]")
{
    OpenToday t;
    t.book.change([](Edit& edit) -> Result<void> {
        for (int i = 0; i < 10'000; ++i)
            if (const auto added = edit.add(aFollowUp().due("2025-10-10")); !added)
                return tl::unexpected(added.error());
        return {};
    });
    t.open({752, 571});
    CHECK(t.due->model()->rowCount() == 30);
    CHECK(t.words().contains("10000 due"_q));
    t.page->grab();
}
