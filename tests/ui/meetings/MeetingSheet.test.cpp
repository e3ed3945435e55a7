// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/MeetingSheet.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace rapport;

namespace
{

template <class Widget>
Widget* named(QWidget& in, const char* name)
{
    auto* found = in.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

void typeAndEnter(QLineEdit* field, const char* text)
{
    QTest::keyClicks(field, QString::fromUtf8(text));
    QTest::keyClick(field, Qt::Key_Return);
}

QLineEdit* fieldNamed(QWidget& in, const char* name)
{
    for (QLineEdit* field : in.findChildren<QLineEdit*>())
        if (field->accessibleName() == QString::fromLatin1(name))
            return field;
    return nullptr;
}

} // namespace

TEST_CASE("a meeting is made by keys alone, with its group and somebody new")
{
    PageFixture fixture;
    fixture.shell.host.resize(900, 700);
    PageFixture::bringUp(fixture.shell.host);
    auto* sheet = new MeetingSheet(fixture.context, {});
    sheet->open();

    QTest::keyClicks(named<QLineEdit>(*sheet, "topicEdit"), "Airway lab"_q);
    typeAndEnter(fieldNamed(*sheet, "Groups"), "Surgery IG");
    typeAndEnter(fieldNamed(*sheet, "Add a person"), "Dr. Ana Ruiz");
    QTest::keyClicks(named<QLineEdit>(*sheet, "costEdit"), "12.50"_q);
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);

    const auto ids = fixture.book.lookup().meetings({}, fixture.book.clock.now());
    REQUIRE(ids.size() == 1);
    const auto meeting = fixture.book.lookup().meeting(ids.front());
    CHECK(meeting->topic == "Airway lab"_q);
    CHECK(meeting->cost == 12.5);
    REQUIRE(meeting->participants.size() == 1);
    CHECK(fixture.book.lookup().contactRow(meeting->participants.front().contact)->displayName ==
          "Dr. Ana Ruiz"_q);
    CHECK(fixture.book.lookup().meetingRow(ids.front())->groups == QStringList{"Surgery IG"_q});
    CHECK(fixture.shell.meeting == ids.front());

    REQUIRE(fixture.book.notebook().undo(fixture.book.clock.now()));
    CHECK(fixture.book.lookup().isEmpty());
}

TEST_CASE("saving an untouched meeting changes nothing")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    const ContactId ana = fixture.book.add(aContact().named("Ana", "Ruiz"));
    Meeting full = aMeeting()
                       .about("Trauma")
                       .from("2025-10-13T17:30", "2025-10-13T19:00")
                       .with(ana, Role::Panelist)
                       .a("skills session");
    full.cost = 0;
    full.took = {Took::Skill, Took::Fun};
    full.specialties = {{"Radiology"_q, Interest::Maybe, Interest::WantMore}};
    full.level = MeetingLevel::Local;
    const MeetingId id = fixture.book.add(full);
    const auto before = fixture.book.lookup().meeting(id);

    auto* sheet = new MeetingSheet(fixture.context, id);
    sheet->open();
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);

    CHECK(fixture.book.lookup().meeting(id) == before);
    CHECK(fixture.shell.said.isEmpty());
}

TEST_CASE("a cost not known is blank, nothing paid is Free")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    const MeetingId id = fixture.book.add(aMeeting().about("Trauma").on("2025-10-13"));
    auto* sheet = new MeetingSheet(fixture.context, id);
    sheet->open();
    CHECK(named<QLineEdit>(*sheet, "costEdit")->text().isEmpty());
    QTest::keyClicks(named<QLineEdit>(*sheet, "costEdit"), "free"_q);
    named<QPushButton>(*sheet, "saveButton")->click();
    REQUIRE(fixture.book.lookup().meeting(id)->cost);
    CHECK(*fixture.book.lookup().meeting(id)->cost == 0.0);

    MeetingSheet again(fixture.context, id);
    CHECK(named<QLineEdit>(again, "costEdit")->text() == "Free"_q);
}

TEST_CASE("an amount that is none is said, and what was typed stays")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    MeetingSheet sheet(fixture.context, {});
    sheet.open();
    QTest::keyClicks(named<QLineEdit>(sheet, "costEdit"), "a lot"_q);
    QTest::keyClick(&sheet, Qt::Key_Return, Qt::ControlModifier);

    CHECK(sheet.isVisible());
    CHECK(named<QLineEdit>(sheet, "costEdit")->text() == "a lot"_q);
    bool said = false;
    for (const QLabel* label : sheet.findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains("a lot"_q));
    CHECK(said);
    CHECK(fixture.book.lookup().isEmpty());
}

TEST_CASE("the hours of a meeting move to another time zone, as they read")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    const MeetingId id =
        fixture.book.add(aMeeting().about("Webinar").from("2025-10-13T17:30", "2025-10-13T19:00"));
    auto* sheet = new MeetingSheet(fixture.context, id);
    sheet->open();
    auto* zone = named<QComboBox>(*sheet, "zoneBox");
    CHECK(zone->currentText() == "America/Chicago"_q);

    zone->setCurrentIndex(zone->findText("America/New York"_q));
    emit zone->activated(zone->currentIndex());
    named<QPushButton>(*sheet, "saveButton")->click();

    const MeetingTime time = fixture.book.lookup().meeting(id)->time;
    CHECK(time.timeZone == "America/New_York");
    CHECK(time.startAt == at("2025-10-13T16:30").toUTC());
    CHECK(time.endAt == at("2025-10-13T18:00").toUTC());
}

TEST_CASE("Escape asks once also where only a tick was changed")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    const MeetingId id =
        fixture.book.add(aMeeting().about("Webinar").from("2025-10-13T17:30", "2025-10-13T19:00"));
    const QPointer<MeetingSheet> sheet = new MeetingSheet(fixture.context, id);
    sheet->open();
    named<QCheckBox>(*sheet, "noEndBox")->click();
    sheet->reject();
    CHECK(sheet->isVisible());
    sheet->reject();
    CHECK_FALSE(sheet->isVisible());
}
