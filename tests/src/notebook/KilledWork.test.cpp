// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Backups.h"
#include "store/DataFile.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/ChildRun.h"
#include "support/TempNotebook.h"

#include <QDir>
#include <cstdio>

using namespace rapport;

namespace
{

constexpr int killsOfWork = 15;
constexpr unsigned seedOfKills = 20251014;

// For a child that repeats itself: says that it has begun, and each time that it is through.
void sayLine(const char* line)
{
    std::printf("%s\n", line);
    std::fflush(stdout);
}

std::unique_ptr<Notebook> openSound(const QString& path)
{
    auto notebook = Notebook::open(path, Notebook::Mode::Existing, FakeClock().now());
    REQUIRE(notebook.has_value());
    CHECK((*notebook)->check().empty());
    return std::move(*notebook);
}

QString firstVersionIn(const QTemporaryDir& folder)
{
    const QString path = folder.filePath("v1.rapport"_q);
    REQUIRE(QFile::copy(QString::fromUtf8(RAPPORT_TEST_DATA "/notebook-v1.rapport"), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    return path;
}

} // namespace

TEST_CASE("a maker of backups for the kill test", "[.]")
{
    const QString path = pathFromParent();
    if (path.isEmpty())
        return;
    QDateTime now = FakeClock().now();
    sayLine("begun");
    for (;; now = now.addDays(1))
        if (Backups(path).make(BackupReason::Daily, now))
            sayLine("made");
}

TEST_CASE("killed while it makes backups, every backup there is sound and no part stays")
{
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz"));
    std::mt19937 random(seedOfKills);
    for (int i = 0; i < killsOfWork; ++i) {
        QProcess child;
        killWithin(child, "a maker of backups for the kill test", book.path(), random);
    }

    const Backups backups(book.path());
    REQUIRE(backups.make(BackupReason::Asked, book.clock.now()).has_value());
    const auto list = backups.list(book.clock.now().timeZone());
    CHECK(QDir(book.folder() + "/backups"_q)
              .entryList({"*.part*"_q, ".restoring*"_q}, QDir::AllEntries | QDir::Hidden)
              .isEmpty());
    for (const Backup& each : list)
        openSound(each.path);
    CHECK(book.notebook().check().empty());
}

TEST_CASE("a restorer for the kill test", "[.]")
{
    const QString path = pathFromParent();
    if (path.isEmpty())
        return;
    const QDateTime now = FakeClock().now();
    const QString folder = QFileInfo(path).absolutePath();
    sayLine("begun");
    for (int i = 0;; ++i)
        if (Backups(path).restore(folder + (i % 2 ? "/one.rapport"_q : "/two.rapport"_q),
                                  now.addSecs(i)))
            sayLine("restored");
}

TEST_CASE("killed while it restores, the notebook is the one or the other, whole")
{
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz"));
    REQUIRE(backUpTo(book.path(), book.folder() + "/one.rapport"_q).has_value());
    book.add(aContact().named("Ben", "Okafor"));
    REQUIRE(backUpTo(book.path(), book.folder() + "/two.rapport"_q).has_value());
    std::mt19937 random(seedOfKills);
    for (int i = 0; i < killsOfWork; ++i) {
        QProcess child;
        killWithin(child, "a restorer for the kill test", book.path(), random);
        const size_t count = openSound(book.path())->lookup().contacts({}).size();
        CHECK((count == 1 || count == 2));
    }
}

TEST_CASE("a migrator for the kill test", "[.]")
{
    const QString path = pathFromParent();
    if (path.isEmpty())
        return;
    sayLine("begun");
    while (Notebook::open(path, Notebook::Mode::Existing, FakeClock().now())) {
        sayLine("migrated");
        // an old one again, in one step
        QFile::copy(QFileInfo(path).absolutePath() + "/v1.rapport"_q, path + "2"_q);
        std::rename(QFile::encodeName(path + "2"_q).constData(),
                    QFile::encodeName(path).constData());
    }
}

TEST_CASE("killed while it migrates, the next start finds the old notebook or the new")
{
    const QTemporaryDir folder;
    const QString old = firstVersionIn(folder);
    const QString path = folder.filePath("notebook.rapport"_q);
    REQUIRE(QFile::copy(old, path));
    std::mt19937 random(seedOfKills);
    for (int i = 0; i < killsOfWork; ++i) {
        QProcess child;
        killWithin(child, "a migrator for the kill test", path, random);
        CHECK(openSound(path)->lookup().contacts({}).size() == 1);
        QFile::remove(path + "2"_q);
    }
}

TEST_CASE("a writer that folds its log for the kill test", "[.]")
{
    const QString path = pathFromParent();
    if (path.isEmpty())
        return;
    const auto notebook = Notebook::open(path, Notebook::Mode::Existing, FakeClock().now());
    REQUIRE(notebook.has_value());
    sayLine("begun");
    for (;;) {
        const auto added = (*notebook)->perform("Test"_q, FakeClock().now(), [](Edit& edit) {
            return edit.add(aContact().named("Ana", "Ruiz")).map([](ContactId) {});
        });
        if (added)
            sayLine("added");
        foldLogInto(path);
    }
}

TEST_CASE("killed while the log is folded into the file, nothing acknowledged is lost")
{
    TempNotebook book;
    const QString path = book.path();
    book.close();
    std::mt19937 random(seedOfKills);
    size_t acknowledged = 0;
    for (int i = 0; i < killsOfWork; ++i) {
        QProcess child;
        killWithin(child, "a writer that folds its log for the kill test", path, random);
        acknowledged += static_cast<size_t>(child.readAll().count("added"));
        CHECK(openSound(path)->lookup().contacts({}).size() >= acknowledged);
    }
    CHECK(acknowledged > 0);
}
