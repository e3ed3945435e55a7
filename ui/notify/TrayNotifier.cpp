// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/TrayNotifier.h"

#include <QSystemTrayIcon>

namespace rapport
{

TrayNotifier::TrayNotifier(QSystemTrayIcon& tray)
    : m_tray(tray)
{
    connect(&tray, &QSystemTrayIcon::messageClicked, this, [this] {
        if (!m_tag.isEmpty())
            emit chosen(m_tag, openAction());
    });
}

void TrayNotifier::show(const QString& tag, const Notification& notification, const Shown& then)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        then(false);
        return;
    }
    m_tag = tag;
    m_tray.showMessage(notification.title, notification.body, m_tray.icon());
    then(true);
}

void TrayNotifier::withdraw(const QString& tag)
{
    if (m_tag == tag)
        m_tag.clear(); // balloons go by themselves
}

} // namespace rapport
