// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Main.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    fixSurroundings();
    QCoreApplication app(argc, argv);
    return runTests(app, argc, argv);
}
