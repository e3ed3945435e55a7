// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "support/Builders.h"
#include "support/FakeShell.h"
#include "support/Waiting.h"
#include "ui/capture/CaptureLine.h"
#include "ui/capture/CaptureSheet.h"
#include "ui/capture/KeptLine.h"
#include "ui/widgets/TokenChip.h"
#include "ui/widgets/TokenEdit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QtTest/QTest>

using namespace rapport;

namespace
{

struct OpenSheet : PageFixture {
    explicit OpenSheet(const QString& line = {}, MeetingId planned = {})
    {
        shell.host.resize(1280, 820);
        shell.host.show();
        shell.host.activateWindow(); // shortcuts work in the active window
        REQUIRE(QTest::qWaitForWindowActive(&shell.host));
        start(line, planned);
    }
    ~OpenSheet() { KeptLine(book.notebook().path(), 0).keep({}); }

    void start(const QString& line = {}, MeetingId planned = {})
    {
        sheet = new CaptureSheet(context, line, planned);
        sheet->open();
    }
    template <class W>
    W* part(const char* name)
    {
        return sheet->findChild<W*>(QString::fromLatin1(name));
    }
    CaptureLine* line() { return part<CaptureLine>("line"); }
    QTableView* proposals() { return part<QTableView>("proposals"); }
    std::vector<MeetingId> meetings() { return book.lookup().meetings({}, book.clock.now()); }

    QPointer<CaptureSheet> sheet;
};

} // namespace

TEST_CASE("the chips of people stand in their field after every key")
{
    OpenSheet open;
    for (const QChar letter : "Radiology IG lunch, met Dr Ana Ruiz <ruiz@x.edu>, offered"_q) {
        QTest::keyClick(open.line(), letter.toLatin1());
        QCoreApplication::processEvents();
        const auto* field = open.part<TokenEdit>("people");
        const QWidget* typed = field->findChild<QLineEdit*>();
        for (const TokenChip* chip : field->findChildren<TokenChip*>()) {
            if (!chip->isVisible())
                continue;
            CAPTURE(open.line()->line().toStdString());
            CHECK(chip->width() >= chip->sizeHint().width());
            CHECK(field->contentsRect().contains(chip->geometry()));
            CHECK_FALSE(chip->geometry().intersects(typed->geometry()));
        }
    }
}

TEST_CASE("a line that needs two rows shows both while it is typed")
{
    OpenSheet open;
    CaptureLine* line = open.line();
    QScrollBar* bar = line->verticalScrollBar();
    for (const QChar letter : "Emergency Medicine IG lunch, met Dr Zoe Brandt and Sam Oduya MS3; "
                              "offered research"_q) {
        QTest::keyClick(line, letter.toLatin1());
        QCoreApplication::processEvents();
    }
    CHECK(bar->value() == 0);
    const QRect first = line->cursorRect(QTextCursor(line->document()));
    CHECK(line->viewport()->rect().contains(first));
    CHECK(line->viewport()->rect().contains(line->cursorRect()));
}

TEST_CASE("a typed line and Enter make the meeting, the person and the follow-up")
{
    OpenSheet open;
    QTest::keyClicks(open.line(),
                     "Radiology IG lunch, met Dr Ana Ruiz <ruiz@x.edu>, offered shadowing"_q);
    QTest::keyClick(open.line(), Qt::Key_Return);

    REQUIRE(open.meetings().size() == 1);
    const Meeting meeting = *open.book.lookup().meeting(open.meetings().front());
    CHECK(meeting.kind == "lunch talk"_q);
    REQUIRE(meeting.participants.size() == 1);
    CHECK(open.book.lookup().contact(meeting.participants.front().contact)->family == "Ruiz"_q);
    CHECK(open.book.lookup().countFollowUps({}) >= 1);
    CHECK(open.shell.said.size() == 1);
    CHECK(open.sheet->isHidden());
}

TEST_CASE("a field changed by hand is not overwritten by the line")
{
    OpenSheet open;
    QTest::keyClicks(open.line(), "EMIG workshop \"Airway\""_q);
    auto* topic = open.part<QLineEdit>("topic");
    CHECK(topic->text() == "Airway"_q);
    topic->clear();
    QTest::keyClicks(topic, "My own words"_q);
    QTest::keyClicks(open.line(), ", met Dr Ana Ruiz"_q);

    CHECK(topic->text() == "My own words"_q);
    CHECK(open.part<TokenEdit>("people")->tokens().size() == 1);
    QTest::keyClick(topic, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(open.meetings().size() == 1);
    CHECK(open.book.lookup().meeting(open.meetings().front())->topic == "My own words"_q);
}

TEST_CASE("an unticked follow-up is not made")
{
    OpenSheet open("Peds IG lunch, met Dr Ana Ruiz"_q);
    REQUIRE(open.proposals()->model()->rowCount() == 1);
    open.proposals()->setFocus();
    open.proposals()->setCurrentIndex(open.proposals()->model()->index(0, 0));
    QTest::keyClick(open.proposals(), Qt::Key_Space);
    QTest::keyClick(open.line(), Qt::Key_Return);

    REQUIRE(open.meetings().size() == 1);
    CHECK(open.book.lookup().countFollowUps({}) == 0);
}

TEST_CASE("a due day typed for a proposal is the one that is saved")
{
    OpenSheet open("Peds IG lunch, met Dr Ana Ruiz"_q);
    auto* model = open.proposals()->model();
    REQUIRE(model->setData(model->index(0, 1), "20 Oct"_q, Qt::EditRole));
    CHECK_FALSE(model->setData(model->index(0, 1), "no day at all"_q, Qt::EditRole));
    QTest::keyClick(open.line(), Qt::Key_Return);

    const auto followUps = open.book.lookup().followUps({});
    REQUIRE(followUps.size() == 1);
    CHECK(open.book.lookup().followUp(followUps.front())->dueOn == QDate(2025, 10, 20));
}

TEST_CASE("logging a planned meeting fills it and keeps what was planned")
{
    OpenSheet open;
    const MeetingId planned = open.book.add(
        aMeeting().about("Sepsis alerts").from("2025-10-14T12:00").being(MeetingStatus::Planned));
    delete open.sheet;
    open.start({}, planned);
    QTest::keyClicks(open.line(), "met Dr Ana Ruiz"_q);
    QTest::keyClick(open.line(), Qt::Key_Return);

    REQUIRE(open.meetings().size() == 1);
    const Meeting meeting = *open.book.lookup().meeting(planned);
    CHECK(meeting.status == MeetingStatus::Attended);
    CHECK(meeting.topic == "Sepsis alerts"_q);
    CHECK(meeting.time.startAt == at("2025-10-14T12:00").toUTC());
    CHECK(meeting.participants.size() == 1);
}

TEST_CASE("a line closed with Escape stands there again at the next capture")
{
    OpenSheet open;
    QTest::keyClicks(open.line(), "Cardio IG lunch"_q);
    QTest::keyClick(open.line(), Qt::Key_Escape);
    CHECK(open.sheet->isHidden());
    CHECK(open.meetings().empty());

    open.start();
    CHECK(open.line()->line() == "Cardio IG lunch"_q);
    QTest::keyClick(open.line(), Qt::Key_Return);
    open.start();
    CHECK(open.line()->line().isEmpty());
}

TEST_CASE("fields changed by hand stand there again after Escape, and can be dropped")
{
    OpenSheet open("Cardio IG lunch"_q);
    QTest::keyClicks(open.part<QLineEdit>("topic"), "My own words"_q);
    QTest::keyClick(open.line(), Qt::Key_Escape);
    REQUIRE(open.sheet);
    CHECK(open.sheet->isHidden());

    CHECK_FALSE(CaptureSheet::reopenKept(open.shell.host, MeetingId{7}));
    REQUIRE(CaptureSheet::reopenKept(open.shell.host, {}));
    CHECK(open.sheet->isVisible());
    CHECK(open.part<QLineEdit>("topic")->text() == "My own words"_q);
    CHECK(open.line()->line() == "Cardio IG lunch"_q);
    open.part<QPushButton>("startAnew")->click();
    CHECK(open.sheet->isHidden());
    CHECK(open.shell.logged == 1);
    CHECK_FALSE(CaptureSheet::reopenKept(open.shell.host, {}));
    open.start();
    CHECK(open.line()->line().isEmpty());
}

TEST_CASE("fields changed by hand outlive the program, until they are saved or dropped")
{
    OpenSheet open("Cardio IG lunch, met Dr Ana Ruiz"_q);
    QTest::keyClicks(open.part<QLineEdit>("topic"), "My own words"_q);
    open.part<QPlainTextEdit>("takeAway")->setPlainText("Radial first"_q);
    open.part<QPushButton>("planned")->click();
    QTest::keyClick(open.line(), Qt::Key_Escape);
    delete open.sheet; // as when the program quits

    open.start();
    CHECK(open.line()->line() == "Cardio IG lunch, met Dr Ana Ruiz"_q);
    CHECK(open.part<QLineEdit>("topic")->text() == "My own words"_q);
    CHECK(open.part<QPushButton>("planned")->isChecked());
    CHECK(open.part<QPushButton>("startAnew")->isVisibleTo(open.sheet));
    open.part<QPushButton>("attended")->click();
    QTest::keyClick(open.line(), Qt::Key_Return);
    REQUIRE(open.meetings().size() == 1);
    const auto made = open.book.lookup().meeting(open.meetings().front());
    CHECK(made->topic == "My own words"_q);
    CHECK(made->takeAway == "Radial first"_q);

    open.start();
    CHECK(open.part<QLineEdit>("topic")->text().isEmpty());
    CHECK_FALSE(open.part<QPushButton>("startAnew")->isVisibleTo(open.sheet));
}

TEST_CASE("Enter in an empty line says so and saves nothing")
{
    OpenSheet open;
    QTest::keyClick(open.line(), Qt::Key_Return);
    CHECK_FALSE(open.sheet->isHidden());
    CHECK_FALSE(open.part<QLabel>("error")->isHidden());
    CHECK(open.meetings().empty());
}

TEST_CASE("a name that two people bear is asked about, not guessed")
{
    OpenSheet open;
    open.book.add(aContact().titled("Dr").named("Daniel", "Kim"));
    open.book.add(aContact().titled("Dr").named("Sofia", "Kim"));
    delete open.sheet;
    open.start("Peds IG lunch, met Dr Kim"_q);
    const auto tokens = open.part<TokenEdit>("people")->tokens();
    REQUIRE(tokens.size() == 1);
    CHECK(tokens.front().tone == Tone::Soon);
    QTest::keyClick(open.line(), Qt::Key_Return);
    CHECK(open.meetings().empty());
    CHECK_FALSE(open.sheet->isHidden());
}

TEST_CASE("a line without a meeting shows the contact it makes instead")
{
    OpenSheet open("talked with Jordan Whitfield"_q);
    CHECK(open.part<QLabel>("title")->text().contains("Jordan Whitfield"_q));
    CHECK(open.part<QLineEdit>("topic")->isHidden());
    QTest::keyClick(open.line(), Qt::Key_Return);
    CHECK(open.meetings().empty());
    CHECK(open.book.lookup().countContacts({}) == 1);
}

TEST_CASE("a line that tells who a patient is is warned of in place, and can be saved")
{
    OpenSheet open("EMIG lunch, met Dr Hai Nguyen; saw Mrs. Alvarez, DOB 3/4/1956"_q);
    auto* note = open.part<QLabel>("patientNote");
    CHECK(note->isVisible());
    CHECK(note->textFormat() == Qt::PlainText);
    open.line()->setLine("EMIG lunch, met Dr Hai Nguyen"_q);
    CHECK(comesTrue([&] { return !note->isVisible(); }));
    open.line()->setLine("EMIG lunch, MRN 00123456"_q);
    CHECK(comesTrue([&] { return note->isVisible(); }));

    QTest::keyClick(open.line(), Qt::Key_Return);

    CHECK(open.meetings().size() == 1);
}
