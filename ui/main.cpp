// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Clock.h"
#include "ui/process/LogFile.h"
#include "ui/start/Program.h"
#include "ui/tour/Tour.h"

#include <QApplication>
#include <QTemporaryDir>
#include <sys/stat.h>

using namespace rapport;

namespace
{

// The tour shows the same whoever runs it: nothing of this computer's taste.
int runTour(const StartOptions& options)
{
    Tour tour(options.tourSize);
    return tour.paintInto(options.tour) ? 0 : 1;
}

bool isTour(int argc, char* argv[])
{
    return std::any_of(argv, argv + argc, [](const char* word) {
        return qstrncmp(word, "--tour", 6) == 0 && (word[6] == 0 || word[6] == '=');
    });
}

} // namespace

int main(int argc, char* argv[])
{
    ::umask(077);
    QTemporaryDir tourHome;
    if (isTour(argc, argv))
        Tour::fixSurroundings(tourHome.path());
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rapport"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RAPPORT_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Rapport"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.rapport.Rapport"));
    const StartOptions options = StartOptions::of(QCoreApplication::arguments());
    if (!options.tour.isEmpty())
        return runTour(options);
    const SystemClock clock;
    const LogFile log(clock);
    Program program(app, options);
    return program.run();
}
