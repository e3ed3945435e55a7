// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"
#include "ui/walk/Keyboard.h"
#include "ui/walk/WidgetWalk.h"

#include "ui/contacts/StoryList.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/UndoBar.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/Sheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace rapport;

namespace
{

struct Journey : WindowFixture, Keyboard {
    Journey()
        : WindowFixture(Book::Sample)
        , shown(window({1280, 820}))
    {
        press(Qt::Key_1, Qt::ControlModifier);
    }

    Shell::Place place() const { return shown->findChild<PageStack*>()->place(); }
    RowList* due() const { return shown->findChild<RowList*>(QStringLiteral("dueList")); }
    FollowUpId currentDue() const { return FollowUpId{due()->currentId()}; }
    FollowUpState stateOf(FollowUpId id) const { return lookup().followUp(id)->state; }
    QString openSheet() const
    {
        const Sheet* sheet = sheetOver(*shown);
        return sheet ? QString::fromLatin1(sheet->metaObject()->className()).mid(9) : QString();
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }

    std::unique_ptr<MainWindow> shown;
};

} // namespace

TEST_CASE("a talk is logged by keys alone, and Today is there again", "[journey]")
{
    Journey my;
    const int before = my.lookup().countFollowUps({});
    my.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(my.openSheet() == "CaptureSheet"_q);
    my.type("Radiology IG lunch, met Dr Quill Ziegler <quill@x.edu>, offered shadowing"_q);
    my.press(Qt::Key_Return);

    CHECK(my.openSheet().isEmpty());
    CHECK(my.place() == Shell::Place::Today);
    INFO(pathOf(*Keyboard::focus()).toStdString());
    CHECK(Keyboard::focus() == my.due());
    CHECK(my.lookup().contactsByEmail("quill@x.edu"_q).size() == 1);
    CHECK(my.lookup().countFollowUps({}) == before + 2);
    CHECK(my.shown->actions().undo->text() == "Undo %1"_q.arg(my.notebook().undoName()));
}

TEST_CASE("the day's follow-ups are gone through by keys alone", "[journey]")
{
    Journey my;
    REQUIRE(my.due()->hasFocus());
    const FollowUpId first = my.currentDue();
    REQUIRE(first.isValid());
    my.press(Qt::Key_J);
    const FollowUpId second = my.currentDue();
    CHECK(second != first);
    my.press(Qt::Key_K);
    CHECK(my.currentDue() == first);

    my.press(Qt::Key_D);
    CHECK(my.stateOf(first) == FollowUpState::Done);
    CHECK(my.currentDue() == second);
    my.undo();
    CHECK(my.stateOf(first) == FollowUpState::Open);

    my.due()->setCurrentId(first.value);
    my.press(Qt::Key_S);
    REQUIRE(qobject_cast<QMenu*>(Keyboard::focus()));
    my.press(Qt::Key_Down);
    my.press(Qt::Key_Return);
    CHECK(my.stateOf(first) == FollowUpState::Snoozed);
    my.undo();
    CHECK(my.stateOf(first) == FollowUpState::Open);
}

TEST_CASE("a person is found, changed and deleted by keys alone", "[journey]")
{
    Journey my;
    const ContactId id = my.lookup().contacts({}, 3).back();
    const Contact before = *my.lookup().contact(id);
    my.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(my.openSheet() == "PaletteSheet"_q);
    my.type(before.given + QLatin1Char(' ') + before.family);
    my.press(Qt::Key_Return);
    REQUIRE(my.place() == Shell::Place::Contacts);
    auto* list = qobject_cast<RowList*>(Keyboard::focus());
    REQUIRE(list);
    REQUIRE(list->currentId() == id.value);

    my.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(my.openSheet() == "ContactSheet"_q);
    REQUIRE(my.tabTo("givenEdit"_q));
    my.press(Qt::Key_A, Qt::ControlModifier);
    my.type("Quilla"_q);
    my.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(my.openSheet().isEmpty());
    CHECK(my.lookup().contact(id)->given == "Quilla"_q);

    REQUIRE(list->hasFocus());
    REQUIRE(list->currentId() == id.value);
    my.press(Qt::Key_Delete);
    CHECK(my.lookup().contact(id)->trashedAt.has_value());
    CHECK(my.shown->actions().undo->text() == "Undo %1"_q.arg(my.notebook().undoName()));
    my.undo();
    CHECK_FALSE(my.lookup().contact(id)->trashedAt.has_value());
    my.undo();
    CHECK(my.lookup().contact(id)->given == before.given);
}

TEST_CASE("an export is about the people selected, where several are", "[journey]")
{
    Journey my;
    my.press(Qt::Key_3, Qt::ControlModifier);
    const auto title = [&my] {
        my.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(my.openSheet() == "ExportSheet"_q);
        return Journey::sheetOver(*my.shown)->findChild<QLabel*>("title"_q)->text();
    };
    CHECK(title() == "Export"_q);
    my.press(Qt::Key_Escape);
    my.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(title() == "Export the chosen contacts"_q);
}

TEST_CASE("each page has its key, and F1 shows them all", "[journey]")
{
    Journey my;
    my.press(Qt::Key_F1);
    CHECK(my.openSheet() == "KeysSheet"_q);
    my.press(Qt::Key_Escape);
    CHECK(my.openSheet().isEmpty());
    const std::vector<std::pair<Qt::Key, Shell::Place>> keys{
        {Qt::Key_2, Shell::Place::Meetings},
        {Qt::Key_3, Shell::Place::Contacts},
        {Qt::Key_4, Shell::Place::FollowUps},
        {Qt::Key_Comma, Shell::Place::Settings},
        {Qt::Key_1, Shell::Place::Today}};
    for (const auto& [key, place] : keys) {
        my.press(key, Qt::ControlModifier);
        CHECK(my.place() == place);
        CHECK(my.shown->findChild<PageStack*>()->current()->isAncestorOf(Keyboard::focus()));
    }
}

TEST_CASE("Ctrl+Z in a field undoes typing while it can, then the notebook", "[journey]")
{
    Journey my;
    const FollowUpId first = my.currentDue();
    my.press(Qt::Key_D);
    REQUIRE(my.stateOf(first) == FollowUpState::Done);
    my.press(Qt::Key_4, Qt::ControlModifier);
    QLineEdit* field = nullptr;
    for (int i = 0; i < 40 && !field; ++i) {
        my.press(Qt::Key_Tab);
        field = qobject_cast<QLineEdit*>(Keyboard::focus());
    }
    REQUIRE(field);
    my.type("Thank"_q);
    REQUIRE(field->text() == "Thank"_q);
    while (field->isUndoAvailable()) {
        my.undo();
        CHECK(my.stateOf(first) == FollowUpState::Done);
    }
    CHECK(field->text().isEmpty());
    my.undo();
    CHECK(my.stateOf(first) == FollowUpState::Open);
    my.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(field->text() == "Thank"_q);
}

TEST_CASE("under a dialog Ctrl+Z leaves the notebook alone", "[journey]")
{
    Journey my;
    const FollowUpId first = my.currentDue();
    my.press(Qt::Key_D);
    my.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(my.openSheet() == "CaptureSheet"_q);
    my.undo();
    CHECK(my.stateOf(first) == FollowUpState::Done);
}

TEST_CASE("Enter in a list goes into what is beside it, Escape comes back", "[journey]")
{
    Journey my;
    for (const auto page : {Qt::Key_2, Qt::Key_3}) {
        my.press(page, Qt::ControlModifier);
        QWidget* list = Keyboard::focus();
        REQUIRE(qobject_cast<RowList*>(list));
        my.press(Qt::Key_Return);
        INFO(pathOf(*Keyboard::focus()).toStdString());
        CHECK(Keyboard::focus() != list);
        my.press(Qt::Key_Escape);
        CHECK(Keyboard::focus() == list);
    }
}

TEST_CASE("undo says what was undone, and offers it again", "[journey]")
{
    Journey my;
    const FollowUpId first = my.currentDue();
    my.press(Qt::Key_D);
    const QString name = my.notebook().undoName();
    my.undo();
    const auto* bar = my.shown->findChild<UndoBar*>();
    REQUIRE(bar);
    CHECK(bar->isVisible());
    CHECK(bar->findChild<QLabel*>()->text() == "Undone: %1."_q.arg(name));
    auto* again = bar->findChild<QPushButton*>("back"_q);
    CHECK(again->text() == "Redo"_q);
    again->click();
    CHECK(my.stateOf(first) == FollowUpState::Done);
    CHECK(again->text() == "Undo"_q);
}

TEST_CASE("the story is gone through by J and K, and shows where one is", "[journey]")
{
    Journey my;
    my.press(Qt::Key_3, Qt::ControlModifier);
    auto* story = my.shown->findChild<StoryList*>();
    REQUIRE(story);
    for (int stops = 0; stops < 20 && Keyboard::focus() != story; ++stops)
        my.press(Qt::Key_Tab);
    REQUIRE(Keyboard::focus() == story);
    REQUIRE(story->model()->rowCount() > 1);
    CHECK(story->selectionModel()->selectedIndexes() ==
          QModelIndexList{story->model()->index(0, 0)});
    my.press(Qt::Key_J);
    CHECK(story->currentIndex().row() == 1);
    my.press(Qt::Key_K);
    CHECK(story->currentIndex().row() == 0);
}

TEST_CASE("Enter goes to what stands first beside the list", "[journey]")
{
    Journey my;
    for (const auto& [page, first] :
         {std::pair{Qt::Key_2, "editButton"_q}, std::pair{Qt::Key_3, "logButton"_q}}) {
        my.press(page, Qt::ControlModifier);
        my.press(Qt::Key_Return);
        CHECK(Keyboard::focus()->objectName() == first);
    }
}

TEST_CASE("after the first meeting the keys are Today's", "[journey]")
{
    WindowFixture fixture(WindowFixture::Book::Empty);
    const auto window = fixture.window({1280, 820});
    Keyboard::press(Qt::Key_N, Qt::ControlModifier);
    Keyboard::type("Radiology IG lunch, met Dr Quill Ziegler <quill@x.edu>"_q);
    Keyboard::press(Qt::Key_Return);
    REQUIRE_FALSE(WindowFixture::sheetOver(*window));
    INFO(pathOf(*Keyboard::focus()).toStdString());
    const auto* page = window->findChild<TodayPage*>();
    CHECK((page && page->isAncestorOf(Keyboard::focus())));
}

TEST_CASE("what was done stays readable when another page comes to the front", "[journey]")
{
    Journey my;
    my.press(Qt::Key_D);
    auto* bar = my.shown->findChild<UndoBar*>();
    REQUIRE(bar);
    my.press(Qt::Key_3, Qt::ControlModifier);
    const QPoint middle = bar->mapTo(my.shown.get(), bar->rect().center());
    const QWidget* shown = my.shown->childAt(middle);
    CHECK((shown == bar || bar->isAncestorOf(shown)));
}
