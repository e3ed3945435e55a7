// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"
#include "domain/Clock.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTextStream>
#include <sys/stat.h>

int main(int argc, char* argv[])
{
    umask(077);
    QCoreApplication app(argc, argv);
    app.setApplicationName(QStringLiteral("rapport"));
    app.setApplicationVersion(QStringLiteral(RAPPORT_VERSION));
    // One sentence on standard error; QT_LOGGING_RULES="rapport.store=true" shows what SQLite says.
    QLoggingCategory::setFilterRules(QStringLiteral("rapport.store=false"));
    QTextStream out(stdout);
    QTextStream err(stderr);
    return rapport::runCli(app.arguments().mid(1), out, err, rapport::SystemClock());
}
