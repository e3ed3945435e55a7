// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <vector>

class QDateTime;

namespace rapport
{

class MainWindow;
class Notebook;

// One picture: its name, what one does in a fresh window to see it, and, where a worker has a part
// in it, whether that is done.
struct TourStop {
    QString name;
    std::function<void(MainWindow&)> steps;
    std::function<bool(const MainWindow&)> isReady = {};
};

std::vector<TourStop> pageStops(const Notebook& notebook);
std::vector<TourStop> settingsStops();
std::vector<TourStop> editorStops(const Notebook& notebook, const QDateTime& now);
std::vector<TourStop>
exchangeStops(const Notebook& notebook); // what comes in, goes out, and is hidden
std::vector<TourStop> importStops();
std::vector<TourStop> importQuestionStops();                   // where two bear the name that comes
std::vector<TourStop> emptyStops();                            // in a notebook that holds nothing
std::vector<TourStop> longNameStops(const Notebook& notebook); // in one whose names are long

} // namespace rapport
