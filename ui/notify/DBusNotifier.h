// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/Notifier.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QStringList>
#include <optional>

namespace rapport
{

// The notification service of the Linux desktop, org.freedesktop.Notifications. Every call is
// asynchronous; without a service the answer is an error at once.
class DBusNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit DBusNotifier(const QDBusConnection& bus);

    void show(const QString& tag, const Notification& notification, const Shown& then) override;
    void withdraw(const QString& tag) override;

private slots:
    void onActionInvoked(uint id, const QString& action);
    void onNotificationClosed(uint id, uint reason);

private:
    using Capabilities = QStringList;
    void ask(const std::function<void(const std::optional<Capabilities>&)>& then);
    void notify(const QString& tag, const Notification& notification, const Shown& then);
    QStringList actionsOf(const Notification& notification) const;
    QString bodyOf(const Notification& notification) const;
    void forgetService();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    std::optional<Capabilities> m_capabilities;
    QHash<QString, uint> m_ids; // of the notifications on the screen, by tag
};

} // namespace rapport
