// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"
#include "support/Catch.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace rapport;

namespace
{

std::vector<Migration> withNext(const char* sql)
{
    std::vector<Migration> steps = shippedMigrations();
    steps.push_back({steps.back().version + 1, QString::fromLatin1(sql)});
    return steps;
}

std::unique_ptr<Database> openMigrated(const QString& path)
{
    auto database = Database::open(path, true);
    REQUIRE(database.has_value());
    REQUIRE(migrate(**database, shippedMigrations()).has_value());
    return std::move(*database);
}

int numberIn(Database& database, const char* sql)
{
    return database.connection().execAndGet(sql).getInt();
}

} // namespace

TEST_CASE("the shipped steps are numbered from one without a gap")
{
    const std::vector<Migration> steps = shippedMigrations();
    REQUIRE_FALSE(steps.empty());
    for (size_t i = 0; i < steps.size(); ++i)
        CHECK(steps[i].version == static_cast<int>(i) + 1);
}

TEST_CASE("a new file gets the newest schema, its mark and no copy")
{
    const QTemporaryDir folder;
    const auto database = openMigrated(folder.filePath("notebook.rapport"_q));

    CHECK(numberIn(*database, "PRAGMA user_version") == latestSchemaVersion());
    CHECK(numberIn(*database, "PRAGMA application_id") == Database::applicationId);
    CHECK_FALSE(QFileInfo::exists(folder.filePath("backups"_q)));
}

TEST_CASE("an older file is copied before it is migrated, and its history is emptied")
{
    const QTemporaryDir folder;
    const auto database = openMigrated(folder.filePath("notebook.rapport"_q));
    database->connection().exec(
        "INSERT INTO operation (name, at, changeset) VALUES ('a', '2025-10-14T00:00:00Z', x'00');"
        "INSERT INTO setting VALUES ('profile.name', 'Sam')");

    REQUIRE(migrate(*database, withNext("ALTER TABLE term ADD COLUMN colour TEXT")).has_value());

    CHECK(numberIn(*database, "SELECT count(*) FROM operation") == 0);
    CHECK(numberIn(*database, "SELECT count(*) FROM setting") == 1);
    CHECK(numberIn(*database, "SELECT count(colour) FROM term") == 0);
    const QString copy =
        folder.filePath("backups/notebook-before-%1.rapport"_q.arg(latestSchemaVersion() + 1));
    const auto old = Database::open(copy, false);
    REQUIRE(old.has_value());
    CHECK(numberIn(**old, "PRAGMA user_version") == latestSchemaVersion());
    CHECK(numberIn(**old, "SELECT count(*) FROM operation") == 1);
}

TEST_CASE("a step that fails leaves the file as it was")
{
    const QTemporaryDir folder;
    const auto database = openMigrated(folder.filePath("notebook.rapport"_q));

    const auto done =
        migrate(*database, withNext("CREATE TABLE half_way (x); SELECT * FROM nowhere"));

    REQUIRE_FALSE(done.has_value());
    CHECK(numberIn(*database, "PRAGMA user_version") == latestSchemaVersion());
    CHECK(numberIn(*database, "SELECT count(*) FROM sqlite_schema WHERE name = 'half_way'") == 0);
}
