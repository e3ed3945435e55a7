// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"
#include "store/Migrations.h"
#include "support/Catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace rapport;

namespace
{

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(bytes);
}

void makeSqliteFile(const QString& path, const char* sql)
{
    SQLite::Database file(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    file.exec(sql);
}

Error::Kind refusalOf(const QString& path)
{
    const auto opened = Database::open(path, true);
    REQUIRE_FALSE(opened.has_value());
    return opened.error().kind;
}

constexpr auto groupAndOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

TEST_CASE("a new data file and the folders made for it are the owner's alone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a/b/notebook.rapport"_q);

    const auto database = Database::open(path, true);

    REQUIRE(database.has_value());
    CHECK((QFile::permissions(path) & groupAndOthers) == 0);
    CHECK((QFile::permissions(folder.filePath("a"_q)) & groupAndOthers) == 0);
    CHECK((QFile::permissions(folder.filePath("a/b"_q)) & groupAndOthers) == 0);
}

TEST_CASE("a folder that is there already keeps its permissions")
{
    const QTemporaryDir folder;
    const auto before = QFile::permissions(folder.path()) | QFile::ReadOther | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(folder.path(), before));

    REQUIRE(Database::open(folder.filePath("notebook.rapport"_q), true).has_value());

    CHECK(QFile::permissions(folder.path()) == before);
}

TEST_CASE("a file that is not there is made only when asked")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);

    const auto opened = Database::open(path, false);

    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().kind == Error::Kind::NotFound);
    CHECK_FALSE(QFileInfo::exists(path));
}

TEST_CASE("a newer file is refused with not a byte changed and nothing beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    makeSqliteFile(path, "PRAGMA journal_mode = WAL; CREATE TABLE t (x);"
                         "PRAGMA application_id = 0x52505254; PRAGMA user_version = 999;");
    const QByteArray before = bytesOf(path);

    const auto opened = Database::open(path, true);

    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().kind == Error::Kind::Newer);
    CHECK(opened.error().detail == "999"_q);
    CHECK(bytesOf(path) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{"notebook.rapport"_q});
}

TEST_CASE("a newer version that is still in the log beside the file is seen")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    SQLite::Database writer(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    writer.exec("PRAGMA application_id = 0x52505254; PRAGMA user_version = 1;"
                "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;"
                "PRAGMA user_version = 999;");

    CHECK(refusalOf(path) == Error::Kind::Newer);
}

TEST_CASE("files of other programs are refused")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("other"_q);

    SECTION("another SQLite file")
    {
        makeSqliteFile(path, "CREATE TABLE t (x)");
        CHECK(refusalOf(path) == Error::Kind::NotANotebook);
    }
    SECTION("a text")
    {
        writeBytes(path, QByteArray("Dear diary, ").repeated(1000));
        CHECK(refusalOf(path) == Error::Kind::NotANotebook);
    }
    SECTION("a short text")
    {
        writeBytes(path, "hello");
        CHECK(refusalOf(path) == Error::Kind::NotANotebook);
    }
}

TEST_CASE("a file cut short is called damaged")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    {
        auto database = Database::open(path, true);
        REQUIRE(database.has_value());
        REQUIRE(migrate(**database, shippedMigrations()).has_value());
    }
    writeBytes(path, bytesOf(path).left(8192));

    CHECK(refusalOf(path) == Error::Kind::Damaged);
}

TEST_CASE("an odd name is no obstacle")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("50% of it? #1 ü.rapport"_q);

    REQUIRE(Database::open(path, true).has_value());
    CHECK(Database::open(path, true).has_value());
    CHECK(QFileInfo::exists(path));
}

TEST_CASE("the connection defends itself")
{
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath("notebook.rapport"_q), true);
    REQUIRE(database.has_value());
    SQLite::Database& connection = (*database)->connection();

    CHECK(connection.execAndGet("PRAGMA foreign_keys").getInt() == 1);
    CHECK(connection.execAndGet("PRAGMA trusted_schema").getInt() == 0);
    CHECK(connection.execAndGet("PRAGMA synchronous").getInt() == 2);
    CHECK(connection.execAndGet("PRAGMA journal_mode").getString() == "wal");
    CHECK(connection.execAndGet("PRAGMA busy_timeout").getInt() >= 1000);
}

TEST_CASE("a prepared statement comes back reset and without bindings")
{
    auto database = Database::openInMemory();
    REQUIRE(database.has_value());
    SQLite::Statement& first = (*database)->prepared("SELECT ?");
    first.bind(1, 5);
    REQUIRE(first.executeStep());

    SQLite::Statement& again = (*database)->prepared("SELECT ?");

    CHECK(&again == &first);
    REQUIRE(again.executeStep());
    CHECK(again.getColumn(0).isNull());
}
