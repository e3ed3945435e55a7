// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowPlace.h"

#include "ui/widgets/Remembered.h"

#include <QScreen>
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
    if (!window.restoreGeometry(Remembered().value(geometryKey).toByteArray()))
        window.resize(firstSize(window.size(), window.screen()->availableSize()));
}

QSize WindowPlace::firstSize(const QSize& wanted, const QSize& screen)
{
    return wanted.boundedTo(screen * 0.95); // the rest is for its frame
}

void WindowPlace::save(const QWidget& window, Shell::Place page)
{
    Remembered remembered;
    remembered.setValue(geometryKey, window.saveGeometry());
    remembered.setValue(pageKey, static_cast<int>(page));
}

Shell::Place WindowPlace::lastPage()
{
    const int page = Remembered().value(pageKey, 0).toInt();
    const bool known = page >= 0 && page <= static_cast<int>(Shell::Place::Settings);
    return known ? static_cast<Shell::Place>(page) : Shell::Place::Today;
}

} // namespace rapport
