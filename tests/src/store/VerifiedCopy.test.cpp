// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/VerifiedCopy.h"
#include "store/Migrations.h"
#include "support/Catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace rapport;

namespace
{

void makeNotebook(const QString& path)
{
    auto database = Database::open(path, true);
    REQUIRE(database.has_value());
    REQUIRE(migrate(**database, shippedMigrations()).has_value());
    (*database)->connection().exec("INSERT INTO setting VALUES ('profile.name', 'Sam')");
}

} // namespace

TEST_CASE("a copy holds what the notebook holds, also what is still in its log")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    makeNotebook(path);
    auto writer = Database::open(path, false);
    REQUIRE(writer.has_value());
    (*writer)->connection().exec("INSERT INTO setting VALUES ('profile.year', '2')");
    const QString copy = folder.filePath("backups/copy.rapport"_q);

    REQUIRE(copyVerified(path, copy).has_value());

    const auto opened = Database::open(copy, false);
    REQUIRE(opened.has_value());
    CHECK((*opened)->connection().execAndGet("SELECT count(*) FROM setting").getInt() == 2);
    CHECK(QFile::permissions(copy).testFlag(QFile::ReadOther) == false);
}

TEST_CASE("a copy that fails leaves the one before it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    makeNotebook(path);
    const QString copy = folder.filePath("backups/copy.rapport"_q);
    REQUIRE(copyVerified(path, copy).has_value());
    const qint64 size = QFileInfo(copy).size();
    QFile broken(path);
    REQUIRE(broken.resize(8192));

    CHECK_FALSE(copyVerified(path, copy).has_value());

    CHECK(QFileInfo(copy).size() == size);
    CHECK(QDir(folder.filePath("backups"_q)).entryList(QDir::Files) ==
          QStringList{"copy.rapport"_q});
}
