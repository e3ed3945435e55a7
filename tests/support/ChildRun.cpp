// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ChildRun.h"

#include "support/Catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcessEnvironment>

namespace rapport
{

constexpr const char* pathVariable = "RAPPORT_TEST_PATH";

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

QString pathFromParent()
{
    return qEnvironmentVariable(pathVariable);
}

} // namespace rapport
