// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace rapport
{

// A message bus of the test's own, on which nothing starts by itself.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();

    static bool isPossible(); // dbus-daemon is installed
    QDBusConnection connection(const QString& name);

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace rapport
