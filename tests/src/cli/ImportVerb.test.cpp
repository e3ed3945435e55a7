// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/CliRun.h"
#include "support/Catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace rapport;

namespace
{

const QByteArray twoCards =
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:u-1\r\nN:Ruiz;Ana;;;\r\nFN:Ana Ruiz\r\n"
    "EMAIL:ana@x.edu\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:u-2\r\nN:Cho;Ben;;;\r\nFN:Ben Cho\r\n"
    "END:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:nobody\r\nEND:VCARD\r\n";
const QByteArray oneTalk = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:e-1\r\n"
                           "DTSTART:20251103T180000Z\r\nSUMMARY:AI in radiology\r\n"
                           "ATTENDEE;CN=Ana Ruiz:mailto:ana@x.edu\r\nEND:VEVENT\r\n"
                           "END:VCALENDAR\r\n";

class Files
{
public:
    QString with(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QFile::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("import says per file what came in, as one batch that can be undone")
{
    const Files files;
    CliRun run;
    // Names lie: the content tells.
    const QString cards = files.with("cards.txt", twoCards);
    const QString talk = files.with("talk.csv", oneTalk);

    const auto dry = run({"--json"_q, "import"_q, cards, talk, "--dry-run"_q});
    CHECK(dry.exitCode == 0);
    CHECK(dry.json["files"][0]["added"] == 2);
    CHECK(dry.json["batch"].is_null());
    CHECK_FALSE(QFile::exists(run.file()));

    const auto done = run({"--json"_q, "import"_q, cards, talk});
    REQUIRE(done.exitCode == 0);
    const auto first = done.json["files"][0];
    CHECK(first["format"] == "vCard 3.0");
    CHECK(first["read"] == 2);
    CHECK(first["added"] == 2);
    CHECK(first["skipped"].size() == 1);
    CHECK(first["skipped"][0]["line"].get<int>() > 13);
    CHECK(done.json["files"][1]["format"] == "iCalendar");
    CHECK(run({"--json"_q, "list"_q, "contacts"_q}).json["items"].size() == 2);

    const auto again = run({"--json"_q, "import"_q, cards, talk});
    CHECK(again.json["files"][0]["unchanged"] == 2);
    CHECK(again.json["files"][1]["unchanged"] == 1);
    CHECK(again.json["batch"].is_null());

    const QString changed =
        files.with("cards.txt", QByteArray(twoCards).replace("ana@x.edu", "ana@y.edu"));
    const auto news = run({"--json"_q, "import"_q, changed, "--dry-run"_q});
    REQUIRE(news.json["updates"].size() == 1);
    CHECK(news.json["updates"][0]["title"] == "Ana Ruiz");
    CHECK(news.json["updates"][0]["line"] == 1);
    CHECK(news.json["updates"][0]["changes"][0]["before"] == "ana@x.edu");
    CHECK(news.json["updates"][0]["changes"][0]["after"] == "ana@y.edu");
    CHECK(run({"import"_q, changed, "--dry-run"_q})
              .out.contains(", line 1: Ana Ruiz: E-mail: ana@x.edu → ana@y.edu"_q));

    run({"log"_q, "Coffee with Zoe Quinn"_q});
    const QString batch = QString::fromStdString(done.json["batch"].get<std::string>());
    const auto undone = run({"--json"_q, "undo"_q, "--batch"_q, batch});
    CHECK(undone.exitCode == 0);
    CHECK(run({"--json"_q, "list"_q, "meetings"_q}).json["items"].size() <= 1);
    CHECK(run({"check"_q}).exitCode == 0);
    CHECK(run({"undo"_q, "--batch"_q, batch}).exitCode == 1);
}

TEST_CASE("an empty calendar is told from one that is known")
{
    const Files files;
    CliRun run;
    const auto empty =
        run({"import"_q,
             files.with("empty.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")});
    CHECK(empty.exitCode == 0);
    CHECK(empty.out.contains("Nothing was written: nothing in it can come in."_q));
    const QString talk = files.with("talk.ics", oneTalk);
    run({"import"_q, talk});
    CHECK(run({"import"_q, talk}).out.contains("all of it is known already"_q));
}

TEST_CASE("a file that is none of ours is named with what it is, and nothing is written")
{
    const Files files;
    CliRun run;
    const auto page = run({"import"_q, files.with("b.vcf", "<html><body>Sign in</body>")});
    CHECK(page.exitCode == 1);
    CHECK(page.err.contains("it is a web page"_q));
    CHECK(page.err.contains("b.vcf"_q));
    CHECK(page.err.contains("Nothing in the notebook was changed"_q));
    CHECK_FALSE(QFile::exists(run.file()));
    CHECK(run({"import"_q, files.path("gone.vcf")}).err.contains("was not found"_q));
    CHECK(run({"import"_q}).exitCode == 2);
}

TEST_CASE("a bad file stops no good one, and each bad one has a sentence of its own")
{
    const Files files;
    CliRun run;
    const QTemporaryDir empty;
    const QString page = files.with("page.vcf", "<html><body>Sign in</body>");
    const QString gone = files.path("gone.ics");
    const QString cut =
        files.with("cut.json", R"({"rapport_archive": 1, "contacts": [{"uid": "a", "na)");
    const auto done = run({"--json"_q, "import"_q, page, files.with("cards.vcf", twoCards), gone,
                           cut, empty.path(), files.with("talk.ics", oneTalk)});
    CHECK(done.exitCode == 1);
    CHECK(done.err.count(u'\n') == 4);
    for (const auto& said :
         {"page.vcf cannot be read: it is a web page"_q, "gone.ics was not found"_q,
          "cut.json is damaged"_q, "A .vcf or .ics in "_q + empty.path()})
        CHECK(done.err.contains(said));
    CHECK(done.err.count("Nothing of it came in; the other files did."_q) == 4);
    REQUIRE(done.json["files"].size() == 6);
    CHECK(done.json["files"][0]["added"] == 2);
    CHECK(done.json["files"][1]["added"] == 1);
    CHECK_FALSE(done.json["files"][1].contains("error"));
    CHECK(done.json["files"][2]["file"] == page.toStdString());
    CHECK(done.json["files"][2]["error"]["kind"] == "unreadable");
    CHECK(done.json["error"] == done.json["files"][2]["error"]);

    const QString batch = QString::fromStdString(done.json["batch"].get<std::string>());
    CHECK(run({"undo"_q, "--batch"_q, batch}).exitCode == 0);
    CHECK(run({"--json"_q, "list"_q, "contacts"_q}).json["items"].empty());
}

TEST_CASE(
    "an archive that fails undoes nothing of the files beside it, and is in their batch if not")
{
    const Files files;
    CliRun run;
    const QString good =
        files.with("good.json", R"({"rapport": 1, "contacts": [{"uid": "a", "given": "Zoe"}]})");
    const QString newer = files.with("newer.json", R"({"rapport": 99, "contacts": []})");
    const auto done =
        run({"--json"_q, "import"_q, newer, good, files.with("cards.vcf", twoCards), newer});
    CHECK(done.exitCode == 1);
    CHECK(done.err.count("newer.json was written by a newer Rapport"_q) == 2);
    CHECK(run({"--json"_q, "list"_q, "contacts"_q}).json["items"].size() == 3);
    const QString batch = QString::fromStdString(done.json["batch"].get<std::string>());
    CHECK(run({"undo"_q, "--batch"_q, batch}).exitCode == 0);
    CHECK(run({"--json"_q, "list"_q, "contacts"_q}).json["items"].empty());
}

TEST_CASE("where no file is good, nothing is written and no notebook is made")
{
    const Files files;
    CliRun run;
    const auto none = run({"--json"_q, "import"_q, files.path("a.vcf"), files.path("b.vcf")});
    CHECK(none.exitCode == 1);
    CHECK(none.err.count("was not found. Nothing in the notebook was changed."_q) == 2);
    CHECK(none.json["error"]["kind"] == "not found");
    CHECK(none.json["batch"].is_null());
    CHECK_FALSE(QFile::exists(run.file()));
}

TEST_CASE("what is said of many lines is said once, in the order of the lines")
{
    const Files files;
    CliRun run;
    QByteArray cards;
    for (int i = 0; i < 9; ++i)
        cards += "BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:nobody\r\nEND:VCARD\r\n";
    const auto done = run({"import"_q, files.with("many.vcf", cards)});
    INFO(done.out.toStdString());
    CHECK(done.out.count("skipped: "_q) == 1);
    CHECK(done.out.contains("many.vcf, lines 1, 5, 9, 13, 17 and 4 more: skipped: "_q));
    const auto two = run({"import"_q, files.with("two.vcf", cards.left(cards.size() / 9 * 2))});
    CHECK(two.out.contains("two.vcf, lines 1 and 5: skipped: "_q));
}

TEST_CASE("a file that is broken or not understood is named with what to do")
{
    const Files files;
    CliRun run;
    const auto table = run({"import"_q, files.with("map.csv", "Foo,Bar\n1,2\n3,4\n")});
    CHECK(table.exitCode == 1);
    CHECK(table.err.contains("(Foo, Bar); say what they hold under Columns"_q));
    const auto archive =
        run({"import"_q,
             files.with("cut.json", R"({"rapport_archive": 1, "contacts": [{"uid": "a", "na)")});
    CHECK(archive.exitCode == 1);
    CHECK(archive.err.contains("cut.json is damaged"_q));
    const auto book = run({"import"_q, files.with("tb.ldif", "dn: cn=Ana\nobjectclass: top\n")});
    CHECK(book.exitCode == 1);
    CHECK(book.err.contains("export it as vCard or CSV"_q));
    CHECK_FALSE(QFile::exists(run.file()));
}

TEST_CASE("a folder of cards and events is read whole")
{
    const Files files;
    CliRun run;
    files.with("a.vcf", twoCards);
    files.with("b.ics", oneTalk);
    files.with("notes.txt", "not ours");
    const auto done = run({"--json"_q, "import"_q, files.folder()});
    CHECK(done.exitCode == 0);
    CHECK(done.json["files"].size() == 2);
}

TEST_CASE("a name alone is kept apart, and said")
{
    const Files files;
    CliRun run;
    run({"import"_q, files.with("a.vcf", twoCards)});
    const auto other = run({"import"_q, files.with("b.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\n"
                                                            "FN:Ana Ruiz\r\nN:Ruiz;Ana;;;\r\n"
                                                            "EMAIL:other@y.org\r\nEND:VCARD\r\n")});
    CHECK(other.out.contains("1 to decide"_q));
    CHECK(other.out.contains("Same name as Ana Ruiz, other e-mail: other@y.org; added as new"_q));
    CHECK(run({"--json"_q, "list"_q, "contacts"_q}).json["items"].size() == 3);
}

TEST_CASE("export writes by the ending of the name, and what it wrote comes back as the same")
{
    const Files files;
    CliRun run;
    run({"import"_q, files.with("a.vcf", twoCards), files.with("t.ics", oneTalk)});
    for (const char* name : {"out.vcf", "out.ics", "out.csv", "out.json"}) {
        INFO(name);
        const auto written = run({"--json"_q, "export"_q, files.path(name)});
        REQUIRE(written.exitCode == 0);
        CHECK_FALSE(written.json["written"].empty());
        CHECK(QFile::permissions(files.path(name)) ==
              (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
        const auto back = run({"--json"_q, "import"_q, files.path(name)});
        CHECK(back.json["files"][0]["added"] == 0);
        CHECK(back.json["files"][0]["updated"] == 0);
        CHECK(back.json["files"][0]["conflicts"] == 0);
        CHECK(back.json["files"][0]["unchanged"].get<int>() > 0);
    }
    CHECK(run({"export"_q, files.path("out.xyz")}).exitCode == 1);
    CHECK(run({"export"_q, files.path("out.ics"), "--kind"_q, "contacts"_q}).exitCode == 1);
    CHECK(run({"--json"_q, "export"_q, files.path("m.csv"), "--kind"_q, "meetings"_q})
              .json["written"]["meetings"] == 1);
}

TEST_CASE("the sequence of an event grows only when it changed")
{
    const Files files;
    CliRun run;
    run({"import"_q, files.with("t.ics", oneTalk)});
    const auto sequence = [&] {
        run({"export"_q, files.path("out.ics")});
        QFile file(files.path("out.ics"));
        REQUIRE(file.open(QFile::ReadOnly));
        const QByteArray text = file.readAll();
        const qsizetype at = text.indexOf("SEQUENCE:");
        return text.mid(at + 9, text.indexOf('\r', at) - at - 9).toInt();
    };
    const int first = sequence();
    CHECK(sequence() == first);
    run({"import"_q, files.with("t2.ics", QByteArray(oneTalk).replace("radiology", "medicine"))});
    CHECK(sequence() == first + 1);
}

TEST_CASE("CV lines and this year's events are written as Markdown and as a table")
{
    CliRun run;
    const QTemporaryDir folder;
    REQUIRE(run({"log"_q, "ED shadowing 9am-1pm yesterday with Dr Ana Ruiz"_q}).exitCode == 0);

    for (const QStringList& words :
         {QStringList{"cv.md"_q}, QStringList{"events.md"_q, "--kind"_q, "events"_q},
          QStringList{"cv.csv"_q, "--kind"_q, "cv"_q}}) {
        const QString path = folder.filePath(words.first());
        const auto written = run(QStringList{"--json"_q, "export"_q, path} + words.mid(1));
        REQUIRE(written.exitCode == 0);
        QFile file(path);
        REQUIRE(file.open(QFile::ReadOnly));
        const QByteArray text = file.readAll();
        INFO(text.toStdString());
        CHECK(text.contains("Shadowing"));
        CHECK(text.contains(words.first().endsWith("csv"_q) ? "4.00" : "4 h"));
    }
}

TEST_CASE("notes go into an export only when they are asked for")
{
    const Files files;
    CliRun run;
    run({"import"_q, files.with("a.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Ruiz\r\n"
                                         "N:Ruiz;Ana;;;\r\nNOTE:secret\r\nEND:VCARD\r\n")});
    const auto exported = [&](const QStringList& options) {
        REQUIRE(run(QStringList{"export"_q, files.path("out.vcf")} + options).exitCode == 0);
        QFile file(files.path("out.vcf"));
        REQUIRE(file.open(QFile::ReadOnly));
        return file.readAll();
    };
    CHECK_FALSE(exported({}).contains("secret"));
    // What was left out is not taken for deleted when it comes back.
    CHECK(run({"--json"_q, "import"_q, files.path("out.vcf")}).json["files"][0]["unchanged"] == 1);
    CHECK(exported({"--with-notes"_q}).contains("NOTE:secret"));
}
