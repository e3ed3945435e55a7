// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "support/Builders.h"
#include "support/FakeShell.h"
#include "ui/palette/CommandWords.h"
#include "ui/palette/MarkedText.h"
#include "ui/palette/PaletteModel.h"
#include "ui/palette/PaletteSheet.h"
#include "ui/widgets/Rows.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QtTest/QTest>

using namespace rapport;

namespace
{

ContactId addOkafor(TempNotebook& book)
{
    ContactBuilder okafor = aContact().titled("Dr").named("Amara", "Okafor");
    okafor.notes = "keeps the airway lab list"_q;
    return book.add(okafor);
}

} // namespace

TEST_CASE("the palette finds by prefixes of words anywhere and opens with Enter")
{
    PageFixture page;
    const ContactId okafor = addOkafor(page.book);
    page.book.add(aContact().named("Lena", "Hoffmann"));
    auto* sheet = new PaletteSheet(page.context, {});
    sheet->open();
    auto* query = sheet->findChild<QLineEdit*>();
    QTest::keyClicks(query, "okaf airway"_q);
    const auto* results = sheet->findChild<QListView*>();
    CHECK(results->currentIndex().data().toString() == "Dr. Amara Okafor"_q);
    QTest::keyClick(query, Qt::Key_Return);
    CHECK(page.shell.contact == okafor);
    CHECK(sheet->isHidden());
}

TEST_CASE("the palette says of somebody set aside that they are archived")
{
    PageFixture page;
    const ContactId okafor = addOkafor(page.book);
    Contact aside = *page.book.lookup().contact(okafor);
    aside.archivedAt = page.book.clock.now().toUTC();
    page.book.change([&](Edit& edit) { return edit.update(aside); });
    auto* sheet = new PaletteSheet(page.context, {}, "okafor"_q);
    sheet->open();
    const auto* results = sheet->findChild<QListView*>();
    CHECK(results->currentIndex().data(SubtitleRole).toString().startsWith("Archived"_q));
}

TEST_CASE("a group is found by the letters it goes by")
{
    CHECK(goesBy("Emergency Medicine IG"_q, "emig"_q));
    CHECK(goesBy("Society of Black Surgeons"_q, "sbs"_q));
    CHECK_FALSE(goesBy("Emergency Medicine IG"_q, "em"_q)); // too much would begin so
    PageFixture page;
    Group group;
    group.name = "Emergency Medicine IG"_q;
    const GroupId id = page.book.add(group);
    auto* sheet = new PaletteSheet(page.context, {}, "emig"_q);
    sheet->open();
    QTest::keyClick(sheet->findChild<QLineEdit*>(), Qt::Key_Return);
    CHECK(page.shell.editedGroup == id);
}

TEST_CASE("the palette logs a meeting with the person found")
{
    PageFixture page;
    addOkafor(page.book);
    auto* sheet = new PaletteSheet(page.context, {}, "okafor"_q);
    sheet->open();
    auto* query = sheet->findChild<QLineEdit*>();
    QTest::keyClick(query, Qt::Key_Down);
    QTest::keyClick(query, Qt::Key_Return);
    CHECK(page.shell.line == " with Dr. Amara Okafor"_q);
}

TEST_CASE("without words the palette lists the window's commands, and runs them")
{
    PageFixture page;
    QAction today("&Today"_q);
    QAction log("&Log a meeting"_q);
    int logged = 0;
    QObject::connect(&log, &QAction::triggered, [&] { ++logged; });
    auto* sheet = new PaletteSheet(page.context, {&today, &log});
    sheet->open();
    const auto* results = sheet->findChild<QListView*>();
    CHECK(results->model()->rowCount() == 3);
    auto* query = sheet->findChild<QLineEdit*>();
    QTest::keyClicks(query, "meet"_q);
    QTest::keyClick(query, Qt::Key_Return);
    CHECK(logged == 1);
}

TEST_CASE("the palette's model stays sound when its lines change")
{
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    PaletteEntry entry;
    entry.section = "Contacts"_q;
    entry.title = "Dr. Amara \x02Okaf\x03or"_q;
    PaletteEntry other = entry;
    other.section = "Do"_q;
    model.setEntries({entry, entry, other});
    CHECK(model.rowCount() == 5);
    CHECK(model.index(0).data(SectionRole).toString() == "Contacts"_q);
    CHECK(model.index(1).data().toString() == "Dr. Amara Okafor"_q);
    CHECK(model.nextEntry(3, 1).row() == 4);
    CHECK_FALSE(model.nextEntry(0, -1).isValid());
    model.setEntries({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("commands match by the beginnings of their words, accents aside")
{
    CHECK(matchesWords("Log a meeting"_q, "mee lo"_q));
    CHECK(matchesWords("Réglages"_q, "regl"_q));
    CHECK_FALSE(matchesWords("Log a meeting"_q, "eting"_q));
}

TEST_CASE("found words are underlined, also when a mark is missing")
{
    const MarkedText text = readMarks("a \x02hit\x03 and \x02half"_q);
    CHECK(text.plain == "a hit and half"_q);
    REQUIRE(text.underlined.size() == 1);
    CHECK(text.underlined.front().start == 2);
    CHECK(text.underlined.front().length == 3);
}
