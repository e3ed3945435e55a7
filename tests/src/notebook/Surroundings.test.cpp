// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorText.h"
#include "notebook/Backups.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/ChildRun.h"
#include "support/FileSizeLimit.h"
#include "support/TempNotebook.h"

#include <QDir>
#include <QFile>

using namespace rapport;

namespace
{

Result<ChangeSet> addLong(TempNotebook& book)
{
    Contact contact = aContact().named("Ana", "Ruiz");
    contact.notes = QString(200000, u'n');
    return book.notebook().perform("Test"_q, book.clock.now(), [&](Edit& edit) {
        return edit.add(contact).map([](ContactId) {});
    });
}

} // namespace

TEST_CASE("a full disk stops an operation with a sentence and harms nothing")
{
    TempNotebook book;
    const ContactId ben = book.add(aContact().named("Ben", "Okafor"));
    {
        const FileSizeLimit limit(200000);
        const Result<ChangeSet> result = addLong(book);
        REQUIRE_FALSE(result.has_value());
        INFO(result.error().detail.toStdString());
        CHECK(result.error().kind == Error::Kind::Full);
        CHECK_FALSE(result.error().kept.isEmpty());
    }

    CHECK(book.lookup().contacts({}) == std::vector<ContactId>{ben});
    CHECK(book.notebook().check().empty());
    CHECK(addLong(book).has_value());
}

TEST_CASE("a student without a home to write to", "[.]")
{
    const QString folder = pathFromParent();
    if (folder.isEmpty())
        return;
    const QDateTime now = FakeClock().now();
    for (const char* name : {"/notebook.rapport", "/rapport/notebook.rapport"}) {
        const QString path = folder + QString::fromLatin1(name);
        const auto notebook = Notebook::open(path, Notebook::Mode::Create, now);
        REQUIRE_FALSE(notebook.has_value());
        CHECK(notebook.error().kind == Error::Kind::ReadOnly);
        CHECK(errorText(notebook.error()).contains(folder));
        CHECK_FALSE(Backups(path).make(BackupReason::Daily, now).has_value());
    }
}

TEST_CASE("a home without write permission is said to be read-only")
{
    const QTemporaryDir folder;
    REQUIRE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner |
                                                     QFile::ReadOther | QFile::ExeOther));
    runUnprivileged("a student without a home to write to", folder.path());
    CHECK(QDir(folder.path()).isEmpty());
    REQUIRE(QFile::setPermissions(folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

TEST_CASE("a full disk fails a backup or a restore, and leaves what there was")
{
    TempNotebook book;
    REQUIRE(addLong(book).has_value());
    const auto backup = Backups(book.path()).make(BackupReason::Asked, book.clock.now());
    REQUIRE(backup.has_value());
    REQUIRE(addLong(book).has_value());
    book.clock.advance(60);
    const auto filesBefore = QDir(book.folder() + "/backups"_q).entryList(QDir::AllEntries);
    {
        const FileSizeLimit limit(200000);
        const auto made = Backups(book.path()).make(BackupReason::Asked, book.clock.now());
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().kind == Error::Kind::Full);
        const auto restored = Backups(book.path()).restore(backup->path, book.clock.now());
        REQUIRE_FALSE(restored.has_value());
        CHECK(restored.error().kind == Error::Kind::Full);
    }

    CHECK(QDir(book.folder() + "/backups"_q).entryList(QDir::AllEntries) == filesBefore);
    CHECK(book.lookup().contacts({}).size() == 2);
    CHECK(book.notebook().check().empty());
    CHECK(Backups(book.path()).restore(backup->path, book.clock.now()).has_value());
    CHECK(book.lookup().contacts({}).size() == 1);
}

TEST_CASE("an older notebook on a full disk is not migrated, and stays as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    REQUIRE(QFile::copy(QString::fromUtf8(RAPPORT_TEST_DATA "/notebook-v1.rapport"), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const QDateTime now = FakeClock().now();
    {
        const FileSizeLimit limit(50000);
        const auto notebook = Notebook::open(path, Notebook::Mode::Existing, now);
        REQUIRE_FALSE(notebook.has_value());
        CHECK(notebook.error().kind == Error::Kind::Full);
    }
    const auto notebook = Notebook::open(path, Notebook::Mode::Existing, now);
    REQUIRE(notebook.has_value());
    CHECK((*notebook)->lookup().contacts({}).size() == 1);
    CHECK((*notebook)->check().empty());
}

TEST_CASE("a notebook under a link is the file it leads to, log and backups too")
{
    TempNotebook book;
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath("link.rapport"_q);
    REQUIRE(QFile::link(book.path(), link));
    const QDateTime now = book.clock.now();
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz")); // is in the log only

    const auto linked = Notebook::open(link, Notebook::Mode::Create, now);

    REQUIRE(linked.has_value());
    CHECK((*linked)->lookup().contact(ana).has_value());
    REQUIRE(Backups(link).make(BackupReason::Daily, now).has_value());
    CHECK(QFileInfo::exists(book.folder() + "/backups/notebook-2025-10-14.rapport"_q));
    CHECK(QDir(elsewhere.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("a link that leads nowhere begins no new notebook")
{
    const QTemporaryDir folder;
    const QString link = folder.filePath("link.rapport"_q);
    REQUIRE(QFile::link(folder.filePath("drive/notebook.rapport"_q), link));

    const auto opened = Notebook::open(link, Notebook::Mode::Create, FakeClock().now());

    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().kind == Error::Kind::NotFound);
    CHECK_FALSE(QFileInfo::exists(folder.filePath("drive"_q)));
}
