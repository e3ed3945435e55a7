// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Backups.h"
#include "store/VerifiedCopy.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

#include <QDir>

using namespace rapport;

namespace
{

std::vector<ContactId> contactsIn(const QString& path)
{
    const auto notebook = Notebook::open(path, Notebook::Mode::Existing, FakeClock().now());
    REQUIRE(notebook.has_value());
    CHECK((*notebook)->check().empty());
    return (*notebook)->lookup().contacts({});
}

QString backUp(TempNotebook& book)
{
    const auto made = Backups(book.path()).make(BackupReason::Asked, book.clock.now());
    REQUIRE(made.has_value());
    book.clock.advance(60);
    return made->path;
}

void overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadWrite));
    REQUIRE(file.seek(offset));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a restore brings back what was, an open window sees it, and it can be reversed")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    const QString before = backUp(book);
    const ContactId ben = book.add(aContact().named("Ben", "Okafor"));

    const Result<Restored> restored = Backups(book.path()).restore(before, book.clock.now());

    REQUIRE(restored.has_value());
    CHECK(book.lookup().contacts({}) == std::vector<ContactId>{ana});
    CHECK(book.lookup().search("okafor"_q, 5).empty());
    CHECK(book.notebook().check().empty());
    const ContactId carla = book.add(aContact().named("Carla", "Diaz"));
    CHECK(book.lookup().contacts({}).size() == 2);
    CHECK(book.lookup().contact(carla).has_value());

    REQUIRE(Backups(book.path()).restore(restored->kept, book.clock.now()).has_value());
    CHECK(book.lookup().contact(ben)->family == "Okafor"_q);
    CHECK_FALSE(QFileInfo::exists(book.folder() + "/backups/backups"_q));
}

TEST_CASE("right after a restore there is nothing to undo: no step of the restored notebook goes")
{
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz"));
    book.add(aContact().named("Ben", "Okafor"));
    REQUIRE(book.notebook().undo(book.clock.now()).has_value());
    const QString before = backUp(book);
    book.add(aContact().named("Carla", "Diaz"));

    REQUIRE(Backups(book.path()).restore(before, book.clock.now()).has_value());

    CHECK(book.notebook().undoName().isEmpty());
    CHECK(book.notebook().redoName().isEmpty());
    const auto undone = book.notebook().undo(book.clock.now());
    REQUIRE_FALSE(undone.has_value());
    CHECK(undone.error().kind == Error::Kind::NothingToDo);
    CHECK(book.lookup().contacts({}).size() == 1);
    book.add(aContact().named("Dan", "Evans"));
    REQUIRE(book.notebook().undo(book.clock.now()).has_value());
    CHECK(book.lookup().contacts({}).size() == 1);
    CHECK_FALSE(book.notebook().undo(book.clock.now()).has_value());
}

TEST_CASE("a restore makes a notebook that is gone, and keeps a log left behind apart")
{
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz"));
    const QString backup = backUp(book);
    const QTemporaryDir elsewhere;
    const QString path = elsewhere.filePath("new/notebook.rapport"_q);
    REQUIRE(QDir(elsewhere.path()).mkdir("new"_q));
    overwrite(path + "-wal"_q, 0, "left behind");

    const Result<Restored> restored = Backups(path).restore(backup, book.clock.now());

    REQUIRE(restored.has_value());
    CHECK(contactsIn(path).size() == 1);
    CHECK(QFileInfo(restored->kept + "-wal"_q).size() == 11);
    CHECK_FALSE(QFile::permissions(path).testFlag(QFile::ReadOther));
}

TEST_CASE("a damaged notebook is set aside by a restore, not deleted")
{
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz"));
    const QString backup = backUp(book);
    const QTemporaryDir elsewhere;
    const QString path = elsewhere.filePath("notebook.rapport"_q);
    REQUIRE(copyVerified(book.path(), path).has_value());
    overwrite(path, 4096, QByteArray(4096, 'x'));
    overwrite(path, 0, QByteArray(16, 'x'));

    const Result<Restored> restored = Backups(path).restore(backup, book.clock.now());

    REQUIRE(restored.has_value());
    CHECK(restored->kept == elsewhere.filePath("notebook-damaged-2025-10-14.rapport"_q));
    CHECK(QFileInfo::exists(restored->kept));
    CHECK(contactsIn(path).size() == 1);
    CHECK(QDir(elsewhere.path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
}

TEST_CASE("what is no sound notebook is not restored, and the notebook stays as it was")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    const QString backup = backUp(book);
    const QString other = book.folder() + "/other.txt"_q;
    overwrite(other, 0, "not a notebook");
    const QString broken = book.folder() + "/broken.rapport"_q;
    REQUIRE(QFile::copy(backup, broken));
    overwrite(broken, 8192, QByteArray(4096, 'x'));
    const Backups backups(book.path());

    for (const QString& from : {other, broken, book.path(), book.folder(), "nowhere"_q}) {
        INFO(from.toStdString());
        CHECK_FALSE(backups.restore(from, book.clock.now()).has_value());
    }

    CHECK(book.lookup().contacts({}) == std::vector<ContactId>{ana});
    CHECK(QDir(book.folder() + "/backups"_q)
              .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
              .size() == 1);
}

TEST_CASE("a backup in an older format is brought up to date before it takes the notebook's place")
{
    TempNotebook book;
    const QString old = QString::fromUtf8(RAPPORT_TEST_DATA "/notebook-v1.rapport");

    REQUIRE(Backups(book.path()).restore(old, book.clock.now()).has_value());

    CHECK(book.lookup().contacts({}).size() == 1);
    CHECK(book.notebook().check().empty());
    book.reopen();
    CHECK(book.lookup().contacts({}).size() == 1);
}

TEST_CASE("a notebook under a link is restored where it lies, and the link stays")
{
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz"));
    const QString backup = backUp(book);
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath("link.rapport"_q);
    REQUIRE(QFile::link(book.path(), link));

    REQUIRE(Backups(link).restore(backup, book.clock.now()).has_value());

    CHECK(QFileInfo(link).isSymLink());
    CHECK(contactsIn(link).size() == 1);
    CHECK(QDir(elsewhere.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1);
}
