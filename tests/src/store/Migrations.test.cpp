// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"
#include "support/Catch.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <functional>
#include <sqlite3.h>

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

enum class Fate { Renamed, Deleted, Replaced };

void meet(Fate fate, const QString& path)
{
    const QFileInfo file(path);
    if (fate == Fate::Renamed)
        REQUIRE(QFile::rename(path, file.dir().filePath("elsewhere.rapport"_q)));
    else
        REQUIRE(QFile::remove(path));
    if (fate == Fate::Replaced)
        REQUIRE(QFile::copy(QString::fromUtf8(RAPPORT_TEST_DATA "/notebook-v1.rapport"), path));
}

void callBack(sqlite3_context* call, int, sqlite3_value**)
{
    (*static_cast<std::function<void()>*>(sqlite3_user_data(call)))();
    sqlite3_result_null(call);
}

QByteArray bytesIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

// Sound, too.
int peopleIn(const QString& path)
{
    SQLite::Database file(path.toStdString(), SQLite::OPEN_READWRITE);
    CHECK(file.execAndGet("PRAGMA integrity_check").getString() == "ok");
    return file.execAndGet("SELECT count(*) FROM contact").getInt();
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

TEST_CASE("a file that is taken away while it is migrated stays whole, and no log stays behind")
{
    for (const Fate fate : {Fate::Renamed, Fate::Deleted, Fate::Replaced})
        for (const size_t step : {size_t(1), size_t(2)}) { // both that an old file lacks
            INFO("fate " << static_cast<int>(fate) << ", step " << step);
            const QTemporaryDir folder;
            const QString path = folder.filePath("notebook.rapport"_q);
            const QString old = QString::fromUtf8(RAPPORT_TEST_DATA "/notebook-v1.rapport");
            REQUIRE(QFile::copy(old, path));
            REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
            auto database = Database::open(path, false);
            REQUIRE(database.has_value());
            std::function<void()> takeAway = [&] { meet(fate, path); };
            (*database)->connection().createFunction("take_away", 0, false, &takeAway, callBack);
            std::vector<Migration> steps = shippedMigrations();
            steps.at(step).sql += "; SELECT take_away();"_q;

            const Result<void> done = migrate(**database, steps);
            database->reset();

            REQUIRE_FALSE(done.has_value());
            CHECK(done.error().kind == Error::Kind::Moved);
            CHECK(QFileInfo(path + "-wal"_q).size() == 0);
            const QString copy =
                folder.filePath("backups/notebook-before-%1.rapport"_q).arg(latestSchemaVersion());
            CHECK(done.error().kept.contains(copy));
            CHECK(peopleIn(copy) == 1);
            if (fate == Fate::Renamed)
                CHECK(peopleIn(folder.filePath("elsewhere.rapport"_q)) == 1);
            if (fate == Fate::Replaced)
                CHECK(bytesIn(path) == bytesIn(old));
        }
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
