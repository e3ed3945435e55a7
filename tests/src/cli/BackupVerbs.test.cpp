// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "src/cli/CliRun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace rapport;

namespace
{

QString pathIn(const nlohmann::json& json, const char* key)
{
    return QString::fromStdString(json[key].get<std::string>());
}

size_t countContacts(CliRun& cli)
{
    return cli({"--json"_q, "list"_q, "contacts"_q}).json["items"].size();
}

} // namespace

TEST_CASE("backup and restore bring a day back, and keep what they replace", "[cli]")
{
    CliRun cli;
    cli({"log"_q, "met Ana Ruiz"_q});
    const auto backed = cli({"--json"_q, "backup"_q});
    CHECK(backed.exitCode == 0);
    CHECK(backed.json["verified"] == true);
    REQUIRE(QFileInfo::exists(pathIn(backed.json, "file")));
    cli({"log"_q, "met Ben Okafor"_q});
    REQUIRE(countContacts(cli) == 2);

    const auto restored = cli({"--json"_q, "restore"_q, pathIn(backed.json, "file")});

    CHECK(restored.exitCode == 0);
    CHECK(restored.json["verified"] == true);
    CHECK(pathIn(restored.json, "file") == cli.file());
    CHECK(countContacts(cli) == 1);
    cli.clock.advance(60);
    cli({"restore"_q, pathIn(restored.json, "kept")});
    CHECK(countContacts(cli) == 2);
}

TEST_CASE("restore makes a notebook that is not there", "[cli]")
{
    CliRun cli;
    cli({"log"_q, "met Ana Ruiz"_q});
    const QString backup = QFileInfo(cli.file()).absolutePath() + "/mine.rapport"_q;
    CHECK(pathIn(cli({"--json"_q, "backup"_q, backup}).json, "file") == backup);
    CHECK_FALSE(QFile::permissions(backup).testFlag(QFile::ReadOther));
    CliRun other;

    CHECK(other({"restore"_q, backup}).exitCode == 0);

    CHECK(countContacts(other) == 1);
    CHECK(other({"--json"_q, "check"_q}).json["ok"] == true);
}

TEST_CASE("backup replaces nothing that is there: it could be another notebook", "[cli]")
{
    CliRun cli;
    cli({"log"_q, "met Ana Ruiz"_q});
    const QString folder = QFileInfo(cli.file()).absolutePath();
    const QString backup = folder + "/mine.rapport"_q;
    CHECK(cli({"backup"_q, backup}).exitCode == 0);
    CHECK(cli({"backup"_q, backup}).exitCode == 1);

    const QString letter = folder + "/letter.txt"_q;
    QFile file(letter);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write("Dear Dr. Ruiz");
    file.close();
    for (const QString& taken : {letter, cli.file(), folder, backup}) {
        const auto said = cli({"--json"_q, "backup"_q, taken});
        CHECK(said.exitCode == 1);
        CHECK(said.json["error"]["kind"] == "invalid");
        CHECK(said.err.contains(taken));
    }
    CHECK(QFileInfo(letter).size() == 13);
}

TEST_CASE("backup into a folder that is not there says so, and makes none", "[cli]")
{
    CliRun cli;
    cli({"log"_q, "met Ana Ruiz"_q});
    const QString folder = QFileInfo(cli.file()).absolutePath() + "/gone"_q;

    const auto said = cli({"--json"_q, "backup"_q, folder + "/deep/mine.rapport"_q});

    CHECK(said.exitCode == 1);
    CHECK(said.json["error"]["kind"] == "not found");
    CHECK(said.err.contains(folder + "/deep was not found."_q));
    CHECK_FALSE(QFileInfo::exists(folder));
}

TEST_CASE("a restore that cannot be says why, and what was kept", "[cli]")
{
    CliRun cli;
    const auto nothing = cli({"restore"_q, "/nowhere/at-all.rapport"_q, "--json"_q});
    CHECK(nothing.exitCode == 1);
    CHECK(nothing.json["error"]["kind"] == "not found");
    CHECK(nothing.err.contains("as it was"_q));
    CHECK_FALSE(QFileInfo::exists(cli.file()));
    CHECK(cli.withoutFile({"--sample"_q, "backup"_q}).exitCode == 1);
    CHECK(cli({"restore"_q}).exitCode == 2);
}

TEST_CASE("check says of a damaged notebook which backup to restore", "[cli]")
{
    CliRun cli;
    cli({"log"_q, "met Ana Ruiz"_q});
    const QString backup = pathIn(cli({"--json"_q, "backup"_q}).json, "file");
    QFile notebook(cli.file());
    REQUIRE(notebook.open(QFile::ReadWrite));
    REQUIRE(notebook.write(QByteArray(8192, 'x')) == 8192);
    notebook.close();

    const auto said = cli({"--json"_q, "check"_q});

    CHECK(said.exitCode == 1);
    CHECK(said.err.contains("rapport-cli --file \"%1\" restore"_q.arg(cli.file())));
    CHECK(said.err.contains(backup));
    CHECK(cli({"restore"_q, backup}).exitCode == 0);
    CHECK(countContacts(cli) == 1);
    CHECK(QFileInfo::exists(QFileInfo(cli.file()).absolutePath() +
                            "/notebook-damaged-2025-10-14.rapport"_q));
}
