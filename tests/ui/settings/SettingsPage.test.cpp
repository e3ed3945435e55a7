// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "support/Builders.h"
#include "support/FakeShell.h"
#include "support/Waiting.h"
#include "ui/settings/KeyModel.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/TermModel.h"
#include "ui/settings/TrashModel.h"
#include "ui/settings/TrashSheet.h"
#include "ui/widgets/Rows.h"
#include "ui/widgets/Switch.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSpinBox>

using namespace rapport;

namespace
{

template <class W>
W* partNamed(QWidget& page, const QString& accessibleName)
{
    for (W* each : page.findChildren<W*>())
        if (each->accessibleName() == accessibleName)
            return each;
    return nullptr;
}

} // namespace

TEST_CASE("a switched setting is in the notebook at once, and undo switches it back")
{
    PageFixture page;
    SettingsPage settings(page.context);
    auto* show = partNamed<Switch>(settings, "Show reminders"_q);
    REQUIRE(show);
    REQUIRE(show->isChecked());
    show->click();
    CHECK_FALSE(page.book.lookup().settings().showReminders);
    CHECK(page.book.notebook().undoName() == "Hide reminders"_q);
    REQUIRE(page.book.notebook().undo(page.book.clock.now()));
    CHECK(show->isChecked());
    CHECK(page.book.lookup().settings().showReminders);
}

TEST_CASE("a delay is saved once when changing pauses, as one undoable step")
{
    PageFixture page;
    SettingsPage settings(page.context);
    auto* days = partNamed<QSpinBox>(settings, "Thank-you"_q);
    REQUIRE(days);
    const int before = days->value();
    days->stepBy(1);
    days->stepBy(1);
    REQUIRE(comesTrue(
        [&] { return page.book.lookup().settings().delay(FollowUpKind::ThankYou) == before + 2; }));
    REQUIRE(page.book.notebook().undo(page.book.clock.now()));
    CHECK(page.book.lookup().settings().delay(FollowUpKind::ThankYou) == before);
    CHECK(days->value() == before);
}

TEST_CASE("a change still waiting is saved when the page goes away")
{
    PageFixture page;
    {
        SettingsPage settings(page.context);
        partNamed<QSpinBox>(settings, "Reach out"_q)->setValue(3);
    }
    CHECK(page.book.lookup().settings().reachOutsPerWeek == 3);
}

TEST_CASE("what was deleted is listed in the trash and comes back with Enter")
{
    PageFixture page;
    const ContactId ana = page.book.add(aContact().named("Ana", "Ruiz"));
    page.book.change([&](Edit& edit) { return edit.trash(ana); });
    REQUIRE(page.book.lookup().countContacts({}) == 0);
    TrashSheet sheet(page.context);
    auto* list = sheet.findChild<RowList*>();
    REQUIRE(list->model()->rowCount() == 1);
    emit list->opened(1);
    CHECK(page.book.lookup().countContacts({}) == 1);
    CHECK(list->model()->rowCount() == 0);
    CHECK(page.shell.said.size() == 1);
}

TEST_CASE("the models of the settings stay sound")
{
    const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    QAction action("&Keys"_q);
    action.setShortcut(Qt::Key_F1);
    KeyModel keys({&action});
    QAbstractItemModelTester keyTester(&keys, mode);
    CHECK(keys.index(1).data(TitleRole).toString() == "Keys"_q);
    CHECK(keys.index(1).data(BadgeRole).toString() == "F1"_q);

    TermModel terms;
    QAbstractItemModelTester termTester(&terms, mode);
    Term block;
    block.id = {7};
    block.name = "Block 2"_q;
    block.firstOn = QDate(2025, 9, 1);
    block.lastOn = QDate(2025, 10, 31);
    terms.setTerms({block}, QDate(2025, 10, 14));
    REQUIRE(terms.term(7));

    TrashModel trash;
    QAbstractItemModelTester trashTester(&trash, mode);
    trash.setRows({{"contact"_q, 3, "Ana Ruiz"_q, FakeClock().now()}}, FakeClock().now());
    CHECK(trash.row(1)->id == 3);
    CHECK_FALSE(trash.row(2));
}
