// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/Inbox.h"

#include "ui/widgets/Remembered.h"

#include <QDir>
#include <QFileInfo>

namespace rapport
{
namespace
{

const QString inboxKey = QStringLiteral("import/inbox");
constexpr std::chrono::milliseconds settling{800}; // a file is written in pieces

QString freeName(const QDir& folder, const QString& name)
{
    const QFileInfo info(name);
    QString free = name;
    for (int i = 2; folder.exists(free); ++i)
        free = QStringLiteral("%1 (%2).%3")
                   .arg(info.completeBaseName(), QString::number(i), info.suffix());
    return folder.filePath(free);
}

} // namespace

Inbox::Inbox(QObject* parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settling);
    connect(&m_settle, &QTimer::timeout, this, &Inbox::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle.start(); });
    follow();
}

QString Inbox::folder()
{
    return Remembered().value(inboxKey).toString();
}

void Inbox::setFolder(const QString& folder)
{
    if (folder.isEmpty())
        Remembered().remove(inboxKey);
    else
        Remembered().setValue(inboxKey, folder);
}

void Inbox::follow()
{
    const QString chosen = folder();
    if (chosen == m_folder && (chosen.isEmpty() || !m_watcher.directories().isEmpty()))
        return;
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_folder = chosen;
    m_offered.clear();
    if (!m_folder.isEmpty() && m_watcher.addPath(m_folder))
        m_settle.start();
}

void Inbox::look()
{
    const QStringList files = waiting();
    const bool isNew = std::any_of(files.begin(), files.end(), [this](const QString& file) {
        return !m_offered.contains(file);
    });
    m_offered = files;
    if (isNew)
        emit arrived(files);
}

QStringList Inbox::waiting() const
{
    QStringList files;
    const QFileInfoList found = QDir(m_folder).entryInfoList(QDir::Files | QDir::Readable);
    for (const QFileInfo& file : found)
        files << file.absoluteFilePath();
    return files;
}

void Inbox::putAway(const QStringList& paths)
{
    if (m_folder.isEmpty())
        return;
    const QDir inbox(m_folder);
    const QDir done(inbox.filePath(QStringLiteral("done")));
    for (const QString& path : paths) {
        const QFileInfo file(path);
        if (file.absoluteDir() == inbox && inbox.mkpath(QStringLiteral("done")))
            QFile::rename(path, freeName(done, file.fileName()));
    }
}

} // namespace rapport
