// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/StartOptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

namespace rapport
{

namespace
{

QString usualFile()
{
    const QString chosen = qEnvironmentVariable("RAPPORT_FILE");
    if (!chosen.isEmpty())
        return chosen;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/notebook.rapport");
}

QSize sizeOf(const QString& text)
{
    const QStringList sides = text.toLower().split(QLatin1Char('x'));
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

} // namespace

StartOptions StartOptions::of(const QStringList& arguments)
{
    const auto words = [](const char* text) {
        return QCoreApplication::translate("StartOptions", text);
    };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        words("Remembers the meetings you attended and the people you met."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption file(QStringLiteral("file"), words("Open this notebook."),
                                  QStringLiteral("PATH"));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    words("Open a throwaway copy of the sample notebook."));
    const QCommandLineOption background(QStringLiteral("background"),
                                        words("Start without showing the window."));
    const QCommandLineOption tour(QStringLiteral("tour"),
                                  words("Paint every page into this folder and end."),
                                  QStringLiteral("DIR"));
    const QCommandLineOption tourSize(QStringLiteral("tour-size"),
                                      words("Size of the painted window."), QStringLiteral("WxH"),
                                      QStringLiteral("1280x820"));
    parser.addOptions({file, sample, background, tour, tourSize});
    parser.process(arguments);
    StartOptions options;
    options.file = parser.isSet(file) ? parser.value(file) : usualFile();
    options.sample = parser.isSet(sample);
    options.background = parser.isSet(background);
    options.tour = parser.value(tour);
    options.tourSize = sizeOf(parser.value(tourSize));
    const bool wrongSize = options.tourSize.width() < 720 || options.tourSize.height() < 480 ||
                           options.tourSize.width() > 8000 || options.tourSize.height() > 8000;
    if (wrongSize || !parser.positionalArguments().isEmpty()) {
        fprintf(stderr, "%s\n",
                qPrintable(wrongSize ? words("--tour-size wants WIDTHxHEIGHT, from 720x480.")
                                     : words("Rapport takes no words but its options: --help "
                                             "lists them.")));
        ::exit(2);
    }
    return options;
}

} // namespace rapport
