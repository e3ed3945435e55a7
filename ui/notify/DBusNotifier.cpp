// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/DBusNotifier.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace rapport
{
namespace
{

QString notificationService()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString notificationPath()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

QString desktopEntry()
{
    return QStringLiteral("org.rapport.Rapport"); // the icon has the same name
}

QDBusMessage notificationCall(const QString& method)
{
    return QDBusMessage::createMethodCall(notificationService(), notificationPath(),
                                          notificationService(), method);
}

constexpr int neverExpires = 0; // a reminder waits until it is answered

} // namespace

DBusNotifier::DBusNotifier(const QDBusConnection& bus)
    : m_bus(bus)
    , m_watcher(notificationService(), bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    m_bus.connect(notificationService(), notificationPath(), notificationService(),
                  QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(notificationService(), notificationPath(), notificationService(),
                  QStringLiteral("NotificationClosed"), this,
                  SLOT(onNotificationClosed(uint, uint)));
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            &DBusNotifier::forgetService);
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &Notifier::becameAvailable);
}

void DBusNotifier::show(const QString& tag, const Notification& notification, const Shown& then)
{
    if (m_capabilities) {
        notify(tag, notification, then);
        return;
    }
    ask([this, tag, notification, then](const std::optional<Capabilities>& capabilities) {
        m_capabilities = capabilities;
        if (capabilities)
            notify(tag, notification, then);
        else
            then(false);
    });
}

void DBusNotifier::ask(const std::function<void(const std::optional<Capabilities>&)>& then)
{
    auto* const watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(notificationCall(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        then(reply.isError() ? std::nullopt : std::optional(reply.value()));
    });
}

void DBusNotifier::notify(const QString& tag, const Notification& notification, const Shown& then)
{
    QDBusMessage call = notificationCall(QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), desktopEntry()}};
    call << QStringLiteral("Rapport") << m_ids.value(tag, 0u) << desktopEntry()
         << notification.title << bodyOf(notification) << actionsOf(notification) << hints
         << neverExpires;
    auto* const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, tag, then] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError())
            m_ids.insert(tag, reply.value());
        then(!reply.isError());
    });
}

QStringList DBusNotifier::actionsOf(const Notification& notification) const
{
    if (!m_capabilities->contains(QStringLiteral("actions")))
        return {};
    QStringList actions{openAction(), tr("Open")};
    for (const Notification::Action& action : notification.actions)
        actions << action.key << action.label;
    return actions;
}

QString DBusNotifier::bodyOf(const Notification& notification) const
{
    return m_capabilities->contains(QStringLiteral("body-markup"))
               ? notification.body.toHtmlEscaped()
               : notification.body;
}

void DBusNotifier::withdraw(const QString& tag)
{
    if (!m_ids.contains(tag))
        return;
    QDBusMessage call = notificationCall(QStringLiteral("CloseNotification"));
    call << m_ids.take(tag);
    m_bus.send(call);
}

void DBusNotifier::onActionInvoked(uint id, const QString& action)
{
    const QString tag = m_ids.key(id);
    if (!tag.isEmpty())
        emit chosen(tag, action);
}

void DBusNotifier::onNotificationClosed(uint id, uint)
{
    m_ids.remove(m_ids.key(id));
}

void DBusNotifier::forgetService()
{
    m_capabilities.reset();
    m_ids.clear();
}

} // namespace rapport
