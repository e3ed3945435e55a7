// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/ChildRun.h"
#include "support/FakeClock.h"

#include "notebook/Notebook.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <random>
#include <set>

using namespace rapport;

namespace
{

constexpr int kills = 30;
constexpr unsigned seed = 20251014;

std::unique_ptr<Notebook> openAt(const QString& path)
{
    auto notebook = Notebook::open(path, Notebook::Mode::Create, FakeClock().now());
    REQUIRE(notebook.has_value());
    return std::move(*notebook);
}

ContactId addOne(Notebook& notebook)
{
    ContactId made;
    const auto added =
        notebook.perform("Test"_q, FakeClock().now(), [&](Edit& edit) -> Result<void> {
            return edit.add(aContact().named("Ana", "Ruiz").email("ruiz@x.edu"))
                .map([&](ContactId id) { made = id; });
        });
    REQUIRE(added.has_value());
    return made;
}

// What the child acknowledged: an id a line, between whatever else the test program prints. A line
// cut short by the kill does not count.
void collect(QProcess& child, std::vector<ContactId>& acknowledged)
{
    while (child.canReadLine())
        if (const qint64 id = child.readLine().trimmed().toLongLong())
            acknowledged.push_back({id});
}

} // namespace

TEST_CASE("a writer for the kill test", "[.]")
{
    const QString path = pathFromParent();
    if (path.isEmpty())
        return;
    const std::unique_ptr<Notebook> notebook = openAt(path);
    for (;;) {
        std::printf("%lld\n", static_cast<long long>(addOne(*notebook).value));
        std::fflush(stdout);
    }
}

TEST_CASE("nothing acknowledged is lost when the program is killed while writing")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    std::mt19937 random(seed);
    std::vector<ContactId> acknowledged;

    for (int i = 0; i < kills; ++i) {
        QProcess child;
        killWithin(child, "a writer for the kill test", path, random);
        collect(child, acknowledged);
    }

    const std::unique_ptr<Notebook> notebook = openAt(path);
    CHECK(notebook->check().empty());
    REQUIRE(acknowledged.size() >= kills);
    for (const ContactId id : acknowledged)
        CHECK(notebook->lookup().contact(id).has_value());
    CHECK(notebook->lookup().contacts({}).size() >= acknowledged.size());
}

TEST_CASE("a reader for the test of locks", "[.]")
{
    const QString path = pathFromParent();
    if (!path.isEmpty())
        std::printf("%d\n", openAt(path)->lookup().countContacts({}));
}

TEST_CASE("another program leaves the log alone, whatever this one has closed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    const auto notebook = openAt(path);
    const ContactId first = addOne(*notebook);
    for (const char* part : {"", "-wal", "-shm"}) { // as a file dialog does that looks into each
        QFile file(path + QString::fromLatin1(part));
        REQUIRE(file.open(QFile::ReadOnly));
    }

    QProcess other;
    startChild(other, "a reader for the test of locks", path);
    REQUIRE(other.waitForFinished(20000));

    REQUIRE(other.exitCode() == 0);
    CHECK(QFile::exists(path + "-wal"_q));
    const ContactId second = addOne(*notebook);
    const auto again = openAt(path);
    CHECK(again->lookup().contact(first).has_value());
    CHECK(again->lookup().contact(second).has_value());
}

TEST_CASE("the last program to close a notebook puts its log away")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    addOne(*openAt(path));
    CHECK(QFile::exists(path));
    CHECK_FALSE(QFile::exists(path + "-wal"_q));
}

TEST_CASE("two programs writing at once lose nothing of either")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    std::vector<ContactId> acknowledged;
    openAt(path);
    QProcess one, two;
    startChild(one, "a writer for the kill test", path);
    startChild(two, "a writer for the kill test", path);
    const QDeadlineTimer enough(20000);
    while (acknowledged.size() < 60 && !enough.hasExpired()) {
        one.waitForReadyRead(5);
        two.waitForReadyRead(5);
        collect(one, acknowledged);
        collect(two, acknowledged);
    }
    for (QProcess* child : {&one, &two}) {
        child->kill();
        REQUIRE(child->waitForFinished(20000));
        collect(*child, acknowledged);
    }

    const std::unique_ptr<Notebook> notebook = openAt(path);
    CHECK(notebook->check().empty());
    REQUIRE(acknowledged.size() >= 60);
    std::set<qint64> different;
    for (const ContactId id : acknowledged) {
        different.insert(id.value);
        CHECK(notebook->lookup().contact(id).has_value());
    }
    CHECK(different.size() == acknowledged.size());
}
