// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorText.h"
#include "notebook/Backups.h"
#include "notebook/Merging.h"
#include "notebook/Notebook.h"
#include "src/cli/CliRun.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/ChildRun.h"
#include "support/IncomingFiles.h"

#include <QDir>
#include <sys/stat.h>

using namespace rapport;

namespace
{

// The permissions that a place is tried with, and whether a log is left in it.
struct Place {
    const char* name;
    unsigned folder, file;
    bool hasLog;
};

constexpr Place places[] = {
    {"file and folder", 0555, 0444, false},
    {"folder alone", 0555, 0666, false},
    {"file alone", 0777, 0444, false},
    {"folder with a log that was left", 0555, 0666, true},
};

Result<ChangeSet> addTo(Notebook& notebook)
{
    return notebook.perform("Test"_q, FakeClock().now(), [](Edit& edit) {
        return edit.add(aContact().named("Ana", "Ruiz")).map([](ContactId) {});
    });
}

std::unique_ptr<Notebook> openExisting(const QString& path, Notebook::Mode mode)
{
    auto notebook = Notebook::open(path, mode, FakeClock().now());
    INFO((notebook ? std::string() : errorText(notebook.error()).toStdString()));
    REQUIRE(notebook.has_value());
    return std::move(*notebook);
}

void permit(const QString& path, unsigned mode)
{
    REQUIRE(::chmod(QFile::encodeName(path).constData(), mode) == 0);
}

// Ana is in the notebook: in the file, or in its log alone.
void prepare(const QTemporaryDir& folder, const Place& place)
{
    const QString path = folder.filePath("notebook.rapport"_q);
    const auto notebook = openExisting(path, Notebook::Mode::Create);
    if (place.hasLog) {
        REQUIRE(addTo(*notebook).has_value());
        for (const char* part : {"", "-wal", "-shm"}) // as a kill leaves them
            REQUIRE(QFile::copy(path + QLatin1StringView(part),
                                folder.filePath("left.rapport"_q) + QLatin1StringView(part)));
    } else {
        REQUIRE(addTo(*notebook).has_value());
        REQUIRE(backUpTo(path, folder.filePath("left.rapport"_q)).has_value());
    }
}

void checkVerb(const QString& path, const QStringList& words, int exitCode)
{
    CliRun cli;
    const CliRun::Said said = cli.withoutFile(QStringList{"--file"_q, path} + words);
    INFO(words.join(u' ').toStdString() << ": " << said.err.toStdString());
    CHECK(said.exitCode == exitCode);
    if (exitCode == 1) {
        CHECK(said.err.contains("read-only"_q));
        CHECK(said.err.contains(QFileInfo(path).absolutePath()));
    }
}

} // namespace

TEST_CASE("a reader for the read-only test", "[.]")
{
    const QString path = pathFromParent();
    if (path.isEmpty())
        return;
    {
        const auto notebook = openExisting(path, Notebook::Mode::Existing);
        CHECK(notebook->isReadOnly());
        CHECK(notebook->lookup().contacts({}).size() == 1);
        CHECK(notebook->lookup().search("ruiz"_q, 5).size() == 1);
        CHECK(notebook->check().empty());
        const auto written = addTo(*notebook);
        REQUIRE_FALSE(written.has_value());
        CHECK(written.error().kind == Error::Kind::ReadOnly);
    }
    const QTemporaryDir mine;
    const QString cards = mine.filePath("new.vcf"_q);
    putFile(cards, someCards(1, 3));
    for (const QStringList& reading : {QStringList{"agenda"_q},
                                       {"search"_q, "ruiz"_q},
                                       {"check"_q},
                                       {"list"_q, "contacts"_q},
                                       {"import"_q, "--dry-run"_q, cards},
                                       {"export"_q, mine.filePath("out.vcf"_q)},
                                       {"export"_q, mine.filePath("out.ics"_q)},
                                       {"export"_q, mine.filePath("out.json"_q)},
                                       {"backup"_q, mine.filePath("copy.rapport"_q)}})
        checkVerb(path, reading, 0);
    for (const QStringList& writing :
         {QStringList{"log"_q, "met Ben Okafor"_q}, {"import"_q, cards}, {"undo"_q}})
        checkVerb(path, writing, 1);

    const QString closed = mine.filePath("closed"_q);
    REQUIRE(QDir().mkdir(closed));
    permit(closed, 0);
    const auto answer = [&](const QStringList& words) {
        return CliRun().withoutFile(QStringList{"--file"_q, path} + words).err;
    };
    CHECK(answer({"backup"_q, closed + "/copy.rapport"_q}).contains(closed + " is read-only."_q));
    CHECK(answer({"import"_q, closed}).contains(closed + " cannot be read: it is a folder"_q));
    permit(closed, 0700);
}

TEST_CASE("a notebook in a read-only place can be read, and says that it is read-only")
{
    for (const Place& place : places) {
        INFO(place.name);
        const QTemporaryDir folder;
        prepare(folder, place);
        const QString path = folder.filePath("left.rapport"_q);
        for (const QString& file : QDir(folder.path()).entryList({"left*"_q}, QDir::Files))
            permit(folder.filePath(file), place.file);
        permit(folder.path(), place.folder);
        const QStringList before = QDir(folder.path()).entryList(QDir::Files);

        runUnprivileged("a reader for the read-only test", path);

        CHECK(QDir(folder.path()).entryList(QDir::Files) == before);
        permit(folder.path(), 0700);
    }
}

TEST_CASE("a merger, restorer and migrator for the read-only test", "[.]")
{
    const QString path = pathFromParent();
    if (path.isEmpty())
        return;
    const QString folder = QFileInfo(path).absolutePath();
    const QDateTime now = FakeClock().now();
    const auto refuses = [&](const auto& result, const QString& words) {
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().kind == Error::Kind::ReadOnly);
        const QString sentence = errorText(result.error());
        INFO(sentence.toStdString());
        CHECK(sentence.contains(folder));
        CHECK(sentence.contains("read-only"_q));
        CHECK(sentence.contains(words));
    };
    refuses(Notebook::open(folder + "/old.rapport"_q, Notebook::Mode::Existing, now),
            "older Rapport"_q);
    const auto notebook = openExisting(path, Notebook::Mode::Existing);
    const auto people = notebook->lookup().contacts({});
    REQUIRE(people.size() == 2);
    refuses(mergeContacts(*notebook, *notebook->lookup().contact(people[0]), people[1], now), {});
    const Backups backups(path);
    refuses(backups.make(BackupReason::Asked, now), {});
    refuses(backups.restore(folder + "/copy.rapport"_q, now), {});
    refuses(backups.salvage(now), {});
    CHECK(notebook->lookup().contacts({}).size() == 2);
}

TEST_CASE("in a read-only folder a merge, a backup, a restore and a migration are refused as such")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    const QString old = folder.filePath("old.rapport"_q);
    {
        const auto notebook = openExisting(path, Notebook::Mode::Create);
        REQUIRE(addTo(*notebook).has_value());
        REQUIRE(addTo(*notebook).has_value());
        REQUIRE(backUpTo(path, folder.filePath("copy.rapport"_q)).has_value());
    }
    REQUIRE(QFile::copy(QString::fromUtf8(RAPPORT_TEST_DATA "/notebook-v1.rapport"), old));
    const QStringList before = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
    for (const QString& file : QDir(folder.path()).entryList(QDir::Files))
        permit(folder.filePath(file), 0444);
    const QByteArray bytes = bytesOfFile(old);
    permit(folder.path(), 0555);

    runUnprivileged("a merger, restorer and migrator for the read-only test", path);

    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden) == before);
    CHECK(bytesOfFile(old) == bytes);
    permit(folder.path(), 0700);
}
