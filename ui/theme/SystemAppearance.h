// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#ifdef RAPPORT_DBUS
#include <QDBusVariant>
#endif

namespace rapport
{

// Whether the desktop is dark: the palette's word at first, then the settings portal's, which also
// tells of later changes. Never waits for the bus.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    explicit SystemAppearance(QObject* parent);

    void watch();
    bool isDark() const { return m_dark; }

signals:
    void changed();

private:
    void setDark(bool dark);
    bool m_dark;
    bool m_watching = false;

#ifdef RAPPORT_DBUS
private slots:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void readColorScheme(const QVariant& value);
#endif
};

} // namespace rapport
