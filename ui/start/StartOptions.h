// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace rapport
{

// What the command line asks of the window.
struct StartOptions {
    QString file;            // --file, RAPPORT_FILE, or the usual place
    bool sample = false;     // a throwaway copy of the sample notebook
    bool background = false; // without showing the window
    QString tour;            // folder to paint every page into
    QSize tourSize{1280, 820};

    // Ends the program itself for --help, --version and wrong usage.
    static StartOptions of(const QStringList& arguments);
};

} // namespace rapport
