// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Shell.h"

class QWidget;

namespace rapport
{

// What this computer remembers of the window: where it stood, how large, and the last page.
class WindowPlace
{
public:
    static void restore(QWidget& window);
    static void save(const QWidget& window, Shell::Place page);
    static Shell::Place lastPage();
    // How large a window is that nothing is remembered of: as wanted, or as the screen allows.
    static QSize firstSize(const QSize& wanted, const QSize& screen);
};

} // namespace rapport
