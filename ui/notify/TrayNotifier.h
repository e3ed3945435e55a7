// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/Notifier.h"

class QSystemTrayIcon;

namespace rapport
{

// A balloon at the tray icon, where there is no notification service. It has no buttons: a click
// opens.
class TrayNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit TrayNotifier(QSystemTrayIcon& tray);

    void show(const QString& tag, const Notification& notification, const Shown& then) override;
    void withdraw(const QString& tag) override;

private:
    QSystemTrayIcon& m_tray;
    QString m_tag; // of the balloon shown last
};

} // namespace rapport
