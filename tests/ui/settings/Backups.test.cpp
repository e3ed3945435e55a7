// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "notebook/Sample.h"
#include "support/Builders.h"
#include "support/FakeShell.h"
#include "support/Waiting.h"
#include "ui/settings/BackupModel.h"
#include "ui/settings/BackupSheet.h"
#include "ui/settings/FileSection.h"
#include "ui/settings/SavedChanges.h"
#include "ui/start/FailureWindow.h"
#include "ui/start/RescueChoices.h"
#include "ui/start/SalvageWords.h"
#include "ui/widgets/Rows.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace rapport;

namespace
{

QPushButton* buttonSaying(const QWidget& widget, const QString& text)
{
    for (QPushButton* each : widget.findChildren<QPushButton*>())
        if (each->text() == text)
            return each;
    return nullptr;
}

bool says(const QWidget& widget, const QString& words)
{
    for (const QLabel* each : widget.findChildren<QLabel*>())
        if (!each->isHidden() && each->text().contains(words))
            return true;
    return false;
}

void damage(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadWrite));
    REQUIRE(file.write(QByteArray(100, 'x')) == 100);
}

} // namespace

TEST_CASE("Tab goes through the backups and their buttons from left to right")
{
    PageFixture page;
    REQUIRE(Backups(page.book.path()).make(BackupReason::Daily, page.book.clock.now()).has_value());
    PageFixture::bringUp(page.shell.host);
    auto* sheet = new BackupSheet(page.context);
    sheet->open();
    for (const auto& words : {"Back up now"_q, "Close"_q, "Restore this"_q}) {
        QTest::keyClick(sheet->focusWidget(), Qt::Key_Tab);
        INFO(words.toStdString());
        CHECK(sheet->focusWidget() == buttonSaying(*sheet, words));
    }
    sheet->reject();
}

TEST_CASE("two clicks bring a backup back, and what it replaced becomes the first of the list")
{
    PageFixture page;
    TempNotebook& book = page.book;
    book.add(aContact().named("Ana", "Ruiz"));
    REQUIRE(Backups(book.path()).make(BackupReason::Daily, book.clock.now()).has_value());
    book.clock.advance(3600);
    book.add(aContact().named("Ben", "Okafor"));
    auto* sheet = new BackupSheet(page.context); // click one
    sheet->open();
    CHECK(says(*sheet, "1 contact"_q));
    CHECK(says(*sheet, "Ana Ruiz"_q));

    buttonSaying(*sheet, "Restore this"_q)->click(); // click two

    REQUIRE(comesTrue([&] { return book.lookup().contacts({}).size() == 1; }));
    REQUIRE(comesTrue([&] { return says(*sheet, "Restored"_q); }));
    const auto* model = sheet->findChild<BackupModel*>();
    REQUIRE(model->rowCount() == 2);
    CHECK(book.notebook().undoName().isEmpty());
    CHECK(sheet->findChild<RowList*>()->currentId() == 1);
    CHECK(model->backup(1)->why == BackupReason::Restore);
    book.clock.advance(60);
    buttonSaying(*sheet, "Restore this"_q)->click();
    CHECK(comesTrue([&] { return book.lookup().contacts({}).size() == 2; }));
    REQUIRE(comesTrue([&] { return model->rowCount() == 3; }));
    sheet->reject();
}

TEST_CASE("over the sample the backups offer nothing that cannot be done")
{
    PageFixture page;
    const auto sample = openSample(page.book.clock.now());
    REQUIRE(sample);
    auto* sheet = new BackupSheet({**sample, page.book.clock, page.theme, page.shell});
    sheet->open();
    CHECK(says(*sheet, "The sample is not backed up"_q));
    CHECK_FALSE(says(*sheet, "makes the first"_q));
    CHECK_FALSE(buttonSaying(*sheet, "Back up now"_q)->isEnabled());
    sheet->reject();
}

TEST_CASE("a backup asked for is listed at once with its day and why")
{
    PageFixture page;
    auto* sheet = new BackupSheet(page.context);
    sheet->open();
    CHECK_FALSE(buttonSaying(*sheet, "Restore this"_q)->isEnabled());

    buttonSaying(*sheet, "Back up now"_q)->click();

    auto* model = sheet->findChild<BackupModel*>();
    REQUIRE(comesTrue([&] { return model->rowCount() == 1; }));
    const QAbstractItemModelTester tester(model);
    CHECK(model->index(0).data(TitleRole).toString() == "Today, 13:25"_q);
    CHECK(model->index(0).data(SubtitleRole).toString().contains("asked"_q));
    CHECK(says(*sheet, "Backed up"_q));
    sheet->reject();
}

TEST_CASE(
    "backing up keeps the buttons and the choice where they are, and the window's line is new")
{
    PageFixture page;
    TempNotebook& book = page.book;
    PageFixture::bringUp(page.shell.host);
    page.shell.host.resize(1000, 800);
    SavedChanges changes(page.context);
    FileSection section(page.context, changes, &page.shell.host);
    buttonSaying(section, "Restore…"_q)->click();
    auto* sheet = page.shell.host.findChild<BackupSheet*>();
    REQUIRE(sheet);
    CHECK(says(*sheet, "There is no backup yet"_q));
    QPushButton* backUp = buttonSaying(*sheet, "Back up now"_q);
    const auto place = [&] {
        QCoreApplication::sendPostedEvents();
        return backUp->mapTo(sheet, QPoint());
    };
    REQUIRE(comesTrue([&] { return place().y() > 0; }));
    const QPoint before = place();
    for (int round = 1; round <= 2; ++round) {
        book.clock.advance(60);
        backUp->click();
        REQUIRE(comesTrue([&] { return sheet->findChild<BackupModel*>()->rowCount() == round; }));
        CHECK(says(*sheet, "Backed up and checked"_q));
        CHECK(place().y() == before.y());
        CHECK(page.shell.refreshed == round);
    }
    CHECK(sheet->findChild<RowList*>()->currentId() == 2);
    CHECK(says(section, "the last"_q));

    sheet->findChild<RowList*>()->setCurrentId(1);

    CHECK_FALSE(says(*sheet, "Backed up and checked"_q));
    CHECK(place().y() == before.y());
    sheet->reject();
}

TEST_CASE("a damaged notebook is brought back from the window that says so")
{
    PageFixture page;
    TempNotebook& book = page.book;
    book.add(aContact().named("Ana", "Ruiz"));
    REQUIRE(Backups(book.path()).make(BackupReason::Daily, book.clock.now()).has_value());
    for (const bool fromBackup : {true, false}) {
        book.close();
        damage(book.path());
        const auto opened = Notebook::open(book.path(), Notebook::Mode::Create, book.clock.now());
        REQUIRE_FALSE(opened.has_value());
        FailureWindow window(page.context.theme, book.clock, opened.error());
        QPushButton* restore = buttonSaying(window, "Restore"_q);
        REQUIRE(comesTrue([&] { return restore->isEnabled(); }));
        CHECK(says(window, "1 contact"_q));

        (fromBackup ? restore : buttonSaying(window, "Read what is left"_q))->click();

        REQUIRE(comesTrue([&] { return buttonSaying(window, "Open the notebook"_q); }));
        CHECK(says(window, "notebook-damaged-2025-10-14"_q));
        CHECK_FALSE(says(window, "could not be opened"_q));
        CHECK(says(window, fromBackup ? "Your notebook is back"_q : "1 contact"_q));
        book.reopen();
        CHECK(book.lookup().contacts({}).size() == 1);
        CHECK(book.notebook().check().empty());
    }
}

TEST_CASE("a salvage tells of meetings and people, and of what hung on them; not of tables")
{
    const QString said = salvageText({"~/notebook-damaged.rapport"_q,
                                      {{"contact"_q, 57, 0, 0, false},
                                       {"meeting"_q, 66, 2, 0, false},
                                       {"follow_up"_q, 1, 1, 3, false},
                                       {"participant"_q, 120, 5, 0, false},
                                       {"meeting_group"_q, 60, 1, 0, false},
                                       {"delivery"_q, 0, 9, 0, false}}});

    CHECK(said == "Read: 57 contacts, 66 meetings, 1 follow-up.\n"
                  "Lost: 2 meetings, 1 follow-up.\n"
                  "Lost with them: 5 people at meetings, 1 host of a meeting.\n"
                  "3 entries no longer say whom or what they were about.\n"
                  "The damaged file is kept in ~/notebook-damaged.rapport."_q);
    CHECK(salvageText({"there"_q, {{"contact"_q, 1, 0, 0, false}}}) ==
          "Everything could be read: 1 contact.\nThe damaged file is kept in there."_q);
}
