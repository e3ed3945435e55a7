// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QCoreApplication;
class QWidget;

namespace rapport
{

// Keys that Qt leaves to the desktop, the same everywhere: Enter presses the button that has the
// focus, Shift+F10 opens the menu of what has it.
class DesktopKeys : public QObject
{
    Q_OBJECT

public:
    explicit DesktopKeys(QCoreApplication& app);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static bool press(QWidget& focused);
    static bool openMenu(QWidget& focused);
};

} // namespace rapport
