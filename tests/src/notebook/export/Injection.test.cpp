// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Direction.h"
#include "notebook/export/Exporting.h"
#include "src/cli/CliRun.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/IncomingFiles.h"
#include "support/TempNotebook.h"

#include <QDir>
#include <QRegularExpression>
#include <algorithm>

using namespace rapport;

namespace
{

// What somebody may put into a name or a note so that another program runs it (S8).
const QStringList smuggled{
    "<script>alert(1)</script><img src=file:///etc/passwd onerror=x>"_q,
    "[click](javascript:alert(1)) ![p](http://x.example/p.png) [f](file:///etc/passwd)"_q,
    "'); DROP TABLE contact; --"_q,
    "=HYPERLINK(\"http://x.example\",\"x\")"_q,
    "+1+1"_q,
    "-2+3"_q,
    "@SUM(A1:A9)"_q,
    "\t=1+1"_q,
    "\r=1+1"_q,
    "x\r\nBCC:all@x.example\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Eve"_q,
    "x\nEND:VEVENT\nBEGIN:VEVENT\nUID:eve\nSUMMARY:Eve"_q,
    "x\rEND:VTODO\rBEGIN:VTODO"_q,
    "a;b,c\\n:d\\"_q,
    QStringLiteral("\u202Efdp.exe \u2066x\u2069"),
    QStringLiteral("bell \u0007 escape \u001B[31m"),
    "../../../etc/passwd"_q,
    "%0D%0ABcc:all@x.example?bcc=all@x.example&body=x"_q,
};

struct HostileBook : TempNotebook {
    HostileBook()
    {
        for (const QString& text : smuggled) {
            Contact contact = aContact().named("Ana", "Ruiz");
            contact.given = contact.preferred = contact.notes = text;
            contact.posts.push_back({});
            contact.posts.back().institution = contact.posts.back().role = text;
            contact.tags = {text};
            const ContactId who = add(contact);
            Meeting meeting = aMeeting().about("Talk").on("2025-10-01").with(who);
            meeting.topic = meeting.notes = meeting.place = text;
            meeting.status = MeetingStatus::Attended;
            add(meeting);
            FollowUp owed = aFollowUp().to(who).due("2025-10-16");
            owed.title = owed.note = text;
            add(owed);
        }
    }

    QByteArray exported(const char* name, std::set<ExportKind> kinds = {})
    {
        const QString path = folder() + u'/' + QString::fromLatin1(name);
        ExportRequest request;
        request.format = *exportFormatOf(path);
        request.kinds = kinds.empty() ? usualKinds(request.format) : std::move(kinds);
        request.withNotes = true;
        const auto written = exportTo(path, request, notebook(), clock.now());
        REQUIRE(written.has_value());
        return bytesOfFile(path);
    }
};

qsizetype linesThatAre(const QByteArray& text, const char* line)
{
    qsizetype count = 0;
    for (const QByteArray& each :
         QByteArray(text).replace("\r\n", "\n").replace('\r', '\n').split('\n'))
        count += each.startsWith(line) ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("no text of a person begins a line of its own in a vCard or a calendar", "[injection]")
{
    HostileBook book;
    const QByteArray cards = book.exported("out.vcf");
    for (const char* line : {"BEGIN:VCARD", "END:VCARD", "FN:", "UID:"}) {
        INFO(line);
        CHECK(linesThatAre(cards, line) == smuggled.size());
    }
    CHECK(linesThatAre(cards, "BCC") == 0);
    const QByteArray calendar = book.exported("out.ics");
    for (const char* line : {"BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTODO", "END:VTODO"}) {
        INFO(line);
        CHECK(linesThatAre(calendar, line) == smuggled.size());
    }
    CHECK(linesThatAre(calendar, "UID:") == 2 * smuggled.size());
    CHECK(linesThatAre(calendar, "BCC") == 0);
    for (const char control : {'\x07', '\x1b'}) {
        CHECK_FALSE(cards.contains(control));
        CHECK_FALSE(calendar.contains(control));
    }
}

TEST_CASE("no cell of a table begins as a formula", "[injection]")
{
    HostileBook book;
    for (const ExportKind kind : {ExportKind::Contacts, ExportKind::Meetings, ExportKind::FollowUps,
                                  ExportKind::CvLines, ExportKind::Events}) {
        const QString table = QString::fromUtf8(book.exported("out.csv", {kind}));
        INFO(wordOf(kind).toStdString() << '\n' << table.toStdString());
        // commas within a cell that is quoted are no beginnings
        if (kind == ExportKind::Contacts)
            CHECK(table.contains("'=HYPERLINK"_q)); // the guard that a spreadsheet takes for text
        bool isQuoted = false;
        QString cell;
        for (const QChar letter : table + u',') {
            isQuoted ^= letter == u'"';
            if (isQuoted || (letter != u',' && letter != u'\n')) {
                cell += letter;
                continue;
            }
            cell.remove(u'"');
            CHECK_FALSE((!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front()) &&
                         cell != "\r"_q));
            cell.clear();
        }
    }
}

TEST_CASE("no text of a person is markup in a page", "[injection]")
{
    HostileBook book;
    for (const ExportKind kind : {ExportKind::CvLines, ExportKind::Events}) {
        const QString page = QString::fromUtf8(book.exported("out.md", {kind}));
        INFO(page.toStdString());
        CHECK_FALSE(page.contains(QRegularExpression(QStringLiteral("(?<!\\\\)[<\\[]"))));
        CHECK_FALSE(page.contains("](javascript"_q));
    }
}

TEST_CASE("what is smuggled into a file stays text in the notebook that reads it", "[injection]")
{
    HostileBook book;
    CliRun cli;
    for (const char* name : {"out.vcf", "out.ics", "out.csv", "out.json"}) {
        INFO(name);
        book.exported(name);
        const QTemporaryDir place;
        const QString other = place.filePath("other.rapport"_q);
        const auto run = [&](const QStringList& words) {
            return cli.withoutFile(QStringList{"--json"_q, "--file"_q, other} + words);
        };
        const auto imported = run({"import"_q, book.folder() + u'/' + QString::fromLatin1(name)});
        INFO(imported.err.toStdString());
        CHECK(imported.exitCode == 0);
        CHECK(run({"check"_q}).json["ok"] == true);
        const auto listed = run({"list"_q, "contacts"_q, "--limit"_q, "1000"_q}).json;
        for (const auto& each : listed["items"])
            CHECK(each["name"] != "Eve");
        CHECK(run({"search"_q, "'); DROP TABLE contact; --"_q}).exitCode == 0);
        CHECK(QDir(place.path()).entryList(QDir::Files).size() <= 3);
    }
}

TEST_CASE("no name that a file brings turns the direction of what follows it", "[injection]")
{
    const QByteArray hostile = QByteArrayLiteral("Ana\xE2\x80\xAE\xE2\x81\xA6");
    const QTemporaryDir place;
    const std::pair<const char*, QByteArray> files[] = {
        {"a.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:" + hostile + " Ruiz\nN:Ruiz;" + hostile +
                      ";;;\nORG:" + hostile + "\nEND:VCARD\n"},
        {"a.csv", "First Name,Last Name,Company,E-mail Address\n" + hostile + ",Ruiz," + hostile +
                      ",a@example.edu\n"},
        {"a.ics", "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20251001T120000Z\n"
                  "SUMMARY:" +
                      hostile + " talk\nLOCATION:" + hostile + "\nATTENDEE;CN=" + hostile +
                      " Ruiz:mailto:a@example.edu\nEND:VEVENT\nEND:VCALENDAR\n"},
    };
    for (const auto& [file, bytes] : files) {
        INFO(file);
        const QString path = place.filePath(QString::fromLatin1(file));
        putFile(path, bytes);
        CliRun cli;
        const auto run = [&](const QStringList& words) {
            return cli.withoutFile(QStringList{"--json"_q, "--file"_q, path + ".rapport"_q} +
                                   words);
        };
        REQUIRE(run({"import"_q, path}).exitCode == 0);
        for (const QString& kind : {"contacts"_q, "meetings"_q}) {
            const auto listed = run({"list"_q, kind});
            const QString said = QString::fromStdString(listed.json["items"].dump());
            INFO(said.toStdString());
            CHECK((kind == "meetings"_q || said.contains("Ana Ruiz"_q)));
            CHECK(std::none_of(said.begin(), said.end(), turnsDirection));
        }
    }
}
