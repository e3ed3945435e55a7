// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ChildRun.h"

#include "support/Catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcessEnvironment>
#include <grp.h>
#include <unistd.h>

namespace rapport
{

constexpr const char* pathVariable = "RAPPORT_TEST_PATH";
constexpr unsigned nobody = 65534;

void startChild(QProcess& child, const char* testCase, const QString& path)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(pathVariable), path);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(testCase)});
}

void killWithin(QProcess& child, const char* testCase, const QString& path, std::mt19937& random)
{
    std::uniform_int_distribution<int> microseconds(0, 20000);
    killAfter(child, testCase, path, std::chrono::microseconds(microseconds(random)));
}

void killAfter(QProcess& child, const char* testCase, const QString& path,
               std::chrono::microseconds life)
{
    startChild(child, testCase, path);
    REQUIRE(child.waitForReadyRead(20000)); // it works: now the clock of its death runs
    QElapsedTimer sinceFirst;
    sinceFirst.start();
    while (std::chrono::nanoseconds(sinceFirst.nsecsElapsed()) < life)
        child.waitForReadyRead(1);
    child.kill();
    REQUIRE(child.waitForFinished(20000));
}

void runUnprivileged(const char* testCase, const QString& path)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::MergedChannels);
    if (geteuid() == 0)
        child.setChildProcessModifier([] {
            if (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0)
                _exit(1);
        });
    startChild(child, testCase, path);
    if (!child.waitForStarted()) {
        WARN("skipped: the test program cannot be run as an unprivileged user");
        return;
    }
    REQUIRE(child.waitForFinished(20000));
    INFO(child.readAll().toStdString());
    CHECK(child.exitCode() == 0);
}

QString pathFromParent()
{
    return qEnvironmentVariable(pathVariable);
}

} // namespace rapport
