// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "support/Builders.h"
#include "support/FakeShell.h"
#include "support/Waiting.h"
#include "ui/settings/KeyModel.h"
#include "ui/settings/Restore.h"
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

TEST_CASE("follow-ups become events in the calendar folder by a switch, and undo takes it back")
{
    PageFixture page;
    SettingsPage settings(page.context);
    auto* asEvents = partNamed<Switch>(settings, "Follow-ups as events"_q);
    REQUIRE(asEvents);
    REQUIRE_FALSE(asEvents->isChecked());
    asEvents->click();
    CHECK(page.book.lookup().settings().followUpsAsEvents);
    REQUIRE(page.book.notebook().undo(page.book.clock.now()));
    CHECK_FALSE(asEvents->isChecked());
    CHECK_FALSE(page.book.lookup().settings().followUpsAsEvents);
}

TEST_CASE("one day is said as one, more as more")
{
    PageFixture page;
    SettingsPage settings(page.context);
    auto* days = partNamed<QSpinBox>(settings, "Thank-you"_q);
    REQUIRE(days);
    days->setValue(1);
    CHECK(days->text() == "1 day"_q);
    days->setValue(2);
    CHECK(days->text() == "2 days"_q);
    CHECK(partNamed<QSpinBox>(settings, "Congratulate"_q)->text() == "1 day"_q);
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

TEST_CASE("every kind of thing comes back from the trash")
{
    PageFixture page;
    TempNotebook& book = page.book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    const MeetingId lunch = book.add(
        aMeeting().about("Sepsis").from("2025-10-13T12:00").being(MeetingStatus::Attended));
    Group club;
    club.name = "Wilderness Club"_q;
    const GroupId group = book.add(club);
    FollowUp thanks;
    thanks.kind = FollowUpKind::Other;
    thanks.title = "Bring the book back"_q;
    thanks.dueOn = QDate(2025, 10, 16);
    const FollowUpId followUp = book.add(thanks);
    Interaction call;
    call.on = QDate(2025, 10, 10);
    call.words = "about research"_q;
    call.contacts = {ana};
    const InteractionId interaction = book.add(call);
    Advice told;
    told.contact = ana;
    told.words = "apply early"_q;
    told.givenOn = QDate(2025, 10, 10);
    const AdviceId advice = book.add(told);
    Opportunity offered;
    offered.title = "Airway lab"_q;
    offered.contact = ana;
    const OpportunityId opportunity = book.add(offered);
    for (const auto& trash : std::initializer_list<std::function<Result<void>(Edit&)>>{
             [=](Edit& edit) { return edit.trash(opportunity); },
             [=](Edit& edit) { return edit.trash(advice); },
             [=](Edit& edit) { return edit.trash(interaction); },
             [=](Edit& edit) { return edit.trash(followUp); },
             [=](Edit& edit) { return edit.trash(group); },
             [=](Edit& edit) { return edit.trash(lunch); }})
        book.change(trash);
    const auto trashed = book.lookup().trash();
    REQUIRE(trashed.size() == 6);
    for (const TrashRow& row : trashed) {
        INFO(row.kind.toStdString());
        CHECK(restoreRow(book.notebook(), row, book.clock.now()));
    }
    CHECK(book.lookup().trash().empty());
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

    const PageFixture page;
    TrashModel trash(page.shell);
    QAbstractItemModelTester trashTester(&trash, mode);
    trash.setRows({{"contact"_q, 3, "Ana Ruiz"_q, FakeClock().now()}}, FakeClock().now());
    CHECK(trash.row(1)->id == 3);
    CHECK_FALSE(trash.row(2));
}
