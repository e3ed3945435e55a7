// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ImportSheet.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/Dropping.h"
#include "support/FakeShell.h"
#include "support/Waiting.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Rows.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace rapport;

namespace
{

struct OpenImport {
    explicit OpenImport(const QByteArray& cards)
    {
        PageFixture::bringUp(page.shell.host);
        QFile file(page.book.folder() + "/cards.vcf"_q);
        REQUIRE(file.open(QFile::WriteOnly));
        file.write(cards);
        file.close();
        openAgain();
    }
    ~OpenImport() { delete sheet; }
    // After what is known has changed.
    void openAgain()
    {
        delete sheet;
        sheet = new ImportSheet(page.context, {page.book.folder() + "/cards.vcf"_q});
        sheet->open();
        list = sheet->findChild<RowList*>("importList"_q);
        write = sheet->findChild<QPushButton*>("importAll"_q);
    }
    bool isRead() const
    {
        return comesTrue([&] { return list->model()->rowCount() > 0; });
    }
    // With the mouse, on the words as they stand in the first row.
    bool click(const QString& choice) const
    {
        const QModelIndex first = list->model()->index(0, 0);
        const auto wanted = first.data(ChoicesRole).toStringList().indexOf(choice);
        const auto* delegate = dynamic_cast<RowDelegate*>(list->itemDelegate());
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.rect = list->visualRect(first);
        for (QPoint at = option.rect.center(); option.rect.contains(at); at += QPoint(2, 0))
            if (delegate->choiceAt(option, first, at) == wanted) {
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
                return true;
            }
        return false;
    }

    PageFixture page;
    QPointer<ImportSheet> sheet;
    RowList* list;
    QPushButton* write;
};

const QByteArray ana = "BEGIN:VCARD\nVERSION:3.0\nUID:u-1\nFN:Ana Ruiz\nN:Ruiz;Ana;;;\n"
                       "TEL:555-0110\nEND:VCARD\n";
const QByteArray ben = "BEGIN:VCARD\nVERSION:3.0\nUID:u-2\nFN:Ben Cho\nN:Cho;Ben;;;\nEND:VCARD\n";

} // namespace

TEST_CASE("the import sheet shows what comes, writes it as one step and says so")
{
    OpenImport import(ana + ben);
    REQUIRE(import.isRead());
    CHECK(import.write->text() == "Import 2"_q);
    CHECK(import.page.book.lookup().countContacts({}) == 0);
    import.sheet->findChild<QLineEdit*>("tag"_q)->setText("Phone"_q);
    import.write->click();
    REQUIRE(comesTrue([&] { return !import.page.shell.said.isEmpty(); }));
    CHECK(import.page.shell.said.back() == "Imported 2 from cards.vcf."_q);
    CHECK(import.page.book.lookup().countContacts({}) == 2);
    CHECK(import.page.book.lookup().tags() == std::vector<QString>{"Phone"_q});
    REQUIRE(import.page.book.notebook().undo(import.page.book.clock.now()));
    CHECK(import.page.book.lookup().countContacts({}) == 0);
}

TEST_CASE("of a file that comes again the sheet says that all of it is known")
{
    OpenImport import(ana);
    REQUIRE(import.isRead());
    CHECK(import.sheet->findChild<QLabel*>("hint"_q)->text() ==
          "Undo takes all of it back, for 30 days."_q);
    import.write->click();
    REQUIRE(comesTrue([&] { return !import.page.shell.said.isEmpty(); }));

    const QString path = import.page.book.folder() + "/cards.vcf"_q;
    const QPointer<ImportSheet> again = new ImportSheet(import.page.context, {path});
    again->open();
    const auto* hint = again->findChild<QLabel*>("hint"_q);
    CHECK(comesTrue([&] { return hint->text() == "All of it is known already."_q; }));
    delete again;
}

TEST_CASE("a name that is known is asked about, and the answer is what is done")
{
    OpenImport import(ana);
    import.page.book.add(aContact().named("Ana", "Ruiz").email("ana@x.edu"));
    import.openAgain();
    REQUIRE(import.isRead());
    REQUIRE(import.click("Same person"_q));
    CHECK(import.list->model()->index(0, 0).data(ChosenRole).toInt() == 1);
    CHECK(import.sheet->findChild<QListView*>("changes"_q)->model()->rowCount() == 2);
    import.sheet->findChild<QPushButton*>("importAll"_q)->click();
    REQUIRE(comesTrue([&] { return !import.page.shell.said.isEmpty(); }));
    CHECK(import.page.book.lookup().countContacts({}) == 1);
    CHECK(import.page.book.lookup().contactOfUid("u-1"_q).isValid());
}

TEST_CASE("a long change is cut short, not scrolled to")
{
    OpenImport import(
        "BEGIN:VCARD\nVERSION:3.0\nUID:u-1\nEMAIL:ana@x.edu\nFN:Ana Ruiz\nN:Ruiz;Ana\n"
        "ORG:" +
        QByteArray(150, 'o') + ' ' + QByteArray(45, 'o') + "\nEND:VCARD\n");
    import.page.book.add(aContact().named("Ana", "Ruiz").email("ana@x.edu"));
    import.openAgain();
    REQUIRE(import.isRead());
    const auto* changes = import.sheet->findChild<QListView*>("changes"_q);
    REQUIRE(changes->isVisible());
    CHECK(changes->horizontalScrollBar()->maximum() == 0);
    CHECK(changes->visualRect(changes->model()->index(0, 0)).width() ==
          changes->viewport()->width());
}

TEST_CASE("an answer stays when another file is dropped on the sheet")
{
    OpenImport import(ana);
    import.page.book.add(aContact().named("Ana", "Ruiz").email("ana@x.edu"));
    import.openAgain();
    REQUIRE(import.isRead());
    REQUIRE(import.click("Same person"_q));
    const QString other = import.page.book.folder() + "/ben.vcf"_q;
    QFile file(other);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(ben);
    file.close();

    REQUIRE(drop(*import.sheet, {QUrl::fromLocalFile(other)}));

    REQUIRE(comesTrue([&] { return import.list->model()->rowCount() == 2; }));
    CHECK(import.list->model()->index(0, 0).data(ChosenRole).toInt() == 1);
}

TEST_CASE("of several who bear the name, the student says which one it is")
{
    OpenImport import(ana);
    import.page.book.add(aContact().named("Ana", "Ruiz").email("ana@x.edu"));
    import.page.book.add(aContact().named("Ana", "Ruiz").email("ana@y.edu"));
    import.openAgain();
    REQUIRE(import.isRead());
    auto* who = import.sheet->findChild<QComboBox*>("candidate"_q);
    REQUIRE(who->isVisible());
    REQUIRE(who->count() == 2);
    const int other = who->itemText(0).contains("ana@y.edu"_q) ? 0 : 1;
    who->setCurrentIndex(other);
    emit who->activated(other);
    CHECK(import.list->model()->index(0, 0).data(ChosenRole).toInt() == 1);
    CHECK(who->currentIndex() == other);
    import.sheet->findChild<QPushButton*>("importAll"_q)->click();
    REQUIRE(comesTrue([&] { return !import.page.shell.said.isEmpty(); }));
    CHECK(import.page.book.lookup().countContacts({}) == 2);
    const ContactId met = import.page.book.lookup().contactOfUid("u-1"_q);
    REQUIRE(met.isValid());
    CHECK(import.page.book.lookup().contact(met)->emails.front().value == "ana@y.edu"_q);
}

TEST_CASE("an answer is given by key as well, and the rest is said to follow the likeliest")
{
    OpenImport import(ana + ben);
    import.page.book.add(aContact().named("Ana", "Ruiz").email("ana@x.edu"));
    import.page.book.add(aContact().named("Ben", "Cho").email("ben@x.edu"));
    import.openAgain();
    REQUIRE(import.isRead());
    auto* rest = import.sheet->findChild<QPushButton*>("rest"_q);
    CHECK(rest->text() == "Do the same for the rest"_q);
    QTest::keyClick(import.list, Qt::Key_S);
    CHECK(rest->text() == "The rest too, each as the likeliest"_q);
    rest->click();
    CHECK(import.list->model()->index(1, 0).data(ChosenRole).toInt() == 1);
    QTest::keyClick(import.list, Qt::Key_X);
    CHECK(import.list->model()->index(0, 0).data(ChosenRole).toInt() == 2);
    CHECK(import.list->model()->index(1, 0).data(ChosenRole).toInt() == 1);
}

TEST_CASE("a file that cannot be read is named in the sheet")
{
    OpenImport import("<html><body>Sign in</body></html>");
    auto* error = import.sheet->findChild<QLabel*>("error"_q);
    REQUIRE(comesTrue([&] { return error->isVisible(); }));
    CHECK(error->text().contains("it is a web page"_q));
    CHECK_FALSE(import.write->isEnabled());
}

TEST_CASE("before there are files the sheet says what it takes, then it shows them")
{
    PageFixture fixture;
    fixture.shell.host.resize(900, 700);
    PageFixture::bringUp(fixture.shell.host);
    auto* sheet = new ImportSheet(fixture.context, {});
    sheet->open();
    auto* list = sheet->findChild<RowList*>("importList"_q);
    CHECK(sheet->findChild<EmptyState*>()->isVisible());
    CHECK_FALSE(list->isVisible());
    sheet->reject();

    sheet = new ImportSheet(fixture.context, {":/sample/import/contacts.vcf"_q});
    sheet->open();
    list = sheet->findChild<RowList*>("importList"_q);
    REQUIRE(comesTrue([&] { return list->isVisible(); }));
    CHECK_FALSE(sheet->findChild<EmptyState*>()->isVisible());
}
