// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/Autostart.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace rapport
{
namespace
{

// Quoting of the Desktop Entry Specification: once for the argument, once for the string, % for
// the field codes.
QString quotedForExec(const QString& program)
{
    QString quoted;
    for (const QChar c : program) {
        if (c == u'\\')
            quoted += QStringLiteral("\\\\\\\\");
        else if (c == u'"' || c == u'`' || c == u'$')
            quoted += QStringLiteral("\\\\") + c;
        else if (c == u'%')
            quoted += QStringLiteral("%%");
        else
            quoted += c;
    }
    return u'"' + quoted + u'"';
}

QByteArray entryFor(const QString& program)
{
    return QStringLiteral("[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Rapport\n"
                          "Icon=org.rapport.Rapport\n"
                          "Exec=%1 --background\n"
                          "Terminal=false\n"
                          "X-GNOME-Autostart-enabled=true\n")
        .arg(quotedForExec(program))
        .toUtf8();
}

} // namespace

Autostart::Autostart(const QString& configFolder)
    : m_path(configFolder + QStringLiteral("/autostart/org.rapport.Rapport.desktop"))
{
}

QString Autostart::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
}

bool Autostart::isOn() const
{
    return QFileInfo::exists(m_path);
}

Result<void> Autostart::turnOn(const QString& program) const
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    const QByteArray entry = entryFor(program);
    if (file.open(QIODevice::WriteOnly) && file.write(entry) == entry.size() && file.commit())
        return {};
    return tl::unexpected(Error{Error::Kind::ReadOnly, m_path, file.errorString(), {}});
}

Result<void> Autostart::turnOff() const
{
    QFile file(m_path);
    if (!file.exists() || file.remove())
        return {};
    return tl::unexpected(Error{Error::Kind::ReadOnly, m_path, file.errorString(), {}});
}

} // namespace rapport
