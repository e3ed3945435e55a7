// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/TrayIcon.h"

namespace rapport
{

TrayIcon::TrayIcon(const QIcon& icon, QObject* parent)
    : QObject(parent)
    , m_icon(icon)
{
    connect(m_menu.addAction(tr("Open Rapport")), &QAction::triggered, this, &TrayIcon::openChosen);
    connect(m_menu.addAction(tr("Log a meeting…")), &QAction::triggered, this,
            &TrayIcon::logChosen);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &TrayIcon::quitChosen);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    emit openChosen();
            });
    m_icon.setToolTip(tr("Rapport"));
    m_icon.setContextMenu(&m_menu);
    m_icon.show();
}

} // namespace rapport
