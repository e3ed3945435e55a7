// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/CalendarFolder.h"

#include "notebook/FollowUpOperations.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"
#include "support/Waiting.h"

#include <QDir>
#include <QFile>

using namespace rapport;

namespace
{

struct KeptFolder {
    KeptFolder()
    {
        ana = page.book.add(aContact().named("Ana", "Ruiz"));
        FollowUp followUp = aFollowUp().to(ana).due("2025-10-20");
        followUp.note = "secret"_q;
        thanks = page.book.add(followUp);
        QDir().mkpath(folder);
    }
    QByteArray text() const
    {
        QFile file(folder + "/rapport-follow-ups.ics"_q);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool holds(const char* words) const
    {
        return comesTrue([&] { return text().contains(words); });
    }

    PageFixture page;
    ContactId ana;
    FollowUpId thanks;
    QString folder = page.book.folder() + "/calendar"_q;
};

} // namespace

TEST_CASE(
    "follow-ups are kept as a calendar file: one more number for each change, alarms, no notes")
{
    KeptFolder kept;
    CalendarFolder calendar(kept.page.book.notebook(), kept.page.book.clock, nullptr);
    calendar.setFolder(kept.folder);
    REQUIRE(kept.holds("SEQUENCE:0"));
    const QByteArray uid = kept.page.book.lookup().followUp(kept.thanks)->uid.toLatin1();
    CHECK(kept.text().contains("UID:" + uid));
    CHECK(kept.text().contains("BEGIN:VALARM"));
    CHECK(kept.text().contains("X-WR-CALNAME:Follow-ups"));
    CHECK_FALSE(kept.text().contains("secret"));

    REQUIRE(markDone(kept.page.book.notebook(), kept.thanks, {}, kept.page.book.clock.now()));
    REQUIRE(kept.holds("STATUS:COMPLETED"));
    CHECK(kept.text().contains("UID:" + uid));
    CHECK(kept.text().contains("SEQUENCE:1"));
    CHECK_FALSE(kept.text().contains("BEGIN:VALARM"));
}

TEST_CASE("a calendar that shows no tasks gets events, as soon as it is wanted")
{
    KeptFolder kept;
    CalendarFolder calendar(kept.page.book.notebook(), kept.page.book.clock, nullptr);
    calendar.setFolder(kept.folder);
    REQUIRE(kept.holds("BEGIN:VTODO"));
    Settings settings = kept.page.book.lookup().settings();
    settings.followUpsAsEvents = true;
    REQUIRE(
        kept.page.book.notebook().perform("Keep follow-ups as events"_q, kept.page.book.clock.now(),
                                          [&](Edit& edit) { return edit.setSettings(settings); }));
    REQUIRE(kept.holds("BEGIN:VEVENT"));
    CHECK_FALSE(kept.text().contains("BEGIN:VTODO"));
    CHECK(kept.text().contains("DTSTART:20251020T090000"));
    CHECK(kept.text().contains("TRIGGER:PT0S"));

    REQUIRE(markDone(kept.page.book.notebook(), kept.thanks, {}, kept.page.book.clock.now()));
    REQUIRE(kept.holds("STATUS:CANCELLED"));
}

TEST_CASE("a calendar file that says the same already is not written again")
{
    KeptFolder kept;
    CalendarFolder calendar(kept.page.book.notebook(), kept.page.book.clock, nullptr);
    calendar.setFolder(kept.folder);
    REQUIRE(kept.holds("SEQUENCE:0"));
    const QString path = kept.folder + "/rapport-follow-ups.ics"_q;
    const QByteArray before = kept.text();
    int times = 0;
    QObject::connect(&calendar, &CalendarFolder::kept, [&] { ++times; });
    kept.page.book.clock.advance(3600);
    calendar.setFolder(kept.folder);
    REQUIRE(comesTrue([&] { return times == 1; }));
    CHECK(kept.text() == before); // its time stamp, too
}

TEST_CASE("a calendar folder that is gone is told, not made anew, and taken up when it is back")
{
    KeptFolder kept;
    CalendarFolder calendar(kept.page.book.notebook(), kept.page.book.clock, nullptr);
    calendar.setFolder(kept.folder);
    REQUIRE(kept.holds("SEQUENCE:0"));
    QDir(kept.folder).removeRecursively();
    kept.page.book.add(aFollowUp().to(kept.ana).due("2025-10-21"));
    REQUIRE(comesTrue([&] { return calendar.failure().has_value(); }));
    CHECK(calendar.failure()->kind == Error::Kind::NotFound);
    CHECK_FALSE(QDir(kept.folder).exists());
    QDir().mkpath(kept.folder);
    kept.page.book.add(aFollowUp().to(kept.ana).due("2025-10-22"));
    REQUIRE(kept.holds("20251022"));
    CHECK(comesTrue([&] { return !calendar.failure(); }));
}

TEST_CASE("another notebook, such as the sample, leaves the calendar folder alone")
{
    KeptFolder kept;
    {
        CalendarFolder calendar(kept.page.book.notebook(), kept.page.book.clock, nullptr);
        calendar.setFolder(kept.folder);
        REQUIRE(kept.holds("SEQUENCE:0"));
    }
    TempNotebook other;
    CHECK(CalendarFolder(other.notebook(), other.clock, nullptr).folder().isEmpty());
    CHECK(CalendarFolder(kept.page.book.notebook(), kept.page.book.clock, nullptr).folder() ==
          kept.folder);
}
