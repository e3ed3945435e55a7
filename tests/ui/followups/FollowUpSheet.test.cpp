// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"

#include "ui/followups/FollowUpSheet.h"
#include "ui/followups/PickDaySheet.h"
#include "ui/widgets/DayEdit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace rapport;

namespace
{

struct OpenFollowUp : PageFixture {
    QPointer<FollowUpSheet> sheet;

    void open(FollowUpId id, ContactId forContact = {})
    {
        shell.host.resize(960, 640);
        bringUp(shell.host);
        sheet = new FollowUpSheet(context, id, forContact);
        sheet->open();
    }

    template <class W>
    W* part(const char* name)
    {
        return sheet->findChild<W*>(QString::fromLatin1(name));
    }
    bool isOpen() const { return sheet && sheet->isVisible(); }
};

} // namespace

TEST_CASE("a new follow-up is made by keys alone", "[follow-up-sheet]")
{
    OpenFollowUp s;
    const ContactId ana = s.book.add(aContact().named("Ana", "Ruiz").titled("Dr"));
    s.open({}, ana);
    QTest::keyClicks(s.part<QLineEdit>("title"), "Bring the book back"_q);
    QTest::keyClick(s.part<QLineEdit>("title"), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(s.isOpen());
    const auto ids = s.book.lookup().followUps({});
    REQUIRE(ids.size() == 1);
    const auto made = s.book.lookup().followUp(ids.front());
    CHECK(made->title == "Bring the book back"_q);
    CHECK(made->contact == ana);
    CHECK(made->dueOn.isValid());
}

TEST_CASE("advice that is the reason is shown and stays the reason", "[follow-up-sheet]")
{
    OpenFollowUp s;
    const ContactId ana = s.book.add(aContact().named("Ana", "Ruiz"));
    Advice advice;
    advice.contact = ana;
    advice.words = "Read Cope"_q;
    advice.givenOn = QDate(2025, 7, 28);
    s.book.change([&](Edit& edit) {
        return edit.add(advice).map([&](AdviceId added) { advice.id = added; });
    });
    FollowUp tell = aFollowUp().to(ana).due("2025-10-14");
    tell.advice = advice.id;
    const FollowUpId id = s.book.add(tell);
    s.open(id);
    CHECK(s.part<QComboBox>("meeting")->currentText() == "Read Cope"_q);
    s.part<QLineEdit>("title")->setText("Tell Ana"_q);
    s.part<QPushButton>("save")->click();
    CHECK(s.book.lookup().followUp(id)->advice == advice.id);
}

TEST_CASE("a day that cannot be read keeps the sheet open and the words", "[follow-up-sheet]")
{
    OpenFollowUp s;
    const FollowUpId id = s.book.add(aFollowUp().due("2025-10-14"));
    s.open(id);
    QLineEdit* due = s.part<DayEdit>("due")->line();
    due->selectAll();
    QTest::keyClicks(due, "somewhen"_q);
    QTest::keyClick(due, Qt::Key_Return, Qt::ControlModifier);
    CHECK(s.isOpen());
    CHECK(due->text() == "somewhen"_q);
    due->selectAll();
    QTest::keyClicks(due, "tomorrow"_q);
    QTest::keyClick(due, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(s.isOpen());
    CHECK(s.book.lookup().followUp(id)->dueOn == QDate(2025, 10, 15));
}

TEST_CASE("what was typed is not thrown away by one Escape", "[follow-up-sheet]")
{
    OpenFollowUp s;
    s.open(s.book.add(aFollowUp()));
    QTest::keyClicks(s.part<QLineEdit>("title"), "x"_q);
    QTest::keyClick(s.part<QLineEdit>("title"), Qt::Key_Escape);
    CHECK(s.isOpen());
    CHECK(s.part<QLabel>("error")->isVisible());
    QTest::keyClick(s.part<QLineEdit>("title"), Qt::Key_Escape);
    CHECK_FALSE(s.isOpen());
}

TEST_CASE("an unchanged sheet closes at once and writes nothing", "[follow-up-sheet]")
{
    OpenFollowUp s;
    const FollowUpId id = s.book.add(aFollowUp().due("2025-10-16", "14:00"));
    const auto before = s.book.lookup().followUp(id);
    s.open(id);
    QTest::keyClick(s.part<QLineEdit>("title"), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(s.isOpen());
    CHECK(s.book.lookup().followUp(id) == before);
    CHECK(s.shell.said.isEmpty());
}

TEST_CASE("a snooze is to a day that is still to come", "[follow-up-sheet]")
{
    PageFixture p;
    p.shell.host.show();
    auto* sheet = new PickDaySheet(p.context);
    QSignalSpy picked(sheet, &PickDaySheet::picked);
    sheet->open();
    QLineEdit* day = sheet->findChild<DayEdit*>()->line();
    QTest::keyClicks(day, "yesterday"_q);
    sheet->accept();
    CHECK(picked.isEmpty());
    day->selectAll();
    QTest::keyClicks(day, "3 nov 14:00"_q);
    sheet->accept();
    REQUIRE(picked.size() == 1);
    CHECK(picked.first().first().toDateTime() == at("2025-11-03T14:00"));
}
