// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

namespace rapport
{

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
{
}

} // namespace rapport
