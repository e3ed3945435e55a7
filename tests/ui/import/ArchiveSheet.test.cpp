// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ArchiveSheet.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/Dropping.h"
#include "support/FakeShell.h"
#include "support/Waiting.h"
#include "ui/import/ImportSheet.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QUrl>

using namespace rapport;

namespace
{

const QByteArray archive =
    "{\"rapport\": 1,\n\"contacts\": [\n"
    "{\"uid\":\"c-1\",\"given\":\"Ana\",\"family\":\"Ruiz\",\"kind\":\"other\",\"locker\":12},\n"
    "{\"uid\":\"c-2\",\"given\":\"Ben\",\"family\":\"Cho\",\"kind\":\"other\"}\n]}\n";

struct OpenArchive {
    explicit OpenArchive(const QByteArray& bytes)
    {
        PageFixture::bringUp(page.shell.host);
        path = page.book.folder() + "/everything.json"_q;
        QFile file(path);
        REQUIRE(file.open(QFile::WriteOnly));
        file.write(bytes);
        file.close();
        begin();
    }
    ~OpenArchive() { delete sheet; }
    void begin()
    {
        sheet = new ArchiveSheet(page.context, path);
        sheet->open();
        write = sheet->findChild<QPushButton*>("importAll"_q);
    }
    QString at(int row, int column) const
    {
        const auto* model = sheet->findChild<QTableView*>("counts"_q)->model();
        return model->index(row, column).data().toString();
    }

    PageFixture page;
    QString path;
    QPointer<ArchiveSheet> sheet;
    QPushButton* write = nullptr;
};

const QUrl elsewhere("https://example.org/cards.vcf"_q); // never fetched

} // namespace

TEST_CASE("an archive is looked at first, then comes in as one step that can be undone")
{
    OpenArchive archived(archive);
    REQUIRE(comesTrue([&] { return archived.write->isEnabled(); }));
    CHECK(archived.write->text() == "Import 2"_q);
    CHECK(archived.at(0, 0) == "Contacts"_q);
    CHECK(archived.at(0, 1) == "2"_q);
    const auto* remarks = archived.sheet->findChild<QPlainTextEdit*>("remarks"_q);
    CHECK(remarks->isVisible());
    CHECK(remarks->toPlainText() ==
          QString::fromUtf8("Line 3: “locker” was not understood and left out."));
    auto& notebook = archived.page.book.notebook();
    CHECK(notebook.lookup().countContacts({}) == 0);

    archived.write->click();
    REQUIRE(comesTrue([&] { return !archived.page.shell.said.isEmpty(); }));
    CHECK(notebook.lookup().countContacts({}) == 2);
    REQUIRE(comesTrue([&] { return !archived.sheet; }));
    REQUIRE(notebook.undo(archived.page.book.clock.now()));
    CHECK(notebook.lookup().countContacts({}) == 0);
}

TEST_CASE("an archive whose all is here already has nothing to import")
{
    OpenArchive archived(archive);
    REQUIRE(comesTrue([&] { return archived.write->isEnabled(); }));
    archived.write->click();
    REQUIRE(comesTrue([&] { return !archived.sheet; }));
    archived.begin();
    REQUIRE(comesTrue([&] { return archived.at(0, 3) == "2"_q; }));
    CHECK_FALSE(archived.write->isEnabled());
    CHECK(archived.sheet->findChild<QLabel*>("file"_q)->text() ==
          "All that everything.json holds is here already."_q);
}

TEST_CASE("an archive cut short says where, and nothing comes in")
{
    OpenArchive archived(archive.left(150));
    const auto* error = archived.sheet->findChild<QLabel*>("error"_q);
    REQUIRE(comesTrue([&] { return error->isVisible(); }));
    CHECK(error->text().contains("everything.json"_q));
    CHECK_FALSE(archived.write->isEnabled());
    CHECK(archived.page.book.lookup().countContacts({}) == 0);
}

TEST_CASE("the import sheet leaves one archive to its own sheet, and says so of one among others")
{
    OpenArchive archived(archive);
    REQUIRE(comesTrue([&] { return archived.write->isEnabled(); }));
    delete archived.sheet;
    QPointer<ImportSheet> sheet = new ImportSheet(archived.page.context, {});
    sheet->open();
    const QSignalSpy chosen(sheet, &ImportSheet::archiveChosen);
    REQUIRE(drop(*sheet, {elsewhere, QUrl::fromLocalFile(archived.path)}));
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().front().toString() == archived.path);

    const QString cards = archived.page.book.folder() + "/cards.vcf"_q;
    QFile file(cards);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write("BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nEND:VCARD\n");
    file.close();
    delete sheet;
    sheet = new ImportSheet(archived.page.context, {});
    sheet->open();
    REQUIRE(
        drop(*sheet, {elsewhere, QUrl::fromLocalFile(archived.path), QUrl::fromLocalFile(cards)}));
    const auto* error = sheet->findChild<QLabel*>("error"_q);
    REQUIRE(comesTrue([&] { return error->isVisible(); }));
    REQUIRE(comesTrue([&] { return error->text().contains("everything.json"_q); }));
    CHECK(error->text().contains("https://example.org/cards.vcf cannot be read"_q));
    CHECK(sheet->findChild<QPushButton*>("importAll"_q)->text() == "Import 1"_q);
    delete sheet;
}
