// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Backups.h"
#include "notebook/Notebook.h"
#include "notebook/Replacing.h"
#include "src/cli/CliRun.h"
#include "support/Catch.h"
#include "support/IncomingFiles.h"

#include <QDir>
#include <QFile>
#include <sys/stat.h>

using namespace rapport;

namespace
{

constexpr const char* veryLong =
    "very very very very very very very very very very very very very very very very very very "
    "very very very very very very very very very long";

// Each is a folder's name and a file's.
constexpr const char* oddNames[] = {
    "two  blanks",
    " blank at both ends ",
    "it's \"quoted\" `and` so",
    "100%20 %s %n %1",
    "line\nbreak\ttab\rreturn",
    "Ärztin ł 学生 \U0001F469\u200D\u2695\uFE0F",
    "e\u0301 apart",
    "\u202Egpj.exe",
    "a#b?c&mode=memory;d",
    "[a-z]*{b,c}$HOME~",
    "-rf",
    "--json",
    "..dots..",
    "back\\slash",
    "file:x",
    ":memory:",
    "ends in .part",
    veryLong,
};

// Everything that the command line does with files, all of them with odd paths.
void useEverything(CliRun& cli, const QDir& folder, const QString& name)
{
    const auto in = [&](const char* ending) {
        return folder.path() + u'/' + name + QLatin1StringView(ending);
    };
    const auto run = [&](const QStringList& words) {
        const CliRun::Said said =
            cli.withoutFile(QStringList{"--json"_q, "--file"_q, in(".rapport")} + words);
        INFO(words.join(u' ').toStdString() << ": " << said.err.toStdString());
        REQUIRE(said.exitCode == 0);
        return said.json;
    };
    putFile(in(".vcf"), someCards(1, 3));
    CHECK(run({"log"_q, "met Ana Ruiz <ruiz@x.edu>"_q})["contacts"].size() == 1);
    CHECK(run({"import"_q, in(".vcf")})["files"][0]["added"] == 3);
    CHECK(run({"search"_q, "ruiz"_q})["hits"].size() >= 4);
    run({"export"_q, in(" out.vcf")});
    run({"export"_q, in(" out.json")});
    CHECK(run({"import"_q, in(" out.vcf")})["files"][0]["unchanged"] == 4);
    const auto backup = run({"backup"_q});
    CHECK(backup["verified"] == true);
    run({"log"_q, "met Ben Okafor"_q});
    run({"restore"_q, QString::fromStdString(backup["file"].get<std::string>())});
    CHECK(run({"list"_q, "contacts"_q})["items"].size() == 4);
    run({"backup"_q, in(" copy.rapport")});
    CHECK(run({"check"_q})["ok"] == true);
}

} // namespace

TEST_CASE("names that no one should give are names like others, of files and of folders")
{
    CliRun cli;
    for (const char* text : oddNames) {
        INFO(text);
        const QString name = QString::fromUtf8(text);
        const QTemporaryDir place;
        const QDir folder(place.path() + u'/' + name);
        REQUIRE(QDir().mkpath(folder.path()));

        useEverything(cli, folder, name);

        const QStringList files = folder.entryList(QDir::Files | QDir::Hidden);
        CHECK(files.filter("-wal"_q).isEmpty());
        CHECK(QDir(place.path())
                  .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                  .size() == 1);
        CHECK(QDir(folder.filePath("backups"_q)).entryList(QDir::Files | QDir::Hidden).size() >= 2);
    }
}

TEST_CASE("an older notebook of any name is copied beside itself before it is migrated")
{
    const QDateTime now = FakeClock().now();
    for (const char* text : oddNames) {
        INFO(text);
        const QTemporaryDir place;
        const QString path = place.path() + u'/' + QString::fromUtf8(text);
        REQUIRE(QFile::copy(QString::fromUtf8(RAPPORT_TEST_DATA "/notebook-v1.rapport"), path));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        REQUIRE(Notebook::open(path, Notebook::Mode::Existing, now).has_value());

        const std::vector<Backup> copies = Backups(path).list(now.timeZone());

        REQUIRE(copies.size() == 1);
        CHECK(copies.front().why == BackupReason::Migration);
        CHECK(Notebook::open(copies.front().path, Notebook::Mode::Existing, now).has_value());
    }
}

TEST_CASE("damaged notebooks of any name are set aside one beside the other")
{
    const QDateTime now = FakeClock().now();
    for (const char* text : oddNames) {
        INFO(text);
        const QTemporaryDir place;
        const QString path = place.path() + u'/' + QString::fromUtf8(text);
        for (const char* harm : {"one", "two", "three"}) {
            putFile(path, harm);
            const Result<QString> aside = setAside(path, now);
            REQUIRE(aside.has_value());
            CHECK(bytesOfFile(*aside) == harm);
        }
        CHECK(QDir(place.path()).entryList(QDir::Files | QDir::Hidden).size() == 3);
    }
}

TEST_CASE("a notebook in a folder under a link lies where the link leads to")
{
    CliRun cli;
    const QTemporaryDir place;
    const QString real = place.filePath("real"_q), link = place.filePath("linked folder"_q);
    REQUIRE(QDir().mkpath(real));
    REQUIRE(QFile::link(real, link));

    useEverything(cli, QDir(link), "notes"_q);

    CHECK(QFileInfo(link).isSymLink());
    CHECK(QFileInfo::exists(real + "/notes.rapport"_q));
    CHECK(QDir(real + "/backups"_q).entryList(QDir::Files).size() >= 2);
    const auto said = cli.withoutFile(
        {"--json"_q, "--file"_q, real + "/notes.rapport"_q, "list"_q, "contacts"_q});
    CHECK(said.json["items"].size() == 4);
}

TEST_CASE("links that lead in a circle are refused with a sentence")
{
    CliRun cli;
    const QTemporaryDir place;
    const QString one = place.filePath("one.rapport"_q), two = place.filePath("two.rapport"_q);
    REQUIRE(QFile::link(one, two));
    REQUIRE(QFile::link(two, one));

    const auto said = cli.withoutFile({"--file"_q, one, "log"_q, "met Ana Ruiz"_q});

    INFO(said.err.toStdString());
    CHECK(said.exitCode == 1);
    CHECK(said.err.contains(place.path()));
    CHECK(QDir(place.path())
              .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
              .size() == 2);
}

TEST_CASE("what is no ordinary file is neither replaced nor waited for")
{
    CliRun cli;
    REQUIRE(cli({"log"_q, "met Ana Ruiz"_q}).exitCode == 0);
    const QTemporaryDir folder;
    const QString pipe = folder.filePath("pipe.vcf"_q);
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    for (const QStringList& words :
         {QStringList{"export"_q, pipe}, {"backup"_q, pipe}, {"restore"_q, pipe}}) {
        const auto said = cli(words);
        INFO(said.err.toStdString());
        CHECK(said.exitCode == 1);
        CHECK(said.err.contains(pipe));
    }
    CHECK(cli.withoutFile({"--file"_q, pipe, "log"_q, "met Ben"_q}).exitCode == 1);
    CHECK_FALSE(QFileInfo(pipe).isFile());
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot) ==
          QStringList{"pipe.vcf"_q});
}

TEST_CASE("an export takes the place of no notebook, under whatever name")
{
    CliRun cli;
    REQUIRE(cli({"log"_q, "met Ana Ruiz"_q}).exitCode == 0);
    const QTemporaryDir folder;
    const QString linked = folder.filePath("linked.vcf"_q);
    REQUIRE(QFile::link(cli.file(), linked));
    const QString named = folder.filePath("named.csv"_q);
    REQUIRE(cli({"backup"_q, named}).exitCode == 0);
    for (const QString& path : {linked, named}) {
        const auto said = cli({"export"_q, path});
        CHECK(said.exitCode == 1);
        CHECK(said.err.contains(path + " cannot be used: it is a notebook"_q));
        CHECK(cli.withoutFile({"--file"_q, path, "check"_q}).exitCode == 0);
    }
    CHECK(cli({"--json"_q, "list"_q, "contacts"_q}).json["items"].size() == 1);
}

TEST_CASE("a backup takes the place of no part of the notebook")
{
    CliRun cli;
    REQUIRE(cli({"log"_q, "met Ana Ruiz"_q}).exitCode == 0);
    for (const auto& part : {""_q, "-wal"_q, "-shm"_q}) {
        const auto said = cli({"backup"_q, cli.file() + part});
        CHECK(said.exitCode == 1);
        CHECK(said.err.contains("the notebook"_q));
        CHECK(said.err.contains("No backup was made."_q));
    }
}

TEST_CASE("a file without a name is wrong usage, not the folder that one is in")
{
    CliRun cli;
    for (const auto& verb : {"import"_q, "export"_q, "backup"_q, "restore"_q})
        CHECK(cli({verb, ""_q}).exitCode == 2);
}

TEST_CASE("what moves a terminal's cursor is not printed, from files and from their names")
{
    CliRun cli;
    const QTemporaryDir folder;
    const QString path = folder.filePath("two\nlines \x1b[2J.csv"_q);
    putFile(path, "Given Name,Family Name,Notes\r\nAna,Ruiz,\x1b]0;x\x07\r\n");
    for (const QStringList& words : {QStringList{"import"_q, path},
                                     {"import"_q, path + "\x1b"_q},
                                     {"list"_q, "contacts"_q},
                                     {"search"_q, "ana"_q}}) {
        const auto said = cli(words);
        CHECK_FALSE((said.out + said.err).contains(u'\x1b'));
        CHECK_FALSE((said.out + said.err).contains(u'\x07'));
        CHECK((said.out + said.err).count(u'\n') <= 3);
    }
}
