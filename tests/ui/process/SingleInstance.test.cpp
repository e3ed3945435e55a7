// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"
#include "support/Waiting.h"

#include "ui/process/SingleInstance.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <future>

using namespace rapport;

TEST_CASE("the second start hands its arguments to the first", "[process]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("notebook.rapport"_q);
    SingleInstance first(file);
    REQUIRE(first.isFirst());
    QStringList received;
    QObject::connect(&first, &SingleInstance::startedAgain, &first,
                     [&](const QStringList& arguments) { received = arguments; });

    auto handedOver = std::async(std::launch::async, [&] {
        const SingleInstance second(file);
        return !second.isFirst() && second.handOver({"--log"_q, "Lunch with Zoë"_q});
    });
    CHECK(comesTrue([&] { return !received.isEmpty(); }));
    CHECK(received == QStringList{"--log"_q, "Lunch with Zoë"_q});
    CHECK(handedOver.get());
}

TEST_CASE("one file is one window, whichever way its path is written", "[process]")
{
    const QTemporaryDir folder;
    const QString real = folder.filePath("real"_q);
    REQUIRE(QDir().mkpath(real));
    REQUIRE(QFile::link(real, folder.filePath("alias"_q)));
    const SingleInstance first(real + "/new/notebook.rapport"_q); // neither file nor folder yet
    REQUIRE(first.isFirst());
    REQUIRE(QDir().mkpath(real + "/new"_q));
    QFile notebook(real + "/new/notebook.rapport"_q);
    REQUIRE(notebook.open(QIODevice::WriteOnly));
    CHECK_FALSE(SingleInstance(folder.filePath("alias/new/notebook.rapport"_q)).isFirst());
    CHECK(SingleInstance(folder.filePath("real/other.rapport"_q)).isFirst());
}

TEST_CASE("when the first ends, the next start is first", "[process]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("notebook.rapport"_q);
    {
        const SingleInstance first(file);
        REQUIRE(first.isFirst());
    }
    CHECK(SingleInstance(file).isFirst());
}

TEST_CASE("a lock that a kill left without a name keeps nobody from starting", "[process]")
{
    const QTemporaryDir folder, runtime;
    const QByteArray usualRuntime = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    const QString file = folder.filePath("notebook.rapport"_q);
    const auto lockOfYesterday = [&] {
        const QStringList names = QDir(runtime.path()).entryList({"*.lock"_q}, QDir::Files);
        REQUIRE(names.size() == 1);
        QFile lock(runtime.filePath(names.front()));
        REQUIRE(lock.open(QFile::ReadWrite));
        REQUIRE(lock.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1),
                                 QFileDevice::FileModificationTime));
        return lock.fileName();
    };
    QString left;
    {
        const SingleInstance first(file);
        REQUIRE(first.isFirst());
        left = lockOfYesterday();
        CHECK_FALSE(SingleInstance(file).isFirst()); // it lives, however old its lock is
    }
    QFile empty(left);
    REQUIRE(empty.open(QFile::WriteOnly));
    empty.close();
    lockOfYesterday();

    CHECK(SingleInstance(file).isFirst());
    qputenv("XDG_RUNTIME_DIR", usualRuntime);
}
