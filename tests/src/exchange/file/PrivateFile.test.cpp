// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file/PrivateFile.h"
#include "support/Catch.h"
#include "support/FileSizeLimit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace rapport;

namespace
{

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

QFile::Permissions ownPermissionsOf(const QString& path)
{
    return QFile::permissions(path) &
           ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser); // those of whoever asks
}

void makeShared(const QString& path, const QByteArray& text)
{
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(text);
    REQUIRE(file.setPermissions(onlyOwner | QFile::ReadGroup | QFile::ReadOther));
}

} // namespace

TEST_CASE("what is exported replaces a file others may read by one that only its owner may")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("people # 100%?.vcf"_q);
    makeShared(path, "before");

    REQUIRE(writePrivately(path, "after").has_value());

    CHECK(contentsOf(path) == "after");
    CHECK(ownPermissionsOf(path) == onlyOwner);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("an export that is not finished leaves the file before it, and nothing beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("people.vcf"_q);
    makeShared(path, "before");
    {
        PrivateFile file(path);
        REQUIRE(file.open().has_value());
        file.write("half");
    }

    CHECK(contentsOf(path) == "before");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("an export onto a full disk says so and leaves the file before it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("people.vcf"_q);
    makeShared(path, "before");
    for (const size_t atOnce : {size_t{100}, size_t{50000}}) {
        const FileSizeLimit limit(5000);
        PrivateFile file(path);
        REQUIRE(file.open().has_value());
        for (size_t written = 0; written < 50000; written += atOnce)
            file.write(std::string(atOnce, 'n'));
        const Result<void> committed = file.commit();
        REQUIRE_FALSE(committed.has_value());
        CHECK(committed.error().kind == Error::Kind::Full);
        CHECK_FALSE(committed.error().kept.isEmpty());
    }

    CHECK(contentsOf(path) == "before");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("an export into a folder's name or a folder that is not there is refused")
{
    const QTemporaryDir folder;
    const Result<void> ontoFolder = writePrivately(folder.path(), "text");
    REQUIRE_FALSE(ontoFolder.has_value());
    CHECK(ontoFolder.error().kind == Error::Kind::Invalid);
    const Result<void> nowhere = writePrivately(folder.filePath("none/people.vcf"_q), "text");
    REQUIRE_FALSE(nowhere.has_value());
    CHECK(nowhere.error().kind == Error::Kind::NotFound);
}

TEST_CASE("an export through a link writes what the link leads to")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("people.vcf"_q);
    makeShared(path, "before");
    const QString link = folder.filePath("link.vcf"_q);
    REQUIRE(QFile::link(path, link));

    REQUIRE(writePrivately(link, "after").has_value());

    CHECK(contentsOf(path) == "after");
    CHECK(QFileInfo(link).isSymLink());
}
