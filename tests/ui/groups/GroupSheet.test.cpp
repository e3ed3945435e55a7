// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/GroupSheet.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"
#include "ui/widgets/TokenEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace rapport;

namespace
{

template <class Widget>
Widget& fieldOf(QWidget& sheet, const char* name)
{
    auto* found = sheet.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found);
    return *found;
}

GroupSheet* openGroup(PageFixture& fixture, GroupId id)
{
    fixture.shell.host.resize(900, 700);
    PageFixture::bringUp(fixture.shell.host);
    auto* sheet = new GroupSheet(fixture.context, id);
    sheet->open();
    return sheet;
}

GroupId aGroup(PageFixture& fixture, const QString& name)
{
    Group group;
    group.name = name;
    return fixture.book.add(group);
}

} // namespace

TEST_CASE("a group is made with its kind, its parent, its sponsor and its people", "[groups]")
{
    PageFixture fixture;
    const GroupId society = aGroup(fixture, "American College of Surgeons"_q);
    const ContactId ana = fixture.book.add(aContact().named("Ana", "Ruiz"));
    GroupSheet* sheet = openGroup(fixture, {});
    QTest::keyClicks(&fieldOf<QLineEdit>(*sheet, "nameEdit"), "Surgery IG"_q);
    auto& kind = fieldOf<QComboBox>(*sheet, "kindBox");
    kind.setCurrentIndex(kind.findText(labelOf(GroupKind::Specialty)));
    auto& level = fieldOf<QComboBox>(*sheet, "levelBox");
    level.setCurrentIndex(level.findText(labelOf(MeetingLevel::Local)));
    fieldOf<TokenEdit>(*sheet, "parentEdit").addToken({society.value, "ACS"_q, Tone::Info});
    fieldOf<TokenEdit>(*sheet, "sponsorEdit").addToken({ana.value, "Ana Ruiz"_q, Tone::Info});
    fieldOf<TokenEdit>(*sheet, "peopleEdit").addToken({ana.value, "Ana Ruiz"_q, Tone::Info});
    QTest::keyClicks(&fieldOf<QLineEdit>(*sheet, "meetsEdit"), "first Tuesdays"_q);
    fieldOf<QCheckBox>(*sheet, "travelBox").click();
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);

    const auto group =
        fixture.book.lookup().group(fixture.book.lookup().groupByName("surgery ig"_q));
    REQUIRE(group);
    CHECK(group->kind == GroupKind::Specialty);
    CHECK(group->level == MeetingLevel::Local);
    CHECK(group->parent == society);
    CHECK(group->sponsor == ana);
    CHECK(group->people == std::vector<ContactId>{ana});
    CHECK(group->meetsWhen == "first Tuesdays"_q);
    CHECK(group->fundsTravel);
    REQUIRE(fixture.book.notebook().undo(fixture.book.clock.now()));
    CHECK_FALSE(fixture.book.lookup().groupByName("surgery ig"_q).isValid());
}

TEST_CASE("saving an untouched group changes nothing", "[groups]")
{
    PageFixture fixture;
    const GroupId id = aGroup(fixture, "Surgery IG"_q);
    const auto before = fixture.book.lookup().group(id);
    const QString lastStep = fixture.book.notebook().undoName();
    fieldOf<QPushButton>(*openGroup(fixture, id), "saveButton").click();
    CHECK(fixture.book.lookup().group(id) == before);
    CHECK(fixture.book.notebook().undoName() == lastStep);
}

TEST_CASE("a group without a name, or with somebody unknown, is kept open with a sentence",
          "[groups]")
{
    PageFixture fixture;
    GroupSheet* sheet = openGroup(fixture, {});
    auto& said = fieldOf<QLabel>(*sheet, "errorLabel");
    fieldOf<QPushButton>(*sheet, "saveButton").click();
    CHECK(said.isVisible());
    QTest::keyClicks(&fieldOf<QLineEdit>(*sheet, "nameEdit"), "Surgery IG"_q);
    QTest::keyClicks(fieldOf<TokenEdit>(*sheet, "sponsorEdit").field(), "Nobody Known"_q);
    fieldOf<QPushButton>(*sheet, "saveButton").click();
    CHECK(sheet->isVisible());
    CHECK(said.text().contains("Nobody Known"_q));
    CHECK_FALSE(fixture.book.lookup().groupByName("surgery ig"_q).isValid());
}

TEST_CASE("a group goes to the trash and comes back by undo", "[groups]")
{
    PageFixture fixture;
    const GroupId id = aGroup(fixture, "Surgery IG"_q);
    fieldOf<QPushButton>(*openGroup(fixture, id), "deleteButton").click();
    CHECK(fixture.book.lookup().groups().empty());
    CHECK(fixture.shell.said == QStringList{"Surgery IG is in the trash."_q});
    REQUIRE(fixture.book.notebook().undo(fixture.book.clock.now()));
    CHECK(fixture.book.lookup().groups() == std::vector<GroupId>{id});
}
