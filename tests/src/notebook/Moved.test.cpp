// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorText.h"
#include "notebook/Backups.h"
#include "notebook/Merging.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"
#include "support/Waiting.h"

#include <QDir>
#include <QFile>

using namespace rapport;

namespace
{

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

void writeLog(const QString& notebook, const QByteArray& bytes)
{
    QFile log(notebook + "-wal"_q);
    REQUIRE(log.open(QFile::WriteOnly));
    REQUIRE(log.write(bytes) == bytes.size());
}

Result<ChangeSet> addBen(TempNotebook& book)
{
    return book.notebook().perform("Test"_q, book.clock.now(), [](Edit& edit) {
        return edit.add(aContact().named("Ben", "Okafor")).map([](ContactId) {});
    });
}

std::vector<Backup> rescued(const TempNotebook& book)
{
    std::vector<Backup> found;
    for (const Backup& each : Backups(book.path()).list(book.clock.now().timeZone()))
        if (each.why == BackupReason::Moved)
            found.push_back(each);
    return found;
}

} // namespace

TEST_CASE("a notebook that is deleted or renamed while open is no longer written, and is kept")
{
    for (const bool renamed : {false, true}) {
        TempNotebook book;
        const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
        if (renamed)
            REQUIRE(QFile::rename(book.path(), book.folder() + "/elsewhere"_q));
        else
            REQUIRE(QFile::remove(book.path()));

        const Result<ChangeSet> written = addBen(book);

        REQUIRE_FALSE(written.has_value());
        CHECK(written.error().kind == Error::Kind::Moved);
        REQUIRE(rescued(book).size() == 1);
        CHECK(errorText(written.error()).contains(rescued(book)[0].path));
        CHECK_FALSE(addBen(book).has_value());
        CHECK_FALSE(book.notebook().undo(book.clock.now()).has_value());
        CHECK(rescued(book).size() == 1);
        const auto kept =
            Notebook::open(rescued(book)[0].path, Notebook::Mode::Existing, book.clock.now());
        REQUIRE(kept.has_value());
        CHECK((*kept)->lookup().contact(ana).has_value());
        CHECK((*kept)->check().empty());
    }
}

TEST_CASE(
    "a notebook that is renamed while open is whole under its new name, and leaves no log behind")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    const QString elsewhere = book.folder() + "/elsewhere"_q;
    REQUIRE(QFile::rename(book.path(), elsewhere));

    REQUIRE_FALSE(addBen(book).has_value());

    CHECK(QFileInfo(book.path() + "-wal"_q).size() == 0);
    const auto moved = Notebook::open(elsewhere, Notebook::Mode::Existing, book.clock.now());
    REQUIRE(moved.has_value());
    CHECK((*moved)->lookup().contacts({}) == std::vector<ContactId>{ana});
    CHECK((*moved)->check().empty());
}

TEST_CASE("of two people whose notebook is taken away before they are merged both stay")
{
    enum class Loss { Renamed, Deleted, Replaced };
    for (const Loss loss : {Loss::Renamed, Loss::Deleted, Loss::Replaced}) {
        INFO("loss " << static_cast<int>(loss));
        TempNotebook book;
        const ContactId kept = book.add(aContact().named("Ana", "Ruiz"));
        const ContactId gone = book.add(aContact().named("Ana", "Ruiz"));
        const QString other = book.folder() + "/other.rapport"_q;
        REQUIRE(Notebook::open(other, Notebook::Mode::Create, book.clock.now()).has_value());
        const QByteArray before = bytesAt(other);
        const Contact merged = united(*book.lookup().contact(kept), *book.lookup().contact(gone));
        const QString elsewhere = book.folder() + "/elsewhere"_q;
        const bool isAway = loss == Loss::Renamed ? QFile::rename(book.path(), elsewhere)
                                                  : QFile::remove(book.path());
        REQUIRE(isAway);
        if (loss == Loss::Replaced)
            REQUIRE(QFile::copy(other, book.path()));

        const auto done = mergeContacts(book.notebook(), merged, gone, book.clock.now());

        REQUIRE_FALSE(done.has_value());
        CHECK(done.error().kind == Error::Kind::Moved);
        REQUIRE(rescued(book).size() == 1);
        const QStringList both{rescued(book)[0].path,
                               loss == Loss::Renamed ? elsewhere : rescued(book)[0].path};
        for (const QString& whole : both) {
            const auto there = Notebook::open(whole, Notebook::Mode::Existing, book.clock.now());
            REQUIRE(there.has_value());
            CHECK((*there)->lookup().countContacts({}) == 2);
            CHECK((*there)->check().empty());
        }
        const QString path = book.path();
        book.close();
        if (loss == Loss::Replaced)
            CHECK(bytesAt(path) == before);
    }
}

TEST_CASE("another notebook put in the place of an open one is left alone, its log too")
{
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz"));
    const QString other = book.folder() + "/other.rapport"_q;
    REQUIRE(Notebook::open(other, Notebook::Mode::Create, book.clock.now()).has_value());
    const QByteArray before = bytesAt(other);
    for (const char* part : {"", "-wal", "-shm"})
        QFile::remove(book.path() + QString::fromLatin1(part));
    REQUIRE(QFile::rename(other, book.path()));
    const QString path = book.path();
    writeLog(path, "the other's");

    CHECK(addBen(book).error().kind == Error::Kind::Moved);
    book.close();

    CHECK(bytesAt(path) == before);
    CHECK(bytesAt(path + "-wal"_q) == "the other's");
}

TEST_CASE("a folder that is deleted or renamed under an open notebook is no longer written to")
{
    for (const bool renamed : {false, true}) {
        const QTemporaryDir place;
        const QDir folder(place.filePath("notes"_q));
        REQUIRE(QDir().mkpath(folder.path()));
        const QString path = folder.filePath("notebook.rapport"_q);
        const QDateTime now = FakeClock().now();
        const auto notebook = Notebook::open(path, Notebook::Mode::Create, now);
        REQUIRE(notebook.has_value());
        const auto add = [&] {
            return (*notebook)->perform("Test"_q, now, [](Edit& edit) {
                return edit.add(aContact().named("Ana", "Ruiz")).map([](ContactId) {});
            });
        };
        REQUIRE(add().has_value());
        if (renamed)
            REQUIRE(QDir().rename(folder.path(), place.filePath("elsewhere"_q)));
        else
            REQUIRE(QDir(folder.path()).removeRecursively());

        const Result<ChangeSet> written = add();

        REQUIRE_FALSE(written.has_value());
        CHECK(written.error().kind == Error::Kind::Moved);
        const std::vector<Backup> kept = Backups(path).list(now.timeZone());
        REQUIRE(kept.size() == 1);
        CHECK(errorText(written.error()).contains(kept.front().path));
        CHECK_FALSE(QFileInfo::exists(path));
        const auto copy = Notebook::open(kept.front().path, Notebook::Mode::Existing, now);
        REQUIRE(copy.has_value());
        CHECK((*copy)->lookup().countContacts({}) == 1);
    }
}

TEST_CASE("a notebook taken away while a long write is under way gets none of it")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    std::optional<Result<ChangeSet>> result;
    book.notebook().performLater(
        "Import"_q, book.clock.now(),
        [&](Edit& edit) -> Result<void> {
            for (int i = 0; i < 50; ++i) {
                if (i == 25 && !QFile::rename(book.path(), book.folder() + "/elsewhere"_q))
                    return tl::unexpected(Error{});
                if (const auto added = edit.add(aContact().named("Ben", "Okafor")); !added)
                    return tl::unexpected(added.error());
            }
            return {};
        },
        "b"_q, [&](const Result<ChangeSet>& done) { result = done; });
    REQUIRE(comesTrue([&] { return result.has_value(); }));

    REQUIRE_FALSE(result->has_value());
    CHECK(result->error().kind == Error::Kind::Moved);
    REQUIRE(rescued(book).size() == 1);
    const auto kept =
        Notebook::open(rescued(book)[0].path, Notebook::Mode::Existing, book.clock.now());
    REQUIRE(kept.has_value());
    CHECK((*kept)->lookup().contacts({}) == std::vector<ContactId>{ana});
    CHECK((*kept)->check().empty());
}

TEST_CASE("of a notebook that is gone no backup is made, and none goes")
{
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz"));
    const Backups backups(book.path());
    REQUIRE(backups.make(BackupReason::Asked, book.clock.now()).has_value());
    for (const bool isFolder : {false, true}) {
        REQUIRE(QFile::rename(book.path(), book.folder() + "/elsewhere"_q));
        if (isFolder)
            REQUIRE(QDir().mkpath(book.path()));

        const auto made = backups.make(BackupReason::Daily, book.clock.now().addDays(1));

        REQUIRE_FALSE(made.has_value());
        INFO(errorText(made.error()).toStdString());
        CHECK(errorText(made.error()).contains(book.path()));
        CHECK(QDir(book.folder() + "/backups"_q).entryList(QDir::Files | QDir::Hidden).size() == 1);
        QDir().rmdir(book.path());
        REQUIRE(QFile::rename(book.folder() + "/elsewhere"_q, book.path()));
    }
    CHECK(backups.make(BackupReason::Daily, book.clock.now().addDays(1)).has_value());
}

TEST_CASE("that a notebook was taken away is said without waiting for the next change")
{
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz"));
    std::vector<Error> said;
    QObject::connect(&book.notebook(), &Notebook::readFailed, &book.notebook(),
                     [&](const Error& error) { said.push_back(error); });

    REQUIRE(QFile::remove(book.path()));

    REQUIRE(comesTrue([&] { return !said.empty(); }));
    CHECK(said.front().kind == Error::Kind::Moved);
    CHECK(rescued(book).size() == 1);
}

TEST_CASE("the log of a notebook that is gone is kept apart when one is begun anew")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    writeLog(path, "what was not yet folded in");

    const auto begun = Notebook::open(path, Notebook::Mode::Create, FakeClock().now());

    REQUIRE(begun.has_value());
    CHECK(bytesAt(path + "-orphaned-wal"_q) == "what was not yet folded in");
}
