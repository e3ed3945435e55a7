// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Notebook.h"
#include "support/Catch.h"

#include "src/cli/CliRun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

// The lines of tests/data/capture-lines.json and more-capture-lines.json as people type them,
// through the whole program.

using namespace rapport;
using nlohmann::json;

namespace
{

std::string lower(const json& text)
{
    return QString::fromStdString(text.get<std::string>()).toLower().toStdString();
}

bool matches(const json& want, const json& got);

bool matchesKey(const std::string& key, const json& want, const json& got)
{
    const std::string contains = "_contains";
    if (key == "contains")
        return got.dump().find(json(want).dump().substr(1, want.get<std::string>().size())) !=
               std::string::npos;
    if (key.size() > contains.size() && key.ends_with(contains)) {
        const std::string field = key.substr(0, key.size() - contains.size());
        return lower(got.at(field)).find(lower(want)) != std::string::npos;
    }
    return got.contains(key) && matches(want, got.at(key));
}

// `want` is the least that must be in `got`; entries of a list match different ones.
bool matches(const json& want, const json& got)
{
    if (want.is_array()) {
        if (want.empty())
            return got.empty();
        std::vector<bool> used(got.size(), false);
        return std::all_of(want.begin(), want.end(), [&](const json& each) {
            for (size_t i = 0; i < got.size(); ++i) {
                if (used[i] || !matches(each, got[i]))
                    continue;
                used[i] = true;
                return true;
            }
            return false;
        });
    }
    if (want.is_object()) {
        for (const auto& [key, value] : want.items())
            if (!got.is_object() || !matchesKey(key, value, got))
                return false;
        return true;
    }
    if (want.is_string() && got.is_string())
        return lower(want) == lower(got);
    return want == got;
}

json casesIn(const char* name)
{
    QFile file(QStringLiteral(RAPPORT_TEST_DATA "/") + QString::fromLatin1(name));
    REQUIRE(file.open(QFile::ReadOnly));
    return json::parse(file.readAll().toStdString());
}

QString textOf(const json& value)
{
    return QString::fromStdString(value.get<std::string>());
}

void checkCase(const char* verb, const json& each, const QString& empty)
{
    CAPTURE(each.dump(1));
    CliRun cli;
    REQUIRE(QDir().mkpath(QFileInfo(cli.file()).path()));
    REQUIRE(QFile::copy(empty, cli.file()));
    cli.clock.set(at(each["on"].get<std::string>().c_str()));
    for (const json& before : each.value("before", json::array()))
        REQUIRE(cli({"log"_q, textOf(before)}).exitCode == 0);
    const auto said = cli({"--json"_q, QString::fromLatin1(verb), textOf(each["line"])});
    INFO(said.out.toStdString());
    if (each.contains("error")) {
        CHECK(said.exitCode == 1);
        CHECK(said.json["error"]["kind"] == each["error"]);
        return;
    }
    REQUIRE(said.exitCode == 0);
    if (each.contains("notices") && each["notices"] == 0)
        CHECK(said.json["notices"].empty());
    else if (each.contains("notices"))
        CHECK(said.json["notices"].size() >= each["notices"].get<size_t>());
    for (const char* key :
         {"meeting", "contacts", "follow_ups", "opportunities", "advice", "interactions"})
        if (each.contains(key)) {
            CAPTURE(key);
            CHECK(matches(each[key], said.json[key]));
        }
}

void checkCases(const char* kind, const char* verb)
{
    // Making a notebook takes longer than a case: each begins with a copy of this one.
    const QTemporaryDir folder;
    const QString empty = folder.filePath("empty.rapport"_q);
    REQUIRE(Notebook::open(empty, Notebook::Mode::Create, FakeClock().now()).has_value());
    for (const char* name : {"capture-lines.json", "more-capture-lines.json"}) {
        const json file = casesIn(name); // lives as long as its cases are read
        for (const json& each : file[kind])
            checkCase(verb, each, empty);
    }
}

} // namespace

TEST_CASE("lines as people type them come out of the command line as they should", "[cli][capture]")
{
    checkCases("cases", "log");
}

TEST_CASE("follow-ups as people type them come out of the command line as they should",
          "[cli][capture]")
{
    checkCases("follow_up_cases", "follow-up");
}
