// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/ExternalChanges.h"

#include "store/DataVersion.h"

#include <QFileInfo>

namespace rapport
{

ExternalChanges::ExternalChanges(Database& database)
    : m_database(database)
    , m_version(dataVersion(database))
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ExternalChanges::compare);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ExternalChanges::watch);
    m_watcher.addPath(QFileInfo(database.path()).absolutePath());
    watch();
}

// A file that was removed is no longer watched, even when one of that name comes again.
void ExternalChanges::watch()
{
    const QStringList watched = m_watcher.files();
    for (const QString& path : {m_database.path(), m_database.path() + QStringLiteral("-wal")})
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
}

void ExternalChanges::compare()
{
    watch();
    const qint64 version = dataVersion(m_database);
    if (version == m_version)
        return;
    m_version = version;
    emit happened();
}

} // namespace rapport
