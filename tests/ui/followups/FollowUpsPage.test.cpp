// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"

#include "ui/followups/FollowUpsPage.h"
#include "ui/widgets/Widgets.h"

#include "ui/widgets/Rows.h"

#include <QLineEdit>
#include <QMenu>
#include <QtTest/QTest>

using namespace rapport;

namespace
{

struct OpenPage : PageFixture {
    std::unique_ptr<FollowUpsPage> page;
    RowList* list = nullptr;

    // Opens the page on what the notebook holds by now.
    void open()
    {
        page = std::make_unique<FollowUpsPage>(context);
        page->resize(960, 640);
        bringUp(*page);
        list = page->findChild<RowList*>();
        page->firstFocus()->setFocus();
    }

    FollowUpId owe(const char* title, const char* due)
    {
        FollowUp followUp = aFollowUp().due(due);
        followUp.title = QString::fromUtf8(title);
        return book.add(followUp);
    }

    FollowUpState stateOf(FollowUpId id) { return book.lookup().followUp(id)->state; }
};

} // namespace

TEST_CASE("D marks the current row done, the next becomes current, undo brings it back",
          "[follow-ups-page]")
{
    OpenPage p;
    const FollowUpId first = p.owe("First", "2025-10-14");
    const FollowUpId second = p.owe("Second", "2025-10-14");
    p.open();
    p.list->setCurrentId(first.value);
    QTest::keyClick(p.list, Qt::Key_D);
    CHECK(p.stateOf(first) == FollowUpState::Done);
    CHECK(p.list->currentId() == second.value);
    CHECK(p.shell.said == QStringList{"Done: First."_q});

    REQUIRE(p.book.notebook().undo(p.book.clock.now()));
    CHECK(p.stateOf(first) == FollowUpState::Open);
    CHECK(p.list->model()->rowCount() == 3);
    CHECK(p.list->currentId() == second.value);
}

TEST_CASE("S opens the snooze menu, whose first lines are an hour and this evening",
          "[follow-ups-page]")
{
    OpenPage p;
    const FollowUpId id = p.owe("Write", "2025-10-13");
    p.open();
    p.list->setCurrentId(id.value);
    QTest::keyClick(p.list, Qt::Key_S);
    auto* menu = p.page->findChild<QMenu*>("SnoozeMenu"_q);
    REQUIRE(menu);
    REQUIRE(menu->isVisible());
    CHECK(menu->actions().first()->text() == "In an hour\t14:25"_q);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(p.stateOf(id) == FollowUpState::Snoozed);
    CHECK(p.book.lookup().followUp(id)->snoozedUntil == at("2025-10-14T18:00").toUTC());
}

TEST_CASE("W waits for a reply, X drops, Delete trashes, R reopens", "[follow-ups-page]")
{
    OpenPage p;
    const FollowUpId a = p.owe("A", "2025-10-14");
    const FollowUpId b = p.owe("B", "2025-10-14");
    const FollowUpId c = p.owe("C", "2025-10-14");
    p.open();
    p.list->setCurrentId(a.value);
    QTest::keyClick(p.list, Qt::Key_W);
    CHECK(p.stateOf(a) == FollowUpState::Waiting);
    CHECK(p.book.lookup().followUp(a)->nudgeOn == QDate(2025, 10, 21));
    REQUIRE(p.list->currentId() == b.value);
    QTest::keyClick(p.list, Qt::Key_X);
    CHECK(p.stateOf(b) == FollowUpState::Dropped);
    REQUIRE(p.list->currentId() == c.value);
    QTest::keyClick(p.list, Qt::Key_Delete);
    CHECK(p.book.lookup().followUp(c)->trashedAt.has_value());

    p.page->select(b);
    CHECK(p.list->currentId() == b.value);
    QTest::keyClick(p.list, Qt::Key_D);
    CHECK(p.stateOf(b) == FollowUpState::Dropped);
    QTest::keyClick(p.list, Qt::Key_R);
    CHECK(p.stateOf(b) == FollowUpState::Open);
}

TEST_CASE("a line and Enter add a follow-up", "[follow-ups-page]")
{
    OpenPage p;
    p.book.add(aContact().named("Sam", "Kim").titled("Dr"));
    p.open();
    auto* line = p.page->findChild<QLineEdit*>();
    QTest::keyClicks(line, "ask Dr. Kim about QI project next tue"_q);
    QTest::keyClick(line, Qt::Key_Return);
    const auto ids = p.book.lookup().followUps({});
    REQUIRE(ids.size() == 1);
    CHECK(p.book.lookup().followUp(ids.front())->dueOn == QDate(2025, 10, 21));
    CHECK(line->text().isEmpty());
    CHECK(p.list->model()->rowCount() == 2);
    CHECK(p.shell.said.size() == 1);
}

TEST_CASE("the page counts in its head and on its chips", "[follow-ups-page]")
{
    OpenPage p;
    p.owe("A", "2025-10-14");
    p.owe("B", "2025-10-14");
    p.open();
    p.list->setCurrentId(1);
    QTest::keyClick(p.list, Qt::Key_D);
    CHECK(p.page->subtitle() == "1 open · 1 done this month"_q);
    p.book.add(Term{{}, {}, "Block 2"_q, QDate(2025, 9, 15), QDate(2025, 10, 24)});
    CHECK(p.page->subtitle() == "1 open · 1 done this term"_q);
    CHECK(p.page->findChild<Chip*>()->text() == "Open 1"_q);
}

TEST_CASE("the chip chosen last is chosen at the next start", "[follow-ups-page]")
{
    OpenPage p;
    p.owe("A", "2025-10-14");
    p.open();
    p.page->findChildren<Chip*>().at(2)->click();
    REQUIRE(p.list->model()->rowCount() == 0);
    p.open();
    CHECK(p.page->findChildren<Chip*>().at(2)->isChecked());
    CHECK(p.list->model()->rowCount() == 0);
}

TEST_CASE("an empty notebook and one of ten thousand follow-ups open the page", "[follow-ups-page]")
{
    OpenPage p;
    p.open();
    CHECK_FALSE(p.list->isVisible());
    CHECK(qobject_cast<QLineEdit*>(p.page->firstFocus()));
    p.book.change([](Edit& edit) -> Result<void> {
        for (int i = 0; i < 10'000; ++i)
            if (const auto added = edit.add(aFollowUp().due("2025-10-10")); !added)
                return tl::unexpected(added.error());
        return {};
    });
    CHECK(p.list->isVisible());
    CHECK(p.list->model()->rowCount() == 10'001);
    p.page->grab();
}
