// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

namespace rapport
{

// Rapport at the edge of the screen while its window is closed. Desktops without a tray show
// nothing, and nothing depends on it.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(const QIcon& icon, QObject* parent = nullptr);

    QSystemTrayIcon& icon() { return m_icon; }
    const QMenu& menu() const { return m_menu; }

signals:
    void openChosen();
    void logChosen();
    void quitChosen();

private:
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace rapport
