// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/export/ExportPreview.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

using namespace rapport;

TEST_CASE("a preview counts, and warns of patients only where they would go out")
{
    TempNotebook book;
    Contact ana = aContact().named("Ana", "Ruiz");
    ana.notes = "Saw John Doe, DOB 3/4/1956, with her"_q;
    book.add(ana);
    book.add(aContact().named("Ben", "Cho"));
    ExportRequest request;
    request.kinds = {ExportKind::Contacts};

    const ExportPreview without = previewOf(request, book.lookup(), book.clock.now());
    CHECK(without.counts == ExportCounts{{"contacts"_q, 2}});
    CHECK(without.places.empty());

    request.withNotes = true;
    const ExportPreview with = previewOf(request, book.lookup(), book.clock.now());
    REQUIRE(with.places.size() == 1);
    CHECK(with.places[0].title == "Ana Ruiz"_q);
    CHECK(with.places[0].rule == PatientSign::Rule::NameWithBirth);

    ExportRequest archive;
    archive.format = ExportFormat::Archive;
    CHECK(previewOf(archive, book.lookup(), book.clock.now()).places.size() == 1);
}

TEST_CASE("a preview of a page counts its lines")
{
    TempNotebook book;
    book.add(aMeeting().about("Airway").a("workshop").on("2024-03-01"));
    book.add(aMeeting().about("Talk").a("lunch talk").on("2025-03-01"));
    ExportRequest request;
    request.format = ExportFormat::Markdown;
    request.kinds = {ExportKind::Events};
    CHECK(previewOf(request, book.lookup(), book.clock.now()).counts ==
          ExportCounts{{"events"_q, 1}});
    request.from = QDate(2024, 1, 1);
    CHECK(previewOf(request, book.lookup(), book.clock.now()).counts ==
          ExportCounts{{"events"_q, 2}});
}
