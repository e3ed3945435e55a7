// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"
#include "notebook/Backups.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/ChildRun.h"
#include "support/DeadlyLimit.h"
#include "support/IncomingFiles.h"
#include "support/TempNotebook.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>
#include <cstdio>

using namespace rapport;

namespace
{

constexpr int knownBefore = 20;
constexpr int cardsARound = 400;
constexpr int eventsARound = 100;
constexpr int killedImports = 20;
constexpr int rounds = 30; // more than the killed ones come to

QString fileOf(const QString& notebook, int round, const char* ending)
{
    return QStringLiteral("%1/%2.%3")
        .arg(QFileInfo(notebook).absolutePath())
        .arg(round)
        .arg(QLatin1StringView(ending));
}

QDateTime timeOf(int round)
{
    return FakeClock().now().addSecs(qint64{60} * round);
}

// Acknowledged as it is to the student: by the command line.
bool importRound(const QString& notebook, int round)
{
    FakeClock clock;
    clock.set(timeOf(round));
    QString said;
    QTextStream out(&said);
    return runCli({"--file"_q, notebook, "import"_q, fileOf(notebook, round, "vcf"),
                   fileOf(notebook, round, "ics")},
                  out, out, clock) == 0;
}

struct BookToImport : TempNotebook {
    BookToImport()
    {
        for (int i = 0; i < knownBefore; ++i)
            add(aContact()
                    .named("Ana", "Ruiz")
                    .email(qPrintable(QStringLiteral("a%1@x.edu").arg(i))));
        for (int round = 0; round < rounds; ++round) {
            putFile(fileOf(path(), round, "vcf"), someCards(round, cardsARound));
            putFile(fileOf(path(), round, "ics"), someEvents(round, eventsARound));
        }
        close();
    }
};

// How many rounds are in it. Each is whole, and the notebook is sound.
int wholeRoundsIn(const QString& path)
{
    const auto notebook = Notebook::open(path, Notebook::Mode::Existing, FakeClock().now());
    REQUIRE(notebook.has_value());
    CHECK((*notebook)->check().empty());
    const Lookup& lookup = (*notebook)->lookup();
    const int found = static_cast<int>(lookup.batches().size());
    CHECK(lookup.countContacts({}) == knownBefore + found * cardsARound);
    CHECK(lookup.meetings({}, FakeClock().now()).size() ==
          static_cast<size_t>(found * eventsARound));
    for (int round = 0; round < found; ++round)
        CHECK(lookup.contactOfUid(cardUid(round, cardsARound - 1)).isValid());
    return found;
}

int lastAcknowledged(QProcess& child)
{
    int last = -1;
    while (child.canReadLine()) {
        bool isNumber = false;
        const int number = child.readLine().trimmed().toInt(&isNumber);
        last = isNumber ? number : last;
    }
    return last;
}

// Each is sound, of whole rounds, and the last import's is what was there before it.
void checkBackups(const QString& path, int wholeRounds)
{
    bool isBeforeLast = wholeRounds == 0;
    for (const Backup& each : Backups(path).list(FakeClock().now().timeZone())) {
        const int held = wholeRoundsIn(each.path);
        isBeforeLast |= each.at == timeOf(wholeRounds - 1) && held == wholeRounds - 1;
    }
    CHECK(isBeforeLast);
}

void clear(const QString& path)
{
    for (const char* log : {"-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(log));
    QDir(QFileInfo(path).absolutePath() + "/backups"_q).removeRecursively();
}

struct Deaths {
    int before = 0, between = 0; // of the backup of the round under way; then of its end
    int unacknowledged = 0;      // written, but it could not say so
};

void inspectAfterKill(const QString& path, QProcess& child, int& whole, Deaths& deaths)
{
    const int acknowledged = lastAcknowledged(child);
    const int now = wholeRoundsIn(path);
    CHECK(now >= whole);
    CHECK(now > acknowledged);
    whole = now;
    deaths.unacknowledged += now > acknowledged + 1 && acknowledged >= 0 ? 1 : 0;
    bool hasBackup = false;
    for (const Backup& each : Backups(path).list(FakeClock().now().timeZone()))
        hasBackup |= each.at == timeOf(now);
    ++(hasBackup ? deaths.between : deaths.before);
}

void checkEnd(const QString& path, int whole, const Deaths& deaths)
{
    INFO(whole << " imports, " << deaths.before << " killed before their backup, " << deaths.between
               << " after it, " << deaths.unacknowledged << " unsaid");
    checkBackups(path, whole);
    CHECK(importRound(path, whole)); // and the next one is as if nothing had happened
    CHECK(wholeRoundsIn(path) == whole + 1);
    checkBackups(path, whole + 1);
    CHECK(QDir(QFileInfo(path).absolutePath() + "/backups"_q)
              .entryList({"*.part"_q}, QDir::Files)
              .isEmpty());
}

} // namespace

TEST_CASE("an importer for the kill test", "[.]")
{
    const QStringList passed = pathFromParent().split(u'|');
    if (passed.size() != 3)
        return;
    dieAtByte(passed[2].toULongLong());
    std::printf("begun\n");
    std::fflush(stdout);
    for (int round = passed[1].toInt(); round < rounds && importRound(passed[0], round); ++round) {
        std::printf("%d\n", round);
        std::fflush(stdout);
    }
}

TEST_CASE("killed at any moment of an import, it is there whole or not at all")
{
    const BookToImport book;
    QElapsedTimer usual;
    usual.start();
    REQUIRE(importRound(book.path(), 0));
    const std::chrono::microseconds longest(2 * usual.nsecsElapsed() / 1000);
    std::mt19937 random(20251014);
    std::uniform_int_distribution<int> jitter(0, 99);
    int whole = 1;
    Deaths deaths;
    for (int kill = 0; kill < killedImports; ++kill) {
        QProcess child;
        killAfter(child, "an importer for the kill test",
                  QStringLiteral("%1|%2|0").arg(book.path()).arg(whole),
                  longest * (100 * kill + jitter(random)) / (100 * killedImports));
        inspectAfterKill(book.path(), child, whole, deaths);
    }
    checkEnd(book.path(), whole, deaths);
}

TEST_CASE("killed at any byte that an import writes, it is there whole or not at all")
{
    const BookToImport book;
    const QByteArray untouched = bytesOfFile(book.path());
    Deaths deaths;
    int whole = 0;
    for (int kill = 1; kill <= killedImports; ++kill) {
        clear(book.path());
        putFile(book.path(), untouched);
        whole = 0;
        QProcess child;
        startChild(child, "an importer for the kill test",
                   QStringLiteral("%1|0|%2").arg(book.path()).arg(200000 + kill * 30000));
        REQUIRE(child.waitForFinished(20000));
        inspectAfterKill(book.path(), child, whole, deaths);
    }
    CHECK(deaths.before > 3);
    CHECK(deaths.between > 2);
    checkEnd(book.path(), whole, deaths);
}
