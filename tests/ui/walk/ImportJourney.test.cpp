// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"
#include "support/Dropping.h"
#include "support/Waiting.h"
#include "ui/walk/WindowFixture.h"

#include "ui/import/ImportSheet.h"
#include "ui/shell/ErrorBanner.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/UndoBar.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowRole.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

using namespace rapport;

namespace
{

const QByteArray card = "BEGIN:VCARD\nVERSION:3.0\nUID:u-9\nFN:Quill Ziegler\n"
                        "N:Ziegler;Quill;;;\nEND:VCARD\n";
const QByteArray event = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:e-9\n"
                         "DTSTAMP:20260101T000000Z\nDTSTART;VALUE=DATE:20260302\n"
                         "SUMMARY:Suture night\nEND:VEVENT\nEND:VCALENDAR\n";

struct ImportJourney : WindowFixture {
    explicit ImportJourney(Book book = Book::Sample)
        : WindowFixture(book)
        , shown(window({1280, 820}))
    {
    }

    QUrl file(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QFile::WriteOnly));
        file.write(bytes);
        return QUrl::fromLocalFile(file.fileName());
    }
    void importAll() const
    {
        auto* sheet = shown->findChild<ImportSheet*>();
        REQUIRE(sheet);
        auto* write = sheet->findChild<QPushButton*>("importAll"_q);
        REQUIRE(comesTrue([&] { return write->isEnabled(); }));
        write->click();
        REQUIRE(comesTrue([&] { return shown->findChild<UndoBar*>() != nullptr; }));
        REQUIRE(comesTrue([&] { return !sheetOver(*shown); }));
    }
    QStringList listed() const
    {
        QStringList titles;
        const RowList* list = nullptr;
        const Page* page = shown->findChild<PageStack*>()->current();
        const QList<RowList*> lists = page->findChildren<RowList*>();
        for (const RowList* each : lists)
            if (each->accessibleName() == page->title())
                list = each;
        REQUIRE(list);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data(SectionRole).toString().isEmpty())
                titles << list->model()->index(row, 0).data(TitleRole).toString();
        return titles;
    }

    QTemporaryDir folder;
    std::unique_ptr<MainWindow> shown;
};

} // namespace

TEST_CASE("a file dropped on the window comes in, and one click shows whom it brought", "[journey]")
{
    const ImportJourney my;
    CHECK_FALSE(my.shown->actions().showImport->isEnabled());
    REQUIRE(drop(*my.shown, {my.file("cards.vcf"_q, card)}));
    my.importAll();

    auto* show = my.shown->findChild<UndoBar*>()->findChild<QPushButton*>("next"_q);
    REQUIRE(show->isVisible());
    CHECK(show->text() == "Show the last import"_q);
    show->click();
    CHECK(my.shown->findChild<PageStack*>()->place() == Shell::Place::Contacts);
    CHECK(my.listed() == QStringList{"Quill Ziegler"_q});

    my.shown->actions().undo->trigger();
    CHECK_FALSE(my.shown->findChild<UndoBar*>()->findChild<QPushButton*>("next"_q)->isVisible());
    CHECK_FALSE(my.shown->actions().showImport->isEnabled());
}

TEST_CASE("an import of meetings alone is shown among the meetings", "[journey]")
{
    const ImportJourney my;
    REQUIRE(drop(*my.shown, {my.file("events.ics"_q, event)}));
    my.importAll();
    my.shown->actions().showImport->trigger();
    CHECK(my.shown->findChild<PageStack*>()->place() == Shell::Place::Meetings);
    CHECK(my.listed() == QStringList{"Suture night"_q});
}

TEST_CASE("a folder dropped on the window brings its files; a link says that it is none",
          "[journey]")
{
    const ImportJourney my;
    REQUIRE(drop(*my.shown, {QUrl("https://example.org/cards.vcf"_q)}));
    CHECK_FALSE(WindowFixture::sheetOver(*my.shown));
    const auto* banner = my.shown->findChild<ErrorBanner*>();
    REQUIRE(banner);
    QString said;
    const QList<QLabel*> labels = banner->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        said += label->text();
    CHECK(said.contains(
        "https://example.org/cards.vcf cannot be read: it is not a file of this computer"_q));

    (void)my.file("cards.vcf"_q, card);
    REQUIRE(drop(*my.shown, {QUrl::fromLocalFile(my.folder.path())}));
    my.importAll();
    CHECK(my.lookup().contactOfUid("u-9"_q).isValid());
}

TEST_CASE("a long undo is said from its beginning")
{
    const ImportJourney my(WindowFixture::Book::Empty);
    QByteArray cards;
    for (int i = 0; i < 400; ++i)
        cards += "BEGIN:VCARD\nVERSION:3.0\nUID:many-" + QByteArray::number(i) +
                 "\nFN:Quill\nN:;Quill;;;\nNOTE:" + QByteArray(300, 'n') + "\nEND:VCARD\n";
    REQUIRE(drop(*my.shown, {my.file("many.vcf"_q, cards)}));
    my.importAll();
    my.shown->actions().undo->trigger();
    const auto* bar = my.shown->findChild<UndoBar*>();
    const auto* sentence = bar->findChild<QLabel*>();
    CHECK(bar->isVisible());
    CHECK(sentence->text() == "Undoing: Import many.vcf…"_q);
    CHECK_FALSE(bar->findChild<QPushButton*>("back"_q)->isVisible());
    REQUIRE(comesTrue([&] { return sentence->text() == "Undone: Import many.vcf."_q; }));
    CHECK(bar->findChild<QPushButton*>("back"_q)->isVisible());
}
