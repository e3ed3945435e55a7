// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/SystemAppearance.h"

#include <QGuiApplication>
#include <QPalette>

#ifdef RAPPORT_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace rapport
{

SystemAppearance::SystemAppearance(QObject* parent)
    : QObject(parent)
{
    const QPalette palette = QGuiApplication::palette();
    m_dark = palette.color(QPalette::Window).lightness() <
             palette.color(QPalette::WindowText).lightness();
}

void SystemAppearance::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    emit changed();
}

#ifdef RAPPORT_DBUS

namespace
{
const auto portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearanceSpace = QStringLiteral("org.freedesktop.appearance");
const auto colorSchemeKey = QStringLiteral("color-scheme");
} // namespace

void SystemAppearance::watch()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_watching || !bus.isConnected())
        return;
    m_watching = true;
    bus.connect(portalService, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings,
                                                      QStringLiteral("Read"));
    ask << appearanceSpace << colorSchemeKey;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            readColorScheme(reply.value().variant());
        answer->deleteLater();
    });
}

void SystemAppearance::settingChanged(const QString& space, const QString& key,
                                      const QDBusVariant& value)
{
    if (space == appearanceSpace && key == colorSchemeKey)
        readColorScheme(value.variant());
}

// 1: prefers dark, 2: prefers light, 0: no preference, which keeps what the palette said.
void SystemAppearance::readColorScheme(const QVariant& value)
{
    const bool wrapped = value.canConvert<QDBusVariant>();
    const uint scheme = (wrapped ? value.value<QDBusVariant>().variant() : value).toUInt();
    if (scheme != 0)
        setDark(scheme == 1);
}

#else

void SystemAppearance::watch()
{
    m_watching = true;
}

#endif

} // namespace rapport
