// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"
#include "support/Waiting.h"

#include "ui/contacts/ContactFilterBar.h"
#include "ui/contacts/ContactView.h"
#include "ui/contacts/ContactsPage.h"
#include "ui/contacts/KeptFilter.h"
#include "ui/contacts/NameList.h"
#include "ui/contacts/SelectionView.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace rapport;

namespace
{

struct SelectionFixture : PageFixture {
    ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    ContactId lena = book.add(aContact().named("Lena", "Hoffmann"));
    ContactId otto = book.add(aContact().named("Otto", "Weiss"));
    ContactsPage page{context};
    NameList& list = *page.findChild<NameList*>();
    SelectionView& several = *page.findChild<SelectionView*>();

    SelectionFixture()
    {
        page.resize(1000, 700);
        bringUp(page);
        list.setFocus();
    }
    template <class Widget>
    Widget& field(const char* name)
    {
        auto* found = several.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void selectAll() { QTest::keyClick(&list, Qt::Key_A, Qt::ControlModifier); }
    void undo() { REQUIRE(book.notebook().undo(book.clock.now())); }
};

} // namespace

TEST_CASE("several people selected show what can be done to them, one shows the story")
{
    SelectionFixture f;
    CHECK_FALSE(f.several.isVisible());
    f.selectAll();
    CHECK(f.several.isVisible());
    CHECK(f.field<QLabel>("titleLabel").text() == "3 people selected"_q);
    QTest::keyClick(&f.list, Qt::Key_Down);
    CHECK_FALSE(f.several.isVisible());
    CHECK(f.page.findChild<ContactView*>()->isVisible());
    QTest::keyClick(&f.list, Qt::Key_Up, Qt::ShiftModifier);
    CHECK(f.field<QLabel>("titleLabel").text() == "2 people selected"_q);
}

TEST_CASE("a tag is given to all who are selected and taken off them, each in one step")
{
    SelectionFixture f;
    f.selectAll();
    f.field<QLineEdit>("tagEdit").setFocus();
    QTest::keyClicks(&f.field<QLineEdit>("tagEdit"), "mentor"_q);
    QTest::keyClick(&f.field<QLineEdit>("tagEdit"), Qt::Key_Return);
    CHECK(f.book.lookup().tags() == std::vector<QString>{"mentor"_q});
    ContactFilter tagged;
    tagged.tag = "mentor"_q;
    CHECK(f.book.lookup().countContacts(tagged) == 3);
    CHECK(f.shell.said.last() == "“mentor” added to 3 people."_q);
    CHECK(f.several.isVisible());

    QTest::keyClicks(&f.field<QLineEdit>("tagEdit"), "mentor"_q);
    f.field<QPushButton>("tagRemove").click();
    CHECK(f.book.lookup().tags().empty());
    f.undo();
    CHECK(f.book.lookup().countContacts(tagged) == 3);
    f.undo();
    CHECK(f.book.lookup().tags().empty());
}

TEST_CASE("a tag that is known already keeps its spelling, and the field is ready for the next")
{
    SelectionFixture f;
    Contact tagged = aContact().named("Mia", "Chen");
    tagged.tags = {"Mentor"_q};
    f.book.add(tagged);
    f.selectAll();
    auto& edit = f.field<QLineEdit>("tagEdit");
    edit.setFocus();
    QTest::keyClicks(&edit, "mentor"_q);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(f.book.lookup().tags() == std::vector<QString>{"Mentor"_q});
    CHECK(comesTrue([&] { return edit.text().isEmpty(); }));
    CHECK_FALSE(edit.isUndoAvailable()); // Ctrl+Z is the notebook's
}

TEST_CASE("who is archived leaves the list, is found under Archived, and comes back")
{
    SelectionFixture f;
    f.selectAll();
    f.field<QPushButton>("archiveButton").click();
    CHECK(f.book.lookup().countContacts({}) == 0);
    ContactFilter archived;
    archived.archived = true;
    auto& filters = *f.page.findChild<ContactFilterBar*>();
    CHECK(filters.isVisible()); // else nobody could ask for them
    filters.pick(archived);
    CHECK(f.list.model()->rowCount() == 3);
    f.page.reveal(f.ana);
    CHECK(f.list.currentId() == f.ana.value);
    f.several.archive();
    CHECK(f.book.lookup().countContacts({}) == 1);
    CHECK_FALSE(f.book.lookup().contact(f.ana)->archivedAt);
}

TEST_CASE("all who are selected are exported, in the order of the list")
{
    SelectionFixture f;
    f.selectAll();
    f.field<QPushButton>("exportButton").click();
    CHECK(f.shell.exported == std::vector<ContactId>{f.lena, f.ana, f.otto});
}

TEST_CASE("Delete puts all who are selected in the trash")
{
    SelectionFixture f;
    f.selectAll();
    QTest::keyClick(&f.list, Qt::Key_Delete);
    CHECK(f.book.lookup().countContacts({}) == 0);
    CHECK(f.shell.said.last() == "In the trash: 3 people."_q);
    f.undo();
    CHECK(f.book.lookup().countContacts({}) == 3);
}

TEST_CASE("more people than fit in a moment are changed on the worker, and it is said")
{
    PageFixture fixture;
    fixture.book.change([](Edit& edit) -> Result<void> {
        for (int i = 0; i < 400; ++i)
            if (const auto added = edit.add(aContact().named("Ana", "Ruiz")); !added)
                return tl::unexpected(added.error());
        return {};
    });
    ContactsPage page(fixture.context);
    page.resize(1000, 700);
    PageFixture::bringUp(page);
    QTest::keyClick(page.findChild<NameList*>(), Qt::Key_A, Qt::ControlModifier);
    auto* tag = page.findChild<QLineEdit*>("tagEdit"_q);
    tag->setText("mentor"_q);
    tag->setFocus();
    QTest::keyClick(tag, Qt::Key_Return);
    CHECK(fixture.book.notebook().isBusy());
    CHECK(page.findChild<QWidget*>("busyBox"_q)->isVisible());
    REQUIRE(comesTrue([&] { return !fixture.shell.said.isEmpty(); }));
    CHECK(fixture.shell.said.last() == "“mentor” added to 400 people."_q);
    CHECK(page.findChild<QWidget*>("busyBox"_q)->isHidden());
}

TEST_CASE("what the contacts are narrowed to is remembered, whatever it is")
{
    TempNotebook book;
    Batch batch;
    batch.name = "contacts.vcf"_q;
    batch.at = book.clock.now().toUTC();
    ContactFilter kind, tag, circle, archived, import;
    kind.kind = ContactKind::PhysicianAssistant;
    tag.tag = "letter writer"_q;
    circle.circle = "home"_q;
    archived.archived = true;
    import.batch = book.add(batch);
    for (const ContactFilter& filter : {ContactFilter{}, kind, tag, circle, archived, import})
        CHECK(keptFilter(keptText(filter, book.lookup()), book.lookup()) == filter);
}
