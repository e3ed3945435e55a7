// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "src/cli/CliRun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace rapport;
using nlohmann::json;

namespace
{

const QString radiology = "Radiology IG lunch, met Dr Ana Ruiz <ruiz@x.edu>, offered shadowing"_q;

QString uidOfFirstFollowUp(CliRun& cli)
{
    const auto said = cli({"--json"_q, "list"_q, "follow-ups"_q});
    return QString::fromStdString(said.json["items"].at(0)["uid"].get<std::string>());
}

} // namespace

TEST_CASE("log makes the file, the meeting, the person and the thank-you", "[cli]")
{
    CliRun cli;
    const auto said = cli({"--json"_q, "log"_q, radiology});
    CHECK(said.exitCode == 0);
    CHECK(said.err.isEmpty());
    CHECK(said.json["meeting"]["group"] == "Radiology IG");
    CHECK(said.json["contacts"][0]["name"] == "Ana Ruiz");
    CHECK(said.json["contacts"][0]["new"] == true);
    CHECK(said.json["follow_ups"][0]["uid"].is_string());
    CHECK((QFile::permissions(cli.file()) & (QFile::ReadGroup | QFile::ReadOther)) ==
          QFile::Permissions());
    CHECK(cli({"--json"_q, "list"_q, "contacts"_q}).json["items"].size() == 1);
}

TEST_CASE("a dry run answers the same shape and makes nothing", "[cli]")
{
    CliRun cli;
    const auto said = cli({"log"_q, radiology, "--dry-run"_q, "--json"_q});
    CHECK(said.exitCode == 0);
    CHECK(said.json["meeting"]["uid"].is_null());
    CHECK(said.json["follow_ups"][0]["contact"] == "Ana Ruiz");
    CHECK_FALSE(QFileInfo::exists(cli.file()));
}

TEST_CASE("an empty line is an error with a kind, and makes no file", "[cli]")
{
    CliRun cli;
    const auto said = cli({"log"_q, "   "_q, "--json"_q});
    CHECK(said.exitCode == 1);
    CHECK(said.json["error"]["kind"] == "empty");
    CHECK_FALSE(said.err.isEmpty());
    CHECK_FALSE(QFileInfo::exists(cli.file()));
}

TEST_CASE("only writing verbs make a file", "[cli]")
{
    CliRun cli;
    for (const QStringList& words : {QStringList{"agenda"_q},
                                     {"list"_q, "contacts"_q},
                                     {"search"_q, "ana"_q},
                                     {"undo"_q},
                                     {"redo"_q},
                                     {"check"_q},
                                     {"backup"_q},
                                     {"done"_q, "x"_q}}) {
        const auto said = cli(words);
        CHECK(said.exitCode == 1);
        CHECK(said.err.contains(cli.file()));
        CHECK_FALSE(QFileInfo::exists(cli.file()));
    }
}

TEST_CASE("wrong usage exits 2 and says what is wrong", "[cli]")
{
    CliRun cli;
    CHECK(cli.withoutFile({}).exitCode == 2);
    for (const QStringList& words : {QStringList{"frobnicate"_q},
                                     {"agenda"_q, "--frob"_q},
                                     {"list"_q},
                                     {"list"_q, "frobs"_q},
                                     {"agenda"_q, "--on"_q, ""_q},
                                     {"log"_q},
                                     {"list"_q, "contacts"_q, "--limit"_q, "many"_q},
                                     {"agenda"_q, "--on"_q},
                                     {"log"_q, "one"_q, "two"_q}}) {
        const auto said = cli(words);
        CHECK(said.exitCode == 2);
        CHECK(said.err.contains("--help"_q));
        CHECK(said.out.isEmpty());
    }
}

TEST_CASE("done, snooze, undo and redo act on the follow-up and say what changed", "[cli]")
{
    CliRun cli;
    cli({"log"_q, radiology});
    const QString uid = uidOfFirstFollowUp(cli);

    CHECK(cli({"--json"_q, "snooze"_q, uid, "next"_q, "tue"_q}).json["follow_ups"][0]["state"] ==
          "snoozed");
    CHECK(cli({"--json"_q, "done"_q, uid}).json["follow_ups"][0]["state"] == "done");
    const auto undone = cli({"--json"_q, "undo"_q});
    CHECK(undone.json["changes"][0]["kind"] == "follow-up");
    CHECK(undone.json["changes"][0]["uid"] == uid.toStdString());
    CHECK(cli({"--json"_q, "redo"_q}).exitCode == 0);
    CHECK(cli({"redo"_q}).exitCode == 1);
}

TEST_CASE("a uid or a day that is none changes nothing and is named", "[cli]")
{
    CliRun cli;
    cli({"log"_q, radiology});
    const auto unknown = cli({"done"_q, "no-such-uid"_q, "--json"_q});
    CHECK(unknown.exitCode == 1);
    CHECK(unknown.err.contains("no-such-uid"_q));
    CHECK(unknown.json["error"]["kind"] == "not found");
    const auto when = cli({"snooze"_q, uidOfFirstFollowUp(cli), "blursday"_q});
    CHECK(when.exitCode == 1);
    CHECK(when.err.contains("blursday"_q));
    const auto past = cli({"snooze"_q, uidOfFirstFollowUp(cli), "2001-01-01"_q});
    CHECK(past.exitCode == 1);
}

TEST_CASE("the agenda has every key and puts follow-ups where they belong", "[cli]")
{
    CliRun cli;
    cli({"log"_q, radiology});
    const auto said = cli({"--json"_q, "agenda"_q, "--on"_q, "2025-10-16T10:00"_q});
    for (const char* key : {"on", "late", "today", "soon", "later", "to_log", "going_quiet",
                            "meetings", "next_reminder_at"})
        CHECK(said.json.contains(key));
    CHECK(said.json["on"] == "2025-10-16T10:00");
    CHECK(said.json["today"][0]["kind"] == "thank-you");
    CHECK_FALSE(cli({"--json"_q, "agenda"_q, "--on"_q, "2025-10-20"_q}).json["late"].empty());
}

TEST_CASE("search finds by prefixes in any order and says where", "[cli]")
{
    CliRun cli;
    cli({"log"_q, radiology});
    const auto said = cli({"--json"_q, "search"_q, "rui"_q, "an"_q});
    REQUIRE_FALSE(said.json["hits"].empty());
    CHECK(said.json["hits"][0]["kind"] == "contact");
    CHECK(said.json["hits"][0]["title"].get<std::string>().find('\x02') == std::string::npos);
    CHECK(cli({"--json"_q, "search"_q, "zzz"_q}).json["hits"].empty());
}

TEST_CASE("check finds a fresh notebook sound", "[cli]")
{
    CliRun cli;
    cli({"log"_q, radiology});
    const auto said = cli({"--json"_q, "check"_q});
    CHECK(said.exitCode == 0);
    CHECK(said.json["ok"] == true);
}

TEST_CASE("an option that does not exist is said to be none, with where to look", "[cli]")
{
    CliRun cli;
    const auto said = cli({"--notebook"_q, "x"_q, "agenda"_q});
    CHECK(said.exitCode == 2);
    CHECK(said.err.startsWith("--notebook cannot be used: rapport-cli has no such option"_q));
}

TEST_CASE("a line without a word is not called empty", "[cli]")
{
    CliRun cli;
    const auto said = cli({"log"_q, "?!"_q});
    CHECK(said.exitCode == 1);
    CHECK(said.err.contains("?!"_q));
    CHECK_FALSE(said.err.contains("empty"_q));
}

TEST_CASE("an hour that does not exist snoozes nothing", "[cli]")
{
    CliRun cli;
    cli({"log"_q, radiology});
    const json items = cli({"list"_q, "follow-ups"_q, "--json"_q}).json["items"];
    const QString uid = QString::fromStdString(items.at(0)["uid"].get<std::string>());
    const auto said = cli({"snooze"_q, uid, "tomorrow"_q, "25:00"_q, "--json"_q});
    CHECK(said.exitCode == 1);
    CHECK(said.err.contains("25:00"_q));
    CHECK(said.json["error"]["kept"] == "Nothing was changed.");
    CHECK(cli({"list"_q, "follow-ups"_q, "--json"_q}).json["items"] == items);
}

TEST_CASE("a snoozed follow-up says until when", "[cli]")
{
    CliRun cli;
    cli.clock.set(at("2026-10-13T13:00"));
    cli({"log"_q, radiology});
    const json items = cli({"list"_q, "follow-ups"_q, "--json"_q}).json["items"];
    const QString uid = QString::fromStdString(items.at(0)["uid"].get<std::string>());
    const auto said = cli({"snooze"_q, uid, "this"_q, "evening"_q, "--json"_q});
    CHECK(said.json["follow_ups"].at(0)["snoozed_until"] == "2026-10-13T18:00:00");
}

TEST_CASE("what is done already is said, and leaves nothing to undo", "[cli]")
{
    CliRun cli;
    cli({"log"_q, radiology});
    const QString uid = uidOfFirstFollowUp(cli);
    cli({"done"_q, uid});
    const auto again = cli({"--json"_q, "done"_q, uid});
    CHECK(again.exitCode == 0);
    CHECK(again.json["operation"].is_null());
    CHECK(again.json["follow_ups"].at(0)["state"] == "done");
    cli({"undo"_q});
    CHECK(cli({"--json"_q, "list"_q, "follow-ups"_q}).json["items"].at(0)["state"] == "open");
}

TEST_CASE("a meeting of another time zone says whose hour it is", "[cli]")
{
    CliRun cli;
    cli.clock.set(at("2026-10-13T13:00"));
    CHECK(cli({"log"_q, "ACEP webinar thu 7pm ET"_q}).out.contains("19:00 (New York)"_q));
    CHECK(cli({"log"_q, "EMIG webinar thu 5pm"_q}).out.contains("17:00 ·"_q));
    const auto listed = cli({"--json"_q, "list"_q, "meetings"_q}).json["items"];
    CHECK(listed.at(0)["time_zone"] == "America/New_York");
}

TEST_CASE("the lines of a snoozed follow-up say until when", "[cli]")
{
    CliRun cli;
    cli.clock.set(at("2026-10-13T13:00"));
    cli({"log"_q, radiology});
    const auto said = cli({"snooze"_q, uidOfFirstFollowUp(cli), "this"_q, "evening"_q});
    CHECK(said.out.contains("snoozed until Tue 13 Oct 2026 18:00"_q));
}

TEST_CASE("an export into a folder that is not there says so, and makes none", "[cli]")
{
    CliRun cli;
    cli({"log"_q, radiology});
    const QString folder = QFileInfo(cli.file()).absolutePath() + "/gone"_q;
    const auto said = cli({"export"_q, folder + "/people.vcf"_q});
    CHECK(said.exitCode == 1);
    CHECK(said.err.contains("The folder %1 was not found. Nothing was written."_q.arg(folder)));
    CHECK_FALSE(QFileInfo::exists(folder));
}

TEST_CASE("who is waited for is said with the day to ask again", "[cli]")
{
    CliRun cli;
    const auto said = cli.withoutFile({"--sample"_q, "agenda"_q});
    CHECK(said.out.contains("waiting, ask again on"_q));
}

TEST_CASE("a line without a letter or a number is as good as empty", "[cli]")
{
    CliRun cli;
    CHECK(cli({"log"_q, "?!, -- ."_q, "--json"_q}).json["error"]["kind"] == "empty");
    CHECK_FALSE(QFileInfo::exists(cli.file()));
}

TEST_CASE("who is only owed something has no role", "[cli]")
{
    CliRun cli;
    const auto said = cli({"follow-up"_q, "thank Dr. Bell tomorrow"_q, "--dry-run"_q, "--json"_q});
    CHECK(said.json["contacts"].at(0)["role"].is_null());
}

TEST_CASE("a notebook that is gone while its backups are there is not begun anew", "[cli]")
{
    CliRun cli;
    cli({"log"_q, radiology});
    REQUIRE(cli({"backup"_q}).exitCode == 0);
    for (const char* end : {"", "-wal", "-shm"})
        QFile::remove(cli.file() + QLatin1String(end));
    const auto said = cli({"log"_q, "met Ana Ruiz"_q});
    CHECK(said.exitCode == 1);
    CHECK(said.err.contains("restore"_q));
    CHECK_FALSE(QFileInfo::exists(cli.file()));
}

TEST_CASE("the sample notebook has an agenda and is thrown away", "[cli]")
{
    CliRun cli;
    const auto said = cli.withoutFile({"--sample"_q, "--json"_q, "agenda"_q});
    CHECK(said.exitCode == 0);
    CHECK(said.json["late"].size() == 1);
    CHECK(said.json["today"].size() == 3);
}

TEST_CASE("a line with bytes that are no text is refused whole", "[cli]")
{
    CliRun cli;
    const auto said = cli({"log"_q, QString::fromUtf8("EMIG \xff lunch"), "--json"_q});
    CHECK(said.exitCode == 1);
    CHECK(said.json["error"]["kind"] == "invalid");
    CHECK(said.err.contains("character 6"_q));
    CHECK_FALSE(QFileInfo::exists(cli.file()));
}

TEST_CASE("a folder and a missing notebook are said to be what they are", "[cli]")
{
    CliRun cli;
    CHECK(cli({"agenda"_q}).err.contains("rapport-cli log"_q));
    const auto folder = cli.withoutFile({"--file"_q, QDir::tempPath(), "agenda"_q});
    CHECK(folder.exitCode == 1);
    CHECK(folder.err.contains("folder"_q));
}
