// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/PrivateBus.h"

#include <QFile>
#include <QStandardPaths>

namespace rapport
{
namespace
{

QByteArray busSettings(const QString& folder)
{
    return QStringLiteral("<busconfig><type>session</type><listen>unix:dir=%1</listen>"
                          "<policy context=\"default\">"
                          "<allow send_destination=\"*\"/><allow receive_sender=\"*\"/>"
                          "<allow own=\"*\"/></policy></busconfig>")
        .arg(folder)
        .toUtf8();
}

QString busDaemon()
{
    return QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
}

} // namespace

bool PrivateBus::isPossible()
{
    return !busDaemon().isEmpty();
}

PrivateBus::PrivateBus()
{
    QFile settings(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!settings.open(QIODevice::WriteOnly))
        return;
    settings.write(busSettings(m_folder.path()));
    settings.close();
    m_daemon.start(busDaemon(), {QStringLiteral("--config-file=") + settings.fileName(),
                                 QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (m_daemon.waitForReadyRead(5000))
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    for (const QString& name : m_names)
        QDBusConnection::disconnectFromBus(name);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::connection(const QString& name)
{
    m_names << name;
    return QDBusConnection::connectToBus(m_address, name);
}

} // namespace rapport
