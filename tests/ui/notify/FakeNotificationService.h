// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>
#include <vector>

namespace rapport
{

// org.freedesktop.Notifications as a desktop would have it, remembering what it was asked.
class FakeNotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Call {
        uint replaces;
        QString title;
        QString body;
        QStringList actions;
    };

    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body")};
    std::vector<Call> calls;
    std::vector<uint> closedByProgram;

public slots:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString&, uint replaces, const QString&, const QString& title,
                const QString& body, const QStringList& actions, const QVariantMap&, int)
    {
        calls.push_back({replaces, title, body, actions});
        return replaces ? replaces : ++m_lastId;
    }
    void CloseNotification(uint id) { closedByProgram.push_back(id); }

signals:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_lastId = 40;
};

} // namespace rapport
