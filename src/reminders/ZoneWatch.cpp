// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/ZoneWatch.h"

#include <QDateTime>
#include <QFileInfo>

namespace rapport
{

ZoneWatch::ZoneWatch(const QString& link)
    : m_link(link)
    , m_target(target())
{
    const QString folder = QFileInfo(link).absolutePath();
    if (!QFileInfo::exists(folder))
        return;
    m_watcher.addPath(folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ZoneWatch::compare);
}

void ZoneWatch::compare()
{
    const QString now = target();
    if (now == m_target)
        return;
    m_target = now;
    emit changed();
}

// Where the link leads; for a plain file, when it was written.
QString ZoneWatch::target() const
{
    const QFileInfo link(m_link);
    return link.isSymLink() ? link.symLinkTarget()
                            : QString::number(link.lastModified().toMSecsSinceEpoch());
}

} // namespace rapport
