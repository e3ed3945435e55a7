// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Main.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    fixSurroundings();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    return runTests(app, argc, argv);
}
