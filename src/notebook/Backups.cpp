// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Backups.h"

#include "notebook/BackupName.h"
#include "notebook/BackupRotation.h"
#include "notebook/Replacing.h"
#include "notebook/SearchMending.h"
#include "store/DataFile.h"
#include "store/VerifiedCopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTimeZone>
#include <algorithm>

namespace rapport
{
namespace
{

constexpr int turnMs = 30000;
// A kill may leave a lock without its owner's name. One who lives holds it by the system as well,
// however old it is.
constexpr int staleLockMs = 1000;
const auto preparingFolders = QStringLiteral(".restoring-*");

// Once more, where only the search table was to blame.
template <class Try>
Result<void> orMended(const QString& notebook, Try attempt)
{
    const Result<void> first = attempt();
    if (first || first.error().kind != Error::Kind::Damaged)
        return first;
    const Result<bool> mended = mendSearch(notebook);
    return mended && *mended ? attempt() : first;
}

void stamp(const QString& path, const QDateTime& now)
{
    QFile file(path);
    if (file.open(QFile::ReadWrite))
        file.setFileTime(now, QFileDevice::FileModificationTime);
}

} // namespace

Backups::Backups(const QString& notebook)
    : m_notebook(resolvedPath(notebook))
    , m_folder(backupFolderOf(m_notebook))
{
}

std::vector<Backup> Backups::list(const QTimeZone& zone) const
{
    std::vector<Backup> backups;
    for (const QFileInfo& file : QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden))
        if (const std::optional<Backup> backup = backupOfFile(m_notebook, file, zone))
            backups.push_back(*backup);
    std::sort(backups.begin(), backups.end(),
              [](const Backup& a, const Backup& b) { return a.at > b.at; });
    return backups;
}

std::optional<Backup> Backups::newest(const QTimeZone& zone) const
{
    const std::vector<Backup> backups = list(zone);
    return backups.empty() ? std::nullopt : std::optional(backups.front());
}

std::optional<Backup> Backups::newestSound(const QDateTime& now) const
{
    std::vector<Backup> backups = list(now.timeZone());
    std::stable_partition(backups.begin(), backups.end(),
                          [&](const Backup& each) { return each.at <= now; });
    for (const Backup& backup : backups)
        if (inspect(backup.path, false) && verifyFile(backup.path))
            return backup;
    return std::nullopt;
}

Result<void> Backups::check() const
{
    return orMended(m_notebook, [this] { return verifyFile(m_notebook, CopySource::InUse); });
}

Result<void> Backups::takeTurn(QLockFile& lock) const
{
    lock.setStaleLockTime(staleLockMs);
    if (lock.tryLock(turnMs))
        return {};
    if (lock.error() == QLockFile::LockFailedError)
        return tl::unexpected(Error{Error::Kind::Locked, m_folder, {}, {}});
    if (lock.error() == QLockFile::UnknownError) // it could be made, and not be written
        return tl::unexpected(Error{Error::Kind::Full, m_folder, {}, {}});
    return tl::unexpected(Error{Error::Kind::ReadOnly, m_folder, {}, {}});
}

// What a kill left half made. Nobody else is at work: it is our turn.
Result<void> Backups::sweep() const
{
    const QDir folder(m_folder);
    const QString begin = QFileInfo(m_notebook).completeBaseName() + u'-';
    for (const QString& name :
         folder.entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden))
        if (name.startsWith(begin))
            QFile::remove(folder.filePath(name));
    for (const QString& name : folder.entryList({preparingFolders}, QDir::Dirs | QDir::Hidden))
        QDir(folder.filePath(name)).removeRecursively();
    return finishReplacing(m_notebook);
}

Result<void> Backups::finish() const
{
    if (!isHalfReplaced(m_notebook))
        return {};
    if (const Result<void> made = makePrivateFolder(m_folder); !made)
        return made;
    QLockFile lock(m_folder + QStringLiteral("/.lock"));
    const Result<void> ours = takeTurn(lock);
    return ours ? sweep() : ours;
}

bool Backups::hasNotebook() const
{
    return QFileInfo::exists(m_notebook) || isHalfReplaced(m_notebook);
}

Result<Backup> Backups::make(BackupReason why, const QDateTime& now) const
{
    if (const Result<void> made = makePrivateFolder(m_folder); !made)
        return tl::unexpected(made.error());
    QLockFile lock(m_folder + QStringLiteral("/.lock"));
    if (const Result<void> ours = takeTurn(lock); !ours)
        return tl::unexpected(ours.error());
    if (const Result<void> swept = sweep(); !swept)
        return tl::unexpected(swept.error());
    return copy(why, now);
}

Result<Backup> Backups::copy(BackupReason why, const QDateTime& now) const
{
    const QString path = m_folder + u'/' + backupFileName(m_notebook, why, now);
    const bool onceADay = why == BackupReason::Daily || why == BackupReason::Merge;
    if (!onceADay || !QFileInfo::exists(path)) {
        const auto tryIt = [&] { return copyVerified(m_notebook, path); };
        if (const Result<void> made = orMended(m_notebook, tryIt); !made)
            return tl::unexpected(made.error());
        stamp(path, now);
        rotate(now);
    }
    return backupOfFile(m_notebook, QFileInfo(path), now.timeZone())
        .value_or(Backup{path, now, why, 0});
}

void Backups::rotate(const QDateTime& now) const
{
    for (const Backup& each : backupsToRemove(list(now.timeZone()), now.date()))
        QFile::remove(each.path);
}

Result<BackupContents> contentsOf(const Backup& backup)
{
    return contentsOfFile(backup.path);
}

} // namespace rapport
