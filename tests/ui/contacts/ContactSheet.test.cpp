// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ContactSheet.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"
#include "support/Waiting.h"
#include "ui/contacts/ReachRow.h"
#include "ui/contacts/RhythmEdit.h"
#include "ui/widgets/TokenEdit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace rapport;

namespace
{

template <class Widget>
Widget* part(QWidget& in, const char* name)
{
    auto* found = in.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

QLineEdit* reachField(QWidget& sheet)
{
    QLineEdit* last = nullptr;
    for (QLineEdit* field : sheet.findChildren<QLineEdit*>())
        if (field->accessibleName() == "E-mail, phone or link"_q && field->text().isEmpty())
            last = field;
    REQUIRE(last);
    return last;
}

} // namespace

TEST_CASE("a contact is made by keys alone, and undone")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    auto* sheet = new ContactSheet(fixture.context, {});
    sheet->open();
    QTest::keyClicks(part<QLineEdit>(*sheet, "titleEdit"), "Dr."_q);
    QTest::keyClicks(part<QLineEdit>(*sheet, "givenEdit"), "Hai"_q);
    QTest::keyClicks(part<QLineEdit>(*sheet, "familyEdit"), "Nguyen"_q);
    QTest::keyClicks(reachField(*sheet), "hai@example.edu"_q);
    QTest::keyClicks(reachField(*sheet), "312 555 0134"_q);
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);

    const auto ids = fixture.book.lookup().contacts({});
    REQUIRE(ids.size() == 1);
    const auto hai = fixture.book.lookup().contact(ids.front());
    CHECK(displayNameOf(*hai) == "Dr. Hai Nguyen"_q);
    REQUIRE(hai->emails.size() == 1);
    CHECK(hai->emails.front().value == "hai@example.edu"_q);
    CHECK(hai->phones.size() == 1);
    CHECK(fixture.shell.contact == ids.front());

    REQUIRE(fixture.book.notebook().undo(fixture.book.clock.now()));
    CHECK(fixture.book.lookup().isEmpty());
}

TEST_CASE("somebody of the same name or address is pointed out while typing")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    const ContactId hai =
        fixture.book.add(aContact().named("Hai", "Nguyen").titled("Dr").email("hai@example.edu"));
    auto* sheet = new ContactSheet(fixture.context, {});
    sheet->open();
    QWidget* banner = part<QWidget>(*sheet, "sameFrame");
    QTest::keyClicks(part<QLineEdit>(*sheet, "givenEdit"), "hai"_q);
    CHECK_FALSE(banner->isVisible());
    SECTION("by name")
    {
        QTest::keyClicks(part<QLineEdit>(*sheet, "familyEdit"), "nguyen"_q);
    }
    SECTION("by address")
    {
        QTest::keyClicks(reachField(*sheet), "HAI@example.edu"_q);
    }
    CHECK(banner->isVisible());
    CHECK(part<QLabel>(*sheet, "sameLabel")->text().contains("Dr. Hai Nguyen"_q));
    part<QPushButton>(*sheet, "openSameButton")->click();
    CHECK(fixture.shell.contact == hai);
}

TEST_CASE("changing the institution keeps the old post as a former one")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    Contact ana = aContact().named("Ana", "Ruiz");
    ana.posts.push_back({"County"_q, {}, "Fellow"_q, {}, {}, {}, {}});
    const ContactId id = fixture.book.add(ana);
    auto* sheet = new ContactSheet(fixture.context, id);
    sheet->open();
    auto* institution = part<QLineEdit>(*sheet, "institutionEdit");
    CHECK_FALSE(part<QCheckBox>(*sheet, "formerBox")->isVisible());
    institution->selectAll();
    QTest::keyClicks(institution, "University"_q);
    CHECK(part<QCheckBox>(*sheet, "formerBox")->isVisible());
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);

    const auto posts = fixture.book.lookup().contact(id)->posts;
    REQUIRE(posts.size() == 2);
    CHECK(posts[0].institution == "University"_q);
    CHECK(posts[0].isCurrent());
    CHECK(posts[1].institution == "County"_q);
    CHECK(posts[1].untilOn == QDate(2025, 10, 14));
}

TEST_CASE("an abbreviation typed as specialty means the specialty; own words are kept")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    auto* sheet = new ContactSheet(fixture.context, {});
    sheet->open();
    auto* specialties = part<TokenEdit>(*sheet, "specialtiesEdit");
    for (const char* typed : {"em", "radiology", "Space medicine"}) {
        QTest::keyClicks(specialties->field(), QString::fromLatin1(typed));
        QTest::keyClick(specialties->field(), Qt::Key_Return);
    }
    CHECK(specialties->texts() ==
          QStringList{"Emergency Medicine"_q, "Radiology"_q, "Space medicine"_q});
}

TEST_CASE("the words in an empty field are whole")
{
    PageFixture fixture;
    fixture.shell.host.resize(900, 820);
    PageFixture::bringUp(fixture.shell.host);
    auto* sheet = new ContactSheet(fixture.context, {});
    sheet->open();
    QCoreApplication::sendPostedEvents(); // lays out
    const QLineEdit* through = part<TokenEdit>(*sheet, "metThroughEdit")->field();
    CHECK(through->width() >
          through->fontMetrics().horizontalAdvance(through->placeholderText()) + 4);
}

TEST_CASE("saving an untouched contact changes nothing")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    Contact ana = aContact()
                      .named("Ana", "Ruiz")
                      .email("a@example.edu")
                      .phone("555 0134")
                      .specialty("Radiology");
    ana.links.push_back({"linkedin.com/in/ana"_q, "LinkedIn"_q});
    ana.posts.push_back({"County"_q, {}, "Fellow"_q, {}, 4, {}, {}});
    ana.metOn = QDate(2025, 6, 24);
    const ContactId id = fixture.book.add(ana);
    const auto before = fixture.book.lookup().contact(id);
    auto* sheet = new ContactSheet(fixture.context, id);
    sheet->open();
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    CHECK(fixture.book.lookup().contact(id) == before);
}

TEST_CASE("a person is put into groups and taken out again, undone in one step")
{
    PageFixture fixture;
    fixture.shell.host.resize(900, 700);
    PageFixture::bringUp(fixture.shell.host);
    const ContactId ana = fixture.book.add(aContact().named("Ana", "Ruiz"));
    const auto membersOf = [&](const char* name) {
        const Lookup& lookup = fixture.book.lookup();
        const auto group = lookup.group(lookup.groupByName(QString::fromLatin1(name)));
        return group ? group->people : std::vector<ContactId>{};
    };
    const auto change = [&](const std::function<void(TokenEdit&)>& by) {
        const QPointer<ContactSheet> sheet = new ContactSheet(fixture.context, ana);
        sheet->open();
        by(*sheet->findChild<TokenEdit*>("groupsEdit"_q));
        sheet->findChild<QPushButton*>("saveButton"_q)->click();
    };

    change([](TokenEdit& groups) { groups.field()->setText("Surgery IG"_q); });
    CHECK(membersOf("Surgery IG") == std::vector{ana});
    change([](TokenEdit& groups) {
        CHECK(groups.texts() == QStringList{"Surgery IG"_q});
        groups.removeAt(0);
        groups.field()->setText("Free Clinic"_q);
    });
    CHECK(membersOf("Surgery IG").empty());
    CHECK(membersOf("Free Clinic") == std::vector{ana});
    REQUIRE(fixture.book.notebook().undo(fixture.book.clock.now()));
    CHECK(membersOf("Surgery IG") == std::vector{ana});
}

TEST_CASE("a copied signature fills the blank fields, and nothing that was typed")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    QGuiApplication::clipboard()->setText("Ana M. Ruiz, MD\nAssociate Professor\n"
                                          "University Hospital\n1740 W Taylor St\n"
                                          "aruiz@example.edu"_q);
    auto* sheet = new ContactSheet(fixture.context, {});
    sheet->open();
    QTest::keyClicks(part<QLineEdit>(*sheet, "givenEdit"), "Anita"_q);

    QTest::mouseClick(part<QPushButton>(*sheet, "signatureButton"), Qt::LeftButton);
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);

    const auto ids = fixture.book.lookup().contacts({});
    REQUIRE(ids.size() == 1);
    const auto ana = fixture.book.lookup().contact(ids.front());
    CHECK(nameOf(*ana) == "Anita Ruiz"_q);
    CHECK(ana->suffix == "MD"_q);
    CHECK(ana->kind == ContactKind::Faculty);
    REQUIRE(ana->posts.size() == 1);
    CHECK(ana->posts[0].institution == "University Hospital"_q);
    CHECK(ana->emails.size() == 1);
    CHECK(ana->notes == "1740 W Taylor St"_q);
}

TEST_CASE("a new contact can begin with the copied signature")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    QGuiApplication::clipboard()->setText(
        "Ana Ruiz, MD\nAssociate Professor of Clinical Radiology\naruiz@example.edu"_q);
    auto* sheet = new ContactSheet(fixture.context, {}, ContactSheet::Begin::Pasting);
    sheet->open();
    CHECK(part<QLineEdit>(*sheet, "givenEdit")->text() == "Ana"_q);
    CHECK(part<QLineEdit>(*sheet, "familyEdit")->text() == "Ruiz"_q);
    const auto* role = part<QLineEdit>(*sheet, "roleEdit");
    CHECK(role->text() == "Associate Professor of Clinical Radiology"_q);
    CHECK(role->cursorPosition() == 0);
}

TEST_CASE("what is copied and no signature changes nothing and says so")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    QGuiApplication::clipboard()->setText("12 eggs"_q);
    auto* sheet = new ContactSheet(fixture.context, {});
    sheet->open();

    QTest::mouseClick(part<QPushButton>(*sheet, "signatureButton"), Qt::LeftButton);

    CHECK(part<QLineEdit>(*sheet, "givenEdit")->text().isEmpty());
    CHECK(part<QLabel>(*sheet, "errorLabel")->isVisible());
}

TEST_CASE("notes that look like a patient's are pointed out and can be saved all the same")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    auto* sheet = new ContactSheet(fixture.context, {});
    sheet->open();
    auto* note = part<QLabel>(*sheet, "patientNote");
    CHECK_FALSE(note->isVisible());
    QTest::keyClicks(part<QLineEdit>(*sheet, "familyEdit"), "Ruiz"_q);
    auto* notes = part<QPlainTextEdit>(*sheet, "notesEdit");

    notes->setPlainText("Saw MRN 00123456 with her"_q);

    CHECK(comesTrue([&] { return note->isVisible(); }));
    CHECK(note->text().startsWith("This looks like a patient's record number."_q));
    notes->setPlainText("Saw clinic with her"_q);
    CHECK(comesTrue([&] { return !note->isVisible(); }));
    notes->setPlainText("Saw MRN 00123456 with her"_q);
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    CHECK(fixture.book.lookup().contacts({}).size() == 1);
}

TEST_CASE("Escape says what it would lose, and closes the second time")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    auto* sheet = new ContactSheet(fixture.context, {});
    sheet->open();
    QTest::keyClicks(part<QLineEdit>(*sheet, "givenEdit"), "Ana"_q);

    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK(sheet->isVisible());
    CHECK(part<QLabel>(*sheet, "errorLabel")->isVisible());
    CHECK(part<QLineEdit>(*sheet, "givenEdit")->text() == "Ana"_q);

    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK_FALSE(sheet->isVisible());
}

TEST_CASE("Escape asks before it loses the kind of an address")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    const ContactId id =
        fixture.book.add(Contact(aContact().named("Ana", "Ruiz").email("ana@example.edu")));
    auto* sheet = new ContactSheet(fixture.context, id);
    sheet->open();
    QToolButton* kind = nullptr;
    for (const ReachRow* row : sheet->findChildren<ReachRow*>())
        if (!row->isBlank())
            kind = row->findChild<QToolButton*>();
    REQUIRE(kind);
    emit kind->menu()->aboutToShow();
    for (QAction* action : kind->menu()->actions())
        if (action->text() == "home"_q)
            action->trigger();

    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK(sheet->isVisible());
}

TEST_CASE("Escape closes a sheet in which nothing was typed")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    auto* sheet = new ContactSheet(fixture.context, {});
    sheet->open();

    QTest::keyClick(sheet, Qt::Key_Escape);

    CHECK_FALSE(sheet->isVisible());
}

TEST_CASE("tags, circles and the rhythm of a person are kept, and saving them untouched too")
{
    PageFixture fixture;
    fixture.shell.host.resize(900, 700);
    PageFixture::bringUp(fixture.shell.host);
    ContactBuilder lena = aContact().named("Lena", "Hoffmann");
    lena.tags = {"mentor"_q};
    lena.circles = {"research"_q};
    lena.idealDays = 42;
    lena.latestDays = 70;
    const ContactId id = fixture.book.add(lena);
    const auto before = fixture.book.lookup().contact(id);
    auto* sheet = new ContactSheet(fixture.context, id);
    sheet->open();
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    CHECK(fixture.book.lookup().contact(id) == before);

    sheet = new ContactSheet(fixture.context, id);
    sheet->open();
    sheet->findChild<TokenEdit*>("tagsEdit"_q)->addToken({0, "letter writer"_q, Tone::Neutral});
    sheet->findChild<RhythmEdit*>()->setRhythm(30, {});
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    const auto after = fixture.book.lookup().contact(id);
    CHECK(after->tags == std::vector<QString>{"mentor"_q, "letter writer"_q});
    CHECK(after->idealDays == 30);
    CHECK_FALSE(after->latestDays);
}
