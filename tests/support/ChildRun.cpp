// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ChildRun.h"

#include <QCoreApplication>
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

QString pathFromParent()
{
    return qEnvironmentVariable(pathVariable);
}

} // namespace rapport
