// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowPlace.h"

#include <QSettings>
#include <QWidget>

namespace rapport
{

namespace
{

const auto geometryKey = QStringLiteral("window/geometry");
const auto pageKey = QStringLiteral("window/page");

} // namespace

void WindowPlace::restore(QWidget& window)
{
    window.restoreGeometry(QSettings().value(geometryKey).toByteArray());
}

void WindowPlace::save(const QWidget& window, Shell::Place page)
{
    QSettings settings;
    settings.setValue(geometryKey, window.saveGeometry());
    settings.setValue(pageKey, static_cast<int>(page));
}

Shell::Place WindowPlace::lastPage()
{
    const int page = QSettings().value(pageKey, 0).toInt();
    const bool known = page >= 0 && page <= static_cast<int>(Shell::Place::Settings);
    return known ? static_cast<Shell::Place>(page) : Shell::Place::Today;
}

} // namespace rapport
