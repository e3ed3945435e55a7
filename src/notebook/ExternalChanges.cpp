// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/ExternalChanges.h"

#include "store/DataVersion.h"

#include <QFileInfo>

namespace rapport
{
namespace
{

constexpr std::chrono::milliseconds firstLook{20}, lastLook{2500};

} // namespace

ExternalChanges::ExternalChanges(Database& database)
    : m_database(database)
    , m_version(dataVersion(database))
{
    m_lookAgain.setSingleShot(true);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ExternalChanges::noticeWrite);
    connect(&m_lookAgain, &QTimer::timeout, this, &ExternalChanges::compare);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ExternalChanges::watch);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ExternalChanges::noticeMove);
    m_watcher.addPath(QFileInfo(database.path()).absolutePath());
    watch();
}

void ExternalChanges::pause()
{
    m_isPaused = true;
    m_lookAgain.stop();
}

void ExternalChanges::resume()
{
    m_isPaused = false;
    noticeWrite();
}

// A file that was removed is no longer watched, even when one of that name comes again.
void ExternalChanges::watch()
{
    const QStringList watched = m_watcher.files();
    for (const QString& path : {m_database.path(), m_database.path() + QStringLiteral("-wal")})
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
}

void ExternalChanges::noticeWrite()
{
    watch();
    if (!m_isPaused)
        m_lookAgain.start(firstLook);
}

void ExternalChanges::noticeMove()
{
    if (m_isPaused || m_hasMoved || !m_database.hasMoved())
        return;
    m_hasMoved = true;
    emit moved();
}

// The pages of a commit are seen being written before the commit counts: it does so only once the
// disk has them, and nothing tells of that. So this looks a few times, ever later.
void ExternalChanges::compare()
{
    const qint64 version = dataVersion(m_database);
    if (version != m_version) {
        m_version = version;
        emit happened();
    } else if (m_lookAgain.intervalAsDuration() < lastLook) {
        m_lookAgain.start(m_lookAgain.intervalAsDuration() * 5);
    }
}

} // namespace rapport
