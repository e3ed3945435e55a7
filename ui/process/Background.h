// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/FirstWorkingNotifier.h"
#include "ui/notify/ReminderDesk.h"
#include "ui/notify/TrayIcon.h"

namespace rapport
{

// What goes on while the window is closed: the reminders, the tray, and whether the program stays
// (F6). Made after the window; `start()` announces what was missed.
class Background : public QObject
{
    Q_OBJECT

public:
    // Never: closing the window quits, as fits a notebook that is thrown away.
    enum class Stay { AsChosen, Never };

    Background(Notebook& notebook, const Clock& clock, Shell& shell, const QIcon& icon, Stay stay);

    void start();
    // A second start of the program: shows the window.
    void obey(const QStringList& arguments);

private:
    void showWindow();
    void stayOrGo();

    Notebook& m_notebook;
    Shell& m_shell;
    const Stay m_stay;
    TrayIcon m_tray;
    std::unique_ptr<WakeTimer> m_timer;
    FirstWorkingNotifier m_notifier;
    ReminderDesk m_desk;
};

} // namespace rapport
