// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>

namespace rapport
{

// Says when the system's time zone changes. The zone is a symbolic link that is replaced as a
// whole, so its folder is watched, and the link compared.
class ZoneWatch : public QObject
{
    Q_OBJECT

public:
    explicit ZoneWatch(const QString& link = QStringLiteral("/etc/localtime"));

signals:
    void changed();

private:
    void compare();
    QString target() const;

    QString m_link;
    QString m_target;
    QFileSystemWatcher m_watcher;
};

} // namespace rapport
