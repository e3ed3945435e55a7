// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "support/Catch.h"

#include "support/Main.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>

void fixSurroundings()
{
    qputenv("TZ", "America/Chicago");
    qputenv("LC_ALL", "C.UTF-8");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QStandardPaths::setTestModeEnabled(true);
}

int runTests(QCoreApplication& app, int argc, char* argv[])
{
    app.setApplicationName(QStringLiteral("rapport"));
    // What a window remembers must not reach the tests that run at the same time.
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    return Catch::Session().run(argc, argv);
}
