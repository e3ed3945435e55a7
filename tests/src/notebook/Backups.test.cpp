// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Backups.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

#include <QDir>
#include <QElapsedTimer>

using namespace rapport;

namespace
{

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QString backupsOf(const TempNotebook& book)
{
    return book.folder() + "/backups"_q;
}

void putEmptyFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write("mine");
}

} // namespace

TEST_CASE("the day's backup is made once, for the owner alone, and opens as a notebook")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    CHECK_FALSE(book.notebook().lastCopyAt().has_value());
    const Backups backups(book.path());

    REQUIRE(backups.make(BackupReason::Daily, book.clock.now()).has_value());
    const QDateTime first = book.clock.now();
    book.clock.advance(3600);
    REQUIRE(backups.make(BackupReason::Daily, book.clock.now()).has_value());

    CHECK(filesIn(backupsOf(book)) == QStringList{"notebook-2025-10-14.rapport"_q});
    CHECK(book.notebook().lastCopyAt() == first);
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther | QFile::ExeGroup;
    const QString path = backupsOf(book) + "/notebook-2025-10-14.rapport"_q;
    CHECK((QFile::permissions(path) & others) == QFile::Permissions());
    CHECK((QFile::permissions(backupsOf(book)) & others) == QFile::Permissions());
    const auto copy = Notebook::open(path, Notebook::Mode::Existing, book.clock.now());
    REQUIRE(copy.has_value());
    CHECK((*copy)->lookup().contact(ana)->family == "Ruiz"_q);
    CHECK((*copy)->check().empty());
}

TEST_CASE("the list says when and why each backup was made, newest first")
{
    TempNotebook book;
    const Backups backups(book.path());
    REQUIRE(backups.make(BackupReason::Daily, book.clock.now()).has_value());
    book.clock.advance(60);
    REQUIRE(backups.make(BackupReason::Import, book.clock.now()).has_value());
    book.clock.advance(60);
    REQUIRE(backups.make(BackupReason::Asked, book.clock.now()).has_value());

    const std::vector<Backup> list = backups.list(book.clock.now().timeZone());

    REQUIRE(list.size() == 3);
    CHECK(list[0].why == BackupReason::Asked);
    CHECK(list[0].at == at("2025-10-14T13:27"));
    CHECK(list[1].why == BackupReason::Import);
    CHECK(list[2].why == BackupReason::Daily);
    CHECK(list[2].at == at("2025-10-14T13:25"));
    CHECK(list[2].bytes > 0);
    CHECK(backups.newestSound(book.clock.now())->path == list[0].path);
}

TEST_CASE("a damaged backup is passed over when the newest good one is looked for")
{
    TempNotebook book;
    const Backups backups(book.path());
    const QString good = backups.make(BackupReason::Daily, book.clock.now())->path;
    book.clock.advance(60);
    const QString bad = backups.make(BackupReason::Asked, book.clock.now())->path;
    QFile broken(bad);
    REQUIRE(broken.resize(broken.size() / 2));

    CHECK(backups.newestSound(book.clock.now())->path == good);
}

TEST_CASE("the backups of 30 days are rotated, and other files are left alone")
{
    TempNotebook book;
    REQUIRE(QDir(book.folder()).mkdir("backups"_q));
    const auto mode = QFile::permissions(backupsOf(book));
    putEmptyFile(backupsOf(book) + "/notebook-mine.rapport"_q);
    putEmptyFile(backupsOf(book) + "/other-2025-01-01.rapport"_q);
    const Backups backups(book.path());
    for (int day = 0; day < 30; ++day) {
        REQUIRE(backups.make(BackupReason::Daily, book.clock.now()).has_value());
        book.clock.advance(24LL * 3600);
    }

    // 14 Oct to 12 Nov: the last 7 days, the Sundays 2 Nov and 26 Oct, and 31 Oct
    const QStringList files = filesIn(backupsOf(book));
    CHECK(files.size() == 7 + 2 + 1 + 2);
    CHECK(files.contains("notebook-2025-11-12.rapport"_q));
    CHECK(files.contains("notebook-2025-11-02.rapport"_q));
    CHECK(files.contains("notebook-2025-10-31.rapport"_q));
    CHECK(files.contains("notebook-mine.rapport"_q));
    CHECK(files.contains("other-2025-01-01.rapport"_q));
    CHECK(QFile::permissions(backupsOf(book)) == mode);
}

TEST_CASE("what a kill left half made is swept away by the next backup")
{
    TempNotebook book;
    const Backups backups(book.path());
    REQUIRE(QDir(book.folder()).mkpath("backups/.restoring-abcdef"_q));
    putEmptyFile(backupsOf(book) + "/.restoring-abcdef/notebook.rapport"_q);
    putEmptyFile(backupsOf(book) + "/notebook-2025-10-13.rapport.4242.part"_q);

    REQUIRE(backups.make(BackupReason::Daily, book.clock.now()).has_value());

    CHECK(filesIn(backupsOf(book)) == QStringList{"notebook-2025-10-14.rapport"_q});
    CHECK_FALSE(QFileInfo::exists(backupsOf(book) + "/.restoring-abcdef"_q));
}

TEST_CASE("a backup shows what it holds before it is brought back")
{
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz"));
    const ContactId ben = book.add(aContact().named("Ben", "Okafor"));
    book.change([&](Edit& edit) { return edit.trash(ben); });
    book.clock.advance(60);
    book.add(aMeeting().about("Imaging"));
    const Result<Backup> backup = Backups(book.path()).make(BackupReason::Asked, book.clock.now());
    REQUIRE(backup.has_value());

    const Result<BackupContents> contents = contentsOf(*backup);

    REQUIRE(contents.has_value());
    CHECK(contents->contacts == 1);
    CHECK(contents->meetings == 1);
    CHECK(contents->followUps == 0);
    CHECK(contents->newest == "Imaging"_q);
    CHECK(contents->newestAt == book.clock.now());
}

TEST_CASE(
    "names that mean something to SQLite, to patterns or to a shell are backed up and restored")
{
    const QTemporaryDir folder;
    const QDateTime now = FakeClock().now();
    for (const char* name : {"my notes.rapport", "it's \"mine\".rapport", "Ärztin ł 学.rapport",
                             "a#b?c%20d&mode=ro.rapport", "[a-z]*.rapport", "plain",
                             "file:x.rapport", "%2%1\n.rapport", ":memory:"}) {
        INFO(name);
        const QString path = folder.path() + u'/' + QString::fromUtf8(name);
        {
            auto notebook = Notebook::open(path, Notebook::Mode::Create, now);
            REQUIRE(notebook.has_value());
            REQUIRE(
                (*notebook)
                    ->perform(
                        "Test"_q, now,
                        [](Edit& edit) {
                            return edit.add(aContact().named("Ana", "Ruiz")).map([](ContactId) {});
                        })
                    .has_value());
        }
        CHECK(QFileInfo(path).size() > 0);
        const Backups backups(path);
        const Result<Backup> made = backups.make(BackupReason::Asked, now);
        REQUIRE(made.has_value());
        REQUIRE(backups.list(now.timeZone()).size() == 1);
        REQUIRE(QFile::remove(path));
        REQUIRE(backups.restore(made->path, now).has_value());
        const auto again = Notebook::open(path, Notebook::Mode::Existing, now);
        REQUIRE(again.has_value());
        CHECK((*again)->lookup().contacts({}).size() == 1);
    }
}

TEST_CASE("a lock that a kill left without a name holds up no backup")
{
    TempNotebook book;
    REQUIRE(QDir(book.folder()).mkdir("backups"_q));
    QFile lock(backupsOf(book) + "/.lock"_q);
    REQUIRE(lock.open(QFile::WriteOnly));
    lock.close();
    QElapsedTimer waited;
    waited.start();

    REQUIRE(Backups(book.path()).make(BackupReason::Asked, book.clock.now()).has_value());

    CHECK(waited.elapsed() < 15000);
}

TEST_CASE("a clock that jumps ahead and back costs no backup of the true days, and misleads none")
{
    TempNotebook book;
    const Backups backups(book.path());
    const QDateTime begin = book.clock.now();
    for (int day = 0; day < 7; ++day)
        REQUIRE(backups.make(BackupReason::Daily, begin.addDays(day)).has_value());
    REQUIRE(backups.make(BackupReason::Import, begin.addDays(6)).has_value());
    for (const char* wrong : {"2100-01-01T12:00", "1970-01-02T12:00", "2525-01-01T12:00"})
        for (const BackupReason why :
             {BackupReason::Daily, BackupReason::Import, BackupReason::Merge, BackupReason::Asked})
            REQUIRE(backups.make(why, at(wrong)).has_value());
    const QDateTime now = begin.addDays(6).addSecs(60);
    book.add(aContact().named("Ana", "Ruiz"));
    const auto last = backups.make(BackupReason::Asked, now);
    REQUIRE(last.has_value());

    int ofTrueDays = 0;
    for (const Backup& each : backups.list(now.timeZone()))
        ofTrueDays += each.at.date().year() == 2025 ? 1 : 0;
    CHECK(ofTrueDays == 7 + 2);
    CHECK(backups.newestSound(now)->path == last->path);
    CHECK(backups.newestSound(at("1970-01-01T00:00")).has_value());
}
