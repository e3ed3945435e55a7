// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Reports.h"
#include "notebook/ReportWords.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

using namespace rapport;

TEST_CASE("a CV has memberships, projects and hours, and no notes")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().titled("Dr").named("Ana", "Ruiz"));
    Group group;
    group.name = "Radiology IG"_q;
    group.memberSinceOn = QDate(2024, 8, 1);
    group.notes = "secret"_q;
    book.add(group);
    Opportunity project;
    project.title = "Chart review"_q;
    project.stage = Stage::UnderWay;
    project.contact = ana;
    project.notes = "secret"_q;
    book.add(project);
    Opportunity heard;
    heard.title = "Only heard of"_q;
    book.add(heard);
    Meeting shift =
        aMeeting().about("ED shift").a("shadowing").from("2025-09-01T08:00", "2025-09-01T12:00");
    shift.notes = "secret"_q;
    book.add(shift);
    book.add(aMeeting().about("Lunch").a("lunch talk").on("2025-09-02"));

    const Report report = cvLines(book.notebook().lookup(), book.clock.now());

    REQUIRE(report.sections.size() == 3);
    CHECK(report.sections[0].lines ==
          std::vector<ReportLine>{{"Aug 2024 to present"_q, "Radiology IG, member"_q, {}, {}}});
    CHECK(report.sections[1].lines ==
          std::vector<ReportLine>{
              {"Under way"_q, "Research: Chart review"_q, "with Dr. Ana Ruiz"_q, {}}});
    CHECK(minutesIn(report.sections[2]) == 240);
}

TEST_CASE("the events of a period are those attended in it, by kind")
{
    TempNotebook book;
    book.add(aMeeting().about("Before").a("lunch talk").on("2025-06-30"));
    book.add(aMeeting().about("First").a("lunch talk").on("2025-07-01"));
    book.add(aMeeting().about("Talk").a("panel").on("2025-08-01"));
    book.add(aMeeting().about("Last").a("lunch talk").on("2025-09-30"));
    book.add(aMeeting().about("Missed").on("2025-08-01").being(MeetingStatus::Missed));

    const Report report = eventsReport(book.notebook().lookup(), QDate(2025, 7, 1),
                                       QDate(2025, 9, 30), book.clock.now());

    CHECK(report.byline == "1 Jul to 30 Sep 2025"_q);
    REQUIRE(report.sections.size() == 2);
    REQUIRE(report.sections[0].lines.size() == 2);
    CHECK(report.sections[0].lines[0].what == "First"_q);
    CHECK(report.sections[0].lines[1].what == "Last"_q);
    CHECK(report.sections[1].title == "Panel"_q);
}

TEST_CASE("an empty notebook makes an empty page")
{
    TempNotebook book;
    CHECK(cvLines(book.notebook().lookup(), book.clock.now()).isEmpty());
}

TEST_CASE("days and periods are worded as a CV has them")
{
    CHECK(daysText(QDate(2025, 11, 6), QDate(2025, 11, 8)) == "6 to 8 Nov 2025"_q);
    CHECK(daysText(QDate(2025, 12, 30), QDate(2026, 1, 2)) == "30 Dec 2025 to 2 Jan 2026"_q);
    CHECK(periodText(QDate(2024, 8, 1), QDate(2025, 5, 1), QDate(2025, 10, 14)) ==
          "Aug 2024 to May 2025"_q);
    CHECK(periodText({}, QDate(2025, 5, 1), QDate(2025, 10, 14)) == "until May 2025"_q);
    CHECK(hoursText(45) == "45 min"_q);
    CHECK(hoursText(120) == "2 h"_q);
}
