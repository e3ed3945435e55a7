// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Notebook.h"
#include "ui/theme/Theme.h"

#include <QSize>
#include <QString>
#include <vector>

namespace rapport
{

struct TourStop;

// Paints every page and dialog, light and dark, with the sample notebook on the pictures' Tuesday:
// for the README, and to look at. Two runs paint the same bytes.
class Tour
{
public:
    explicit Tour(const QSize& size);
    ~Tour();

    // Before there is an application: time zone, language and folders of its own.
    static void fixSurroundings(const QString& home);
    // False, with a sentence on standard error, when something could not be painted.
    bool paintInto(const QString& folder);

private:
    class StandingClock;

    bool shootAll(Notebook& notebook, const std::vector<TourStop>& stops);
    bool shoot(Notebook& notebook, const TourStop& stop);
    bool shootFailure();
    bool save(QWidget& window, const QString& name);

    QSize m_size;
    QString m_folder;
    Theme m_theme;
    std::unique_ptr<StandingClock> m_clock;
};

} // namespace rapport
