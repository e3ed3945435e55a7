// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Replacing.h"
#include "notebook/Backups.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/ChildRun.h"
#include "support/IncomingFiles.h"
#include "support/TempNotebook.h"

#include <QDeadlineTimer>
#include <QDir>
#include <cstdio>

using namespace rapport;

namespace
{

constexpr int killedReplacements = 24;
constexpr const char* logOfDamaged = "the log of the damaged file";

// In one folder: a sound copy with one contact, and a notebook that cannot be used, with a log.
struct Place {
    QTemporaryDir folder;
    QString path = folder.filePath("notebook.rapport"_q);
    QString backup = folder.filePath("sound.rapport"_q);
    QByteArray damaged;

    Place()
    {
        TempNotebook book;
        book.add(aContact().named("Ana", "Ruiz"));
        REQUIRE(backUpTo(book.path(), backup).has_value());
        damaged = QByteArray(200, 'x') + bytesOfFile(backup).mid(200);
        putFile(path, damaged);
        putFile(path + "-wal"_q, logOfDamaged);
    }

    QStringList names(const QString& filter) const
    {
        return QDir(folder.path()).entryList({filter}, QDir::Files | QDir::Hidden);
    }

    // What the damaged file and its log are called, wherever they are by now.
    void checkDamagedIsKept(const QString& as) const
    {
        CHECK(bytesOfFile(as) == damaged);
        CHECK(bytesOfFile(as + "-wal"_q) == logOfDamaged);
    }
};

} // namespace

TEST_CASE(
    "a replacement that was killed between any two of its steps is finished by the next start")
{
    const QString aside = "notebook-damaged-2025-10-14.rapport"_q;
    for (int steps = 0; steps < 3; ++steps) { // the copy is there; the log went; the file went
        INFO(steps);
        const Place place;
        const QString kept = place.folder.filePath(aside);
        REQUIRE(QFile::copy(place.backup, kept + ".restored"_q));
        if (steps > 0)
            REQUIRE(QFile::rename(place.path + "-wal"_q, kept + "-wal"_q));
        if (steps > 1)
            REQUIRE(QFile::rename(place.path, kept));
        CHECK(Backups(place.path).hasNotebook());

        CHECK(countContactsIn(place.path) == 1);

        place.checkDamagedIsKept(kept);
        CHECK(place.names("*.restored"_q).isEmpty());
    }
}

TEST_CASE("what lies beside a notebook and only looks like a replacement is left alone")
{
    const Place place;
    REQUIRE(QFile::remove(place.path + "-wal"_q));
    const QString other = place.folder.filePath("notebook-damaged-2025-01-01.rapport"_q);
    putFile(other, "set aside long ago");
    putFile(other + ".restored"_q, "put there by hand");
    putFile(place.folder.filePath("notebook2-damaged-x.restored"_q), "of another notebook");

    REQUIRE(Backups(place.path).finish().has_value());

    CHECK(bytesOfFile(place.path) == place.damaged);
    CHECK(bytesOfFile(other) == "set aside long ago");
    CHECK(place.names("*.restored"_q).size() == 2);
}

TEST_CASE("a log that cannot be moved along leaves a notebook where it was")
{
    const Place place;
    const QString aside = place.folder.filePath("notebook-damaged-2025-10-14.rapport"_q);
    REQUIRE(QDir().mkpath(aside + "-shm"_q)); // in the way of the second step
    putFile(place.path + "-shm"_q, "index");

    const Result<QString> moved = setAside(place.path, FakeClock().now());

    REQUIRE_FALSE(moved.has_value());
    place.checkDamagedIsKept(place.path);
    CHECK_FALSE(QFileInfo::exists(aside));
}

TEST_CASE("a restorer of a damaged notebook for the kill test", "[.]")
{
    const QString path = pathFromParent();
    if (path.isEmpty())
        return;
    const QString sound = QFileInfo(path).absolutePath() + "/sound.rapport"_q;
    const QByteArray damaged = bytesOfFile(path);
    for (;;) {
        REQUIRE(Backups(path).restore(sound, FakeClock().now()).has_value());
        putFile(path + "-wal"_q, logOfDamaged);
        putFile(path + "2"_q, damaged);
        std::rename(QFile::encodeName(path + "2"_q).constData(),
                    QFile::encodeName(path).constData());
    }
}

// Kills it the moment that it is seen to have made `file`.
void killOnceThereIs(QProcess& child, const QString& file)
{
    const QDeadlineTimer longEnough(20000);
    while (!QFileInfo::exists(file) && !longEnough.hasExpired())
        ;
    child.kill();
    REQUIRE(child.waitForFinished(20000));
}

TEST_CASE("killed while a damaged notebook is replaced, it is there as it was or as it shall be")
{
    int halfway = 0;
    for (int i = 0; i < killedReplacements; ++i) {
        const Place place;
        const QString aside = place.folder.filePath("notebook-damaged-2025-10-14.rapport"_q);
        const char* steps[] = {".restored", "-wal", ""};
        QProcess child;
        startChild(child, "a restorer of a damaged notebook for the kill test", place.path);
        killOnceThereIs(child, aside + QLatin1StringView(steps[i % 3]));
        halfway += isHalfReplaced(place.path) ? 1 : 0;
        CHECK(Backups(place.path).hasNotebook());

        if (!Notebook::open(place.path, Notebook::Mode::Existing, FakeClock().now()))
            REQUIRE(Backups(place.path).restore(place.backup, FakeClock().now()).has_value());

        CHECK(countContactsIn(place.path) == 1);
        CHECK(place.names("*.restored*"_q).isEmpty());
        for (const QString& kept : place.names("*-damaged-*.rapport"_q))
            place.checkDamagedIsKept(place.folder.filePath(kept));
    }
    INFO(halfway << " of " << killedReplacements << " kills came between the steps");
    CHECK(halfway > 0);
}
