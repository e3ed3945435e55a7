// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/export/Exporting.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"
#include "support/Waiting.h"

#include <QFile>

using namespace rapport;

namespace
{

// A notebook in which every private field says "secret".
struct SecretBook {
    SecretBook()
    {
        Contact ana = aContact().named("Ana", "Ruiz").email("ana@x.edu");
        ana.notes = "secret of Ana"_q;
        ana.properties = {"NOTE:secret of Ana"_q};
        person = book.add(ana);
        Meeting talk = aMeeting().about("Airway").from("2025-10-01T12:00", "2025-10-01T13:00");
        talk.notes = talk.takeAway = talk.mood = talk.quote = "secret"_q;
        talk.properties = {"DESCRIPTION:secret"_q};
        talk.participants = {{person, Role::Speaker, "secret"_q}};
        book.add(talk);
        FollowUp thanks = aFollowUp().to(person).due("2025-10-15");
        thanks.note = thanks.outcome = "secret"_q;
        book.add(thanks);
    }

    QByteArray written(const char* name, ExportRequest request)
    {
        const QString path = book.folder() + u'/' + QString::fromLatin1(name);
        request.format = *exportFormatOf(path);
        REQUIRE(exportTo(path, request, book.notebook(), book.clock.now()));
        QFile file(path);
        REQUIRE(file.open(QFile::ReadOnly));
        return file.readAll();
    }

    TempNotebook book;
    ContactId person;
};

ExportRequest asking(ExportKind kind, bool withNotes = false)
{
    ExportRequest request;
    request.kinds = {kind};
    request.withNotes = withNotes;
    return request;
}

} // namespace

TEST_CASE("private notes stay out of every export but the archive, unless asked for")
{
    SecretBook book;
    const std::pair<const char*, ExportKind> files[] = {
        {"a.vcf", ExportKind::Contacts},  {"a.ics", ExportKind::Meetings},
        {"b.ics", ExportKind::FollowUps}, {"a.csv", ExportKind::Contacts},
        {"b.csv", ExportKind::Meetings},  {"c.csv", ExportKind::FollowUps}};
    for (const auto& [name, kind] : files) {
        INFO(name << " " << wordOf(kind).toStdString());
        CHECK_FALSE(book.written(name, asking(kind)).contains("secret"));
        CHECK(book.written(name, asking(kind, true)).contains("secret"));
    }
    CHECK(book.written("a.json", {}).contains("secret"));
}

TEST_CASE("chosen contacts go out alone, in the version that is asked for")
{
    SecretBook book;
    book.book.add(aContact().named("Ben", "Cho"));
    ExportRequest request = asking(ExportKind::Contacts);
    request.contacts = {book.person};
    request.cards = VCardVersion::V4;
    const QByteArray cards = book.written("one.vcf", request);
    CHECK(cards.count("BEGIN:VCARD") == 1);
    CHECK(cards.contains("VERSION:4.0"));
    CHECK(cards.contains("Ruiz"));
}

TEST_CASE("an export that is stopped or fails leaves what was there before")
{
    SecretBook book;
    const QString path = book.book.folder() + "/before.vcf"_q;
    QFile before(path);
    REQUIRE(before.open(QFile::WriteOnly));
    before.write("before");
    before.close();
    const auto holds = [&] {
        QFile file(path);
        REQUIRE(file.open(QFile::ReadOnly));
        return file.readAll();
    };
    const ExportRequest request = asking(ExportKind::Contacts);
    const auto none = [] { return std::optional<Error>(); };

    const ExportSource stopping{book.book.lookup(), none, [](int, int) { return false; }};
    const auto stopped = exportTo(path, request, stopping, {}, book.book.clock.now());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::Cancelled);
    CHECK(holds() == "before");

    const ExportSource failing{book.book.lookup(),
                               [] {
                                   return std::optional(Error{Error::Kind::Damaged, {}, {}, {}});
                               },
                               {}};
    CHECK_FALSE(exportTo(path, request, failing, {}, book.book.clock.now()));
    CHECK(holds() == "before");
    CHECK_FALSE(
        exportTo("/nowhere/at/all.vcf"_q, request, book.book.notebook(), book.book.clock.now()));
}

TEST_CASE("the numbers of a calendar can be given by a long write")
{
    SecretBook book;
    Notebook& notebook = book.book.notebook();
    REQUIRE(notebook.publish({{"u"_q, "one"_q}})->at("u"_q) == 0);
    CHECK(notebook.publish({{"u"_q, "one"_q}})->at("u"_q) == 0);
    std::optional<Result<Notebook::Sequences>> later;
    notebook.publishLater({{"u"_q, "two"_q}},
                          [&](const Result<Notebook::Sequences>& done) { later = done; });
    REQUIRE(comesTrue([&] { return later.has_value(); }));
    CHECK((*later)->at("u"_q) == 1);
}
