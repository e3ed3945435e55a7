// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QWidget;

namespace rapport
{

// What is wrong with what a window shows, each finding a line that begins with the widget's path.
// Empty: nothing.
QStringList clippedTexts(QWidget& root);
QStringList namelessControls(QWidget& root);
QStringList overlappingSiblings(QWidget& root);
// Buttons and actions that nothing listens to.
QStringList deadButtons(QWidget& root);

// Every visible widget under `root`, and `root`.
QList<QWidget*> shownIn(QWidget& root);
// "MainWindow/TodayPage/dueList", unnamed ones by class.
QString pathOf(const QWidget& widget);

} // namespace rapport
