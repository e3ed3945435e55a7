// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ContactsPage.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"
#include "ui/contacts/AdviceSheet.h"
#include "ui/contacts/Headline.h"
#include "ui/contacts/InteractionSheet.h"
#include "ui/contacts/NameList.h"
#include "ui/contacts/StoryList.h"
#include "ui/contacts/StoryModel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/LinkSheet.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace rapport;

TEST_CASE("an empty notebook offers to add a contact")
{
    PageFixture fixture;
    fixture.shell.editedContact = ContactId{7};
    ContactsPage page(fixture.context);
    page.show();
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == "Add a contact"_q)
            button->click();
    CHECK_FALSE(fixture.shell.editedContact.isValid());
}

TEST_CASE("the page opens with the first contact selected")
{
    PageFixture fixture;
    fixture.book.add(aContact().named("Ana", "Ruiz"));
    fixture.book.add(aContact().named("Lena", "Hoffmann"));
    ContactsPage page(fixture.context);
    page.show();
    const auto selected = page.findChild<NameList*>()->selectionModel()->selectedIndexes();
    REQUIRE(selected.size() == 1);
    CHECK(selected.first().data(Qt::DisplayRole).toString() == "Lena Hoffmann"_q);
}

TEST_CASE("a revealed contact shows name and story; a letter in the list jumps to a name")
{
    PageFixture fixture;
    fixture.book.add(aContact().named("Ana", "Ruiz"));
    const ContactId lena = fixture.book.add(aContact().named("Lena", "Hoffmann").titled("Dr"));
    fixture.book.add(aMeeting().about("Two boards").on("2025-06-24").with(lena, Role::Speaker));
    ContactsPage page(fixture.context);
    page.resize(1000, 700);
    page.show();
    page.reveal(lena);
    CHECK(page.findChild<QLabel*>("nameLabel"_q)->text() == "Dr. Lena Hoffmann"_q);
    CHECK(page.findChild<StoryModel*>()->rowCount() == 1);

    auto* list = page.findChild<NameList*>();
    QTest::keyClick(list, Qt::Key_R);
    CHECK(page.findChild<QLabel*>("nameLabel"_q)->text() == "Ana Ruiz"_q);
    QTest::keyClick(list, Qt::Key_K); // moves, as in every list
    CHECK(page.findChild<QLabel*>("nameLabel"_q)->text() == "Dr. Lena Hoffmann"_q);
}

TEST_CASE("logging a contact writes it into the story of everyone named")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    const ContactId lena = fixture.book.add(aContact().named("Lena", "Hoffmann"));
    auto* sheet = new InteractionSheet(fixture.context, lena);
    sheet->open();
    QTest::keyClicks(sheet->findChild<QPlainTextEdit*>("wordsEdit"_q), "Med-Peds or IM"_q);
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);

    const auto story = fixture.book.lookup().story(lena);
    REQUIRE(story.size() == 1);
    CHECK(story.front().words == "Med-Peds or IM"_q);
    CHECK(story.front().on == QDate(2025, 10, 14));
    REQUIRE(fixture.book.notebook().undo(fixture.book.clock.now()));
    CHECK(fixture.book.lookup().story(lena).empty());
}

TEST_CASE("E in the story changes an entry, Delete puts it in the trash, and the person stays")
{
    PageFixture fixture;
    fixture.shell.host.resize(900, 700);
    PageFixture::bringUp(fixture.shell.host);
    const ContactId lena = fixture.book.add(aContact().named("Lena", "Hoffmann"));
    Interaction coffee;
    coffee.channel = Channel::Coffee;
    coffee.on = QDate(2025, 8, 12);
    coffee.minutes = 40;
    coffee.words = "Med-Peds"_q;
    coffee.contacts = {lena};
    InteractionId id;
    fixture.book.change(
        [&](Edit& edit) { return edit.add(coffee).map([&](InteractionId added) { id = added; }); });
    ContactsPage page(fixture.context);
    page.resize(1000, 700);
    page.show();
    auto* story = page.findChild<StoryList*>();
    story->setCurrentIndex(story->model()->index(0, 0));

    QTest::keyClick(story, Qt::Key_E);
    auto* sheet = fixture.shell.host.findChild<InteractionSheet*>();
    REQUIRE(sheet);
    auto* words = sheet->findChild<QPlainTextEdit*>("wordsEdit"_q);
    CHECK(words->toPlainText() == "Med-Peds"_q);
    words->setPlainText("Med-Peds or IM"_q);
    sheet->findChild<QPushButton*>("saveButton"_q)->click();
    const auto changed = fixture.book.lookup().interaction(id);
    CHECK(changed->words == "Med-Peds or IM"_q);
    CHECK(changed->minutes == 40);
    CHECK(changed->on == coffee.on);

    story->setCurrentIndex(story->model()->index(0, 0));
    QTest::keyClick(story, Qt::Key_Delete);
    CHECK(fixture.book.lookup().story(lena).empty());
    CHECK(fixture.book.lookup().contacts({}).size() == 1);
    REQUIRE(fixture.book.notebook().undo(fixture.book.clock.now()));
    CHECK(fixture.book.lookup().story(lena).size() == 1);
}

TEST_CASE("E in the story changes a piece of advice; without words it is refused and kept open")
{
    PageFixture fixture;
    fixture.shell.host.resize(900, 700);
    PageFixture::bringUp(fixture.shell.host);
    const ContactId lena = fixture.book.add(aContact().named("Lena", "Hoffmann"));
    Advice advice;
    advice.contact = lena;
    advice.words = "Read Cope"_q;
    advice.givenOn = QDate(2025, 7, 28);
    AdviceId id;
    fixture.book.change(
        [&](Edit& edit) { return edit.add(advice).map([&](AdviceId added) { id = added; }); });
    ContactsPage page(fixture.context);
    page.resize(1000, 700);
    page.show();
    auto* story = page.findChild<StoryList*>();
    story->setCurrentIndex(story->model()->index(0, 0));

    QTest::keyClick(story, Qt::Key_E);
    auto* sheet = fixture.shell.host.findChild<AdviceSheet*>();
    REQUIRE(sheet);
    auto* words = sheet->findChild<QPlainTextEdit*>("wordsEdit"_q);
    CHECK(words->toPlainText() == "Read Cope"_q);
    words->setPlainText(" "_q);
    sheet->findChild<QPushButton*>("saveButton"_q)->click();
    CHECK(sheet->isVisible());
    CHECK_FALSE(sheet->findChild<QLabel*>("errorLabel"_q)->text().isEmpty());
    words->setPlainText("Read Cope before surgery"_q);
    sheet->findChild<QLineEdit*>("resultEdit"_q)->setText("Read it"_q);
    sheet->findChild<QPushButton*>("saveButton"_q)->click();
    const auto changed = fixture.book.lookup().advice(id);
    CHECK(changed->words == "Read Cope before surgery"_q);
    CHECK(changed->result == "Read it"_q);
    CHECK(changed->givenOn == advice.givenOn);
    REQUIRE(fixture.book.notebook().undo(fixture.book.clock.now()));
    CHECK(fixture.book.lookup().advice(id)->words == advice.words);
}

TEST_CASE("the kind that contacts are narrowed to is kept until the next start")
{
    PageFixture fixture;
    fixture.book.add(aContact().named("Ana", "Ruiz").of(ContactKind::Faculty));
    fixture.book.add(aContact().named("Lena", "Hoffmann").of(ContactKind::Fellow));
    {
        ContactsPage page(fixture.context);
        page.show();
        for (QPushButton* chip : page.findChildren<QPushButton*>())
            if (chip->text() == "Faculty 1"_q)
                chip->click();
        CHECK(page.findChild<NameList*>()->model()->rowCount() == 1);
    }
    ContactsPage again(fixture.context);
    auto* list = again.findChild<NameList*>();
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()->index(0, 0).data(Qt::DisplayRole).toString() == "Ana Ruiz"_q);
}

TEST_CASE("a profile page is named by its last part; what it opens stays in its tooltip")
{
    PageFixture fixture;
    Contact lena = aContact().named("Lena", "Hoffmann");
    lena.links.push_back({"https://www.doximity.com/pub/lena-hoffmann-md"_q, "Doximity"_q});
    lena.links.push_back({"https://example.edu/a/b"_q, {}});
    const ContactId id = fixture.book.add(lena);
    ContactsPage page(fixture.context);
    page.resize(1200, 700);
    page.show();
    page.reveal(id);
    QStringList shown;
    for (const LinkButton* link : page.findChildren<LinkButton*>())
        if (link->isVisible())
            shown << link->accessibleName() << link->toolTip();
    CHECK(shown == QStringList{"lena-hoffmann-md"_q, lena.links[0].value, lena.links[1].value,
                               lena.links[1].value});
}

TEST_CASE("an address stands whole where it fits, its words on the edge of the others")
{
    PageFixture fixture;
    Contact nora = aContact().named("Nora", "Abara").email("n.abara@example.edu");
    nora.metAtMeeting = fixture.book.add(aMeeting().about("Skin").on("2025-06-24"));
    nora.pronouns = "she/her"_q;
    const ContactId id = fixture.book.add(nora);
    ContactsPage page(fixture.context);
    page.resize(1070, 700);
    page.show();
    page.reveal(id);
    QCoreApplication::sendPostedEvents(); // lays out
    QList<LinkButton*> links = page.findChildren<LinkButton*>();
    links.removeIf([](const LinkButton* link) { return !link->isVisible(); }); // shown before
    REQUIRE(links.size() == 2);
    CHECK(links[0]->text() == "n.abara@example.edu"_q);
    CHECK(links[0]->x() == links[1]->x());
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisible() && label->text() == "she/her"_q) {
            CHECK(label->x() == links[0]->x());
            CHECK(label->contentsMargins().left() == LinkButton::inset);
        }
}

TEST_CASE("nothing under the name repeats what the line there says")
{
    Contact nora = aContact().named("Nora", "Abara").specialty("Emergency Medicine");
    nora.kind = ContactKind::Attending;
    nora.posts.push_back({"County"_q, {}, {}, "Emergency Medicine"_q, {}, {}, {}});
    const QString line = headlineOf(nora);
    CHECK(line == "Attending, Emergency Medicine · County"_q);
    CHECK(saysAll(line, {"attending"_q, "Emergency Medicine"_q}));
    CHECK_FALSE(saysAll(line, {"Radiology"_q}));
}

TEST_CASE("a story of hundreds of entries is shown whole and passes the model tester")
{
    StoryModel model;
    const QAbstractItemModelTester tester(&model);
    std::vector<StoryEntry> story(800);
    for (StoryEntry& entry : story) {
        entry.on = QDate(2024, 3, 1);
        entry.head = "Coffee, 40 min"_q;
    }
    model.show(story, QDate(2025, 10, 14));
    CHECK(model.rowCount() == 800);
    CHECK(model.index(0).data(StoryModel::HeadRole).toString() == "1 Mar 2024 · Coffee, 40 min"_q);
}

TEST_CASE("ten thousand people open at once")
{
    PageFixture fixture;
    ContactId last;
    fixture.book.change([&](Edit& edit) -> Result<void> {
        for (int i = 0; i < 10000; ++i) {
            Contact contact = aContact().named("Ana", "Ruiz");
            contact.family += QString::number(i);
            const auto added = edit.add(contact);
            if (!added)
                return tl::unexpected(added.error());
            last = *added;
        }
        return {};
    });
    QElapsedTimer timer;
    timer.start();
    ContactsPage page(fixture.context);
    page.resize(1280, 760);
    page.show();
    page.reveal(last);
    CHECK(page.findChild<NameList*>()->currentId() == last.value);
    // Generous: a list that read every person would take many times as long.
    CHECK(timer.elapsed() < 3000);
}

TEST_CASE("only web and mail addresses are opened")
{
    CHECK(LinkSheet::mayOpen(QUrl("https://example.edu"_q)));
    CHECK(LinkSheet::mayOpen(QUrl("mailto:a@example.edu"_q)));
    CHECK_FALSE(LinkSheet::mayOpen(QUrl("file:///etc/passwd"_q)));
    CHECK_FALSE(LinkSheet::mayOpen(QUrl("javascript:alert(1)"_q)));
    CHECK(LinkSheet::urlOf("linkedin.com/in/ana"_q) == QUrl("https://linkedin.com/in/ana"_q));
    CHECK_FALSE(LinkSheet::urlOf("lena-hoffmann-md"_q).isValid());
}

TEST_CASE("a contact without a story says so right below the head of the story")
{
    PageFixture fixture;
    const ContactId ana = fixture.book.add(aContact().named("Ana", "Ruiz"));
    ContactsPage page(fixture.context);
    page.resize(1000, 700);
    page.show();
    page.reveal(ana);
    QApplication::processEvents();

    const auto* head = page.findChild<QLabel*>("storyHead"_q);
    const auto* none = page.findChild<QLabel*>("noStoryLabel"_q);
    REQUIRE(none->isVisible());
    CHECK(none->alignment().testFlag(Qt::AlignTop));
    CHECK(none->geometry().top() - head->geometry().bottom() < 2 * head->height());
}
