// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/MeetingsPage.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"
#include "ui/meetings/NotesView.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowRole.h"

#include <QAction>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>

using namespace rapport;

namespace
{

RowList* listOf(QWidget& page, const char* name)
{
    for (RowList* list : page.findChildren<RowList*>())
        if (list->accessibleName() == QString::fromLatin1(name))
            return list;
    return nullptr;
}

} // namespace

TEST_CASE("an empty notebook offers to log a meeting")
{
    PageFixture fixture;
    MeetingsPage page(fixture.context);
    page.resize(960, 640);
    page.show();
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == "Log a meeting"_q)
            button->click();
    CHECK(fixture.shell.logged == 1);
}

TEST_CASE("the page opens with the first meeting selected, its columns at the top")
{
    PageFixture fixture;
    const ContactId ana = fixture.book.add(aContact().named("Ana", "Ruiz"));
    fixture.book.add(aMeeting().about("Trauma").on("2025-10-13").with(ana));
    MeetingsPage page(fixture.context);
    page.resize(1000, 700);
    page.show();
    RowList* list = listOf(page, "Meetings");
    REQUIRE(list->selectionModel()->selectedIndexes().size() == 1);
    CHECK(list->selectionModel()->selectedIndexes().first().data(TitleRole).toString() ==
          "Trauma"_q);
    const auto* nothing = page.findChild<QWidget*>("nothingBox"_q);
    const auto* met = page.findChild<QWidget*>("metBox"_q);
    CHECK(nothing->isVisible());
    CHECK(nothing->mapTo(&page, QPoint()).y() == met->mapTo(&page, QPoint()).y());
    CHECK(met->mapTo(&page, QPoint()).y() < 200);
}

TEST_CASE("a revealed meeting shows who was there and what is owed; a tick closes it")
{
    PageFixture fixture;
    const ContactId ana = fixture.book.add(aContact().named("Amara", "Okafor").titled("Dr"));
    const MeetingId trauma = fixture.book.add(
        aMeeting().about("Trauma imaging").on("2025-10-13").with(ana, Role::Speaker));
    const FollowUpId thanks = fixture.book.add(aFollowUp().to(ana).about(trauma).due("2025-10-13"));
    MeetingsPage page(fixture.context);
    page.resize(1000, 700);
    page.show();

    page.reveal(trauma);

    REQUIRE(listOf(page, "Who you met"));
    CHECK(listOf(page, "Who you met")->model()->index(0, 0).data(TitleRole).toString() ==
          "Dr. Amara Okafor"_q);
    RowList* owed = listOf(page, "Follow-ups");
    REQUIRE(owed);
    owed->setCurrentId(thanks.value);
    QTest::keyClick(owed, Qt::Key_Space);
    CHECK(fixture.book.lookup().followUp(thanks)->state == FollowUpState::Done);
    CHECK(fixture.shell.said.size() == 1);
}

TEST_CASE("Delete puts the meeting in the trash, and undo brings it back")
{
    PageFixture fixture;
    const MeetingId trauma = fixture.book.add(aMeeting().about("Trauma").on("2025-10-13"));
    MeetingsPage page(fixture.context);
    page.show();
    page.reveal(trauma);

    for (QAction* action : page.actions())
        if (action->shortcut() == QKeySequence(Qt::Key_Delete))
            action->trigger();

    CHECK(fixture.book.lookup().meetings({}, fixture.book.clock.now()).empty());
    CHECK(fixture.shell.said.value(0) == "Trauma is in the trash."_q);
    REQUIRE(fixture.book.notebook().undo(fixture.book.clock.now()));
    CHECK(fixture.book.lookup().meetings({}, fixture.book.clock.now()).size() == 1);
}

TEST_CASE("what meetings are narrowed to is kept until the next start, and revealing widens it")
{
    PageFixture fixture;
    fixture.book.add(aMeeting().about("Past").on("2025-10-01"));
    const MeetingId next =
        fixture.book.add(aMeeting().about("Next").on("2025-10-20").being(MeetingStatus::Planned));
    const MeetingId past = fixture.book.lookup().meetings({}, fixture.book.clock.now()).back();
    {
        MeetingsPage page(fixture.context);
        page.show();
        for (QPushButton* chip : page.findChildren<QPushButton*>())
            if (chip->text() == "Upcoming 1"_q)
                chip->click();
    }
    MeetingsPage again(fixture.context);
    again.show();
    RowList* list = listOf(again, "Meetings");
    CHECK(list->currentId() == next.value);
    CHECK_FALSE(list->setCurrentId(past.value));
    again.reveal(past);
    CHECK(list->currentId() == past.value);
}

TEST_CASE("notes of one line stand right beneath their head, level with the people")
{
    PageFixture fixture;
    const ContactId ana = fixture.book.add(aContact().named("Ana", "Ruiz"));
    Meeting lunch = aMeeting().about("Lunch").on("2025-10-13").with(ana);
    lunch.notes = "IG"_q;
    const MeetingId id = fixture.book.add(lunch);
    for (int i = 0; i < 3; ++i)
        fixture.book.add(aFollowUp().to(ana).about(id).due("2025-10-20"));
    MeetingsPage page(fixture.context);
    page.resize(1072, 700);
    page.show();
    page.reveal(id);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    const auto topOf = [&page](const char* name) {
        return page.findChild<QWidget*>(QString::fromLatin1(name))->mapTo(&page, QPoint()).y();
    };
    const auto* head = page.findChild<QWidget*>("notesHead"_q);
    const auto* notes = page.findChild<QWidget*>("notesView"_q);
    CHECK(topOf("notesHead") == topOf("metHead"));
    CHECK(head->height() == page.findChild<QWidget*>("metHead"_q)->height());
    CHECK(notes->height() < 2 * head->height());
}

TEST_CASE("HTML in notes stays text, and nothing is loaded for them")
{
    NotesView view;
    view.setNotes("**bold** <b>not</b> ![x](file:///etc/hostname)"_q);
    CHECK(view.toPlainText().contains("<b>not</b>"_q));
    CHECK(view.toPlainText().contains("bold"_q));
    CHECK_FALSE(
        view.loadResource(QTextDocument::ImageResource, QUrl("file:///etc/hostname"_q)).isValid());
}
