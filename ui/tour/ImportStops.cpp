// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"
#include "ui/tour/TourStops.h"
#include "ui/widgets/Chip.h"

#include <QListView>

namespace rapport
{
namespace
{

bool isRead(const MainWindow& window)
{
    const auto* list = window.findChild<QListView*>(QStringLiteral("importList"));
    return list && list->isVisible() && list->model()->rowCount() > 0;
}

TourStop importStop(const char* name, const QStringList& files,
                    const std::function<void(MainWindow&)>& then = {})
{
    return {QString::fromLatin1(name),
            [files, then](MainWindow& window) {
                window.show(Shell::Place::Contacts);
                QStringList paths;
                for (const QString& file : files)
                    paths << QStringLiteral(":/sample/import/") + file;
                window.importFiles(paths);
                if (then)
                    then(window);
            },
            isRead};
}

void pressChip(const MainWindow& window, const QString& start)
{
    const QList<Chip*> chips = window.findChildren<Chip*>();
    for (Chip* chip : chips)
        if (chip->text().startsWith(start))
            chip->click();
}

} // namespace

std::vector<TourStop> importStops()
{
    TourStop archive = importStop("import-archive", {QStringLiteral("laptop.json")});
    archive.isReady = {};
    return {importStop("import", {QStringLiteral("contacts.vcf"), QStringLiteral("Connections.csv"),
                                  QStringLiteral("rig-events.ics")}),
            archive,
            importStop("import-columns", {QStringLiteral("Connections.csv")},
                       [](MainWindow& window) { pressChip(window, QStringLiteral("Columns")); }),
            importStop("import-converted", {QStringLiteral("odd-hours.ics")},
                       [](MainWindow& window) { pressChip(window, QStringLiteral("Converted")); })};
}

std::vector<TourStop> importQuestionStops()
{
    return {importStop("import-candidates", {QStringLiteral("contacts.vcf")})};
}

} // namespace rapport
