// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorText.h"
#include "notebook/Backups.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"
#include "support/Waiting.h"

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
