// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Backups.h"
#include "notebook/Notebook.h"
#include "notebook/Replacing.h"
#include "store/DataFile.h"
#include "store/Salvage.h"
#include "store/VerifiedCopy.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QTemporaryDir>

namespace rapport
{
namespace
{

QString refusal(const char* text)
{
    return QCoreApplication::translate("Backups", text);
}

bool isUnusable(const Error& error)
{
    return error.kind == Error::Kind::Damaged || error.kind == Error::Kind::NotANotebook;
}

// The search table is written anew from what was read; opening brings an older format up to date.
Result<void> findableAgain(const QString& path, const QDateTime& now)
{
    const auto notebook = Notebook::open(path, Notebook::Mode::Existing, now);
    return notebook ? (*notebook)->rebuildSearch() : tl::unexpected(notebook.error());
}

// Opened once, it is migrated; closed again, it has no log. Its history goes: right after a restore
// undo must not take back a step that was done long before the backup was made.
Result<void> bringUpToDate(const QString& path, const QDateTime& now)
{
    const auto notebook = Notebook::open(path, Notebook::Mode::Existing, now);
    return notebook ? (*notebook)->forgetHistory() : tl::unexpected(notebook.error());
}

} // namespace

Result<Restored> Backups::restore(const QString& from, const QDateTime& now) const
{
    const QString source = resolvedPath(from);
    if (source == m_notebook)
        return tl::unexpected(
            Error{Error::Kind::Invalid,
                  from,
                  refusal(QT_TRANSLATE_NOOP("Backups", "it is the notebook itself")),
                  {}});
    if (!QFileInfo::exists(source))
        return tl::unexpected(Error{Error::Kind::NotFound, from, {}, {}});
    if (const Result<void> fine = inspect(source, false); !fine)
        return tl::unexpected(fine.error());
    if (const Result<void> made = makePrivateFolder(m_folder); !made)
        return tl::unexpected(made.error());
    QLockFile lock(m_folder + QStringLiteral("/.lock"));
    if (const Result<void> ours = takeTurn(lock); !ours)
        return tl::unexpected(ours.error());
    if (const Result<void> swept = sweep(); !swept)
        return tl::unexpected(swept.error());
    const QTemporaryDir workshop(m_folder + QStringLiteral("/.restoring-XXXXXX"));
    const QString prepared = workshop.path() + u'/' + QFileInfo(m_notebook).fileName();
    if (!workshop.isValid())
        return tl::unexpected(Error{Error::Kind::ReadOnly, m_folder, workshop.errorString(), {}});
    if (const Result<void> copied = copyVerified(source, prepared, CopySource::AtRest); !copied)
        return tl::unexpected(copied.error());
    if (const Result<void> ready = bringUpToDate(prepared, now); !ready)
        return tl::unexpected(ready.error());
    return replaceBy(prepared, now);
}

Result<Restored> Backups::replaceBy(const QString& prepared, const QDateTime& now) const
{
    Restored restored{m_notebook, {}};
    if (QFileInfo::exists(m_notebook)) {
        const Result<Backup> kept = copy(BackupReason::Restore, now);
        if (kept) {
            restored.kept = kept->path;
            if (const Result<void> done = replaceContents(m_notebook, prepared); !done)
                return tl::unexpected(done.error());
            return restored;
        }
        if (!isUnusable(kept.error()))
            return tl::unexpected(kept.error());
    }
    const Result<QString> aside = replaceUnusable(m_notebook, prepared, now);
    if (!aside)
        return tl::unexpected(aside.error());
    restored.kept = *aside;
    return restored;
}

Result<Salvaged> Backups::salvage(const QDateTime& now) const
{
    if (const Result<void> made = makePrivateFolder(m_folder); !made)
        return tl::unexpected(made.error());
    QLockFile lock(m_folder + QStringLiteral("/.lock"));
    if (const Result<void> ours = takeTurn(lock); !ours)
        return tl::unexpected(ours.error());
    if (const Result<void> swept = sweep(); !swept)
        return tl::unexpected(swept.error());
    const QTemporaryDir workshop(m_folder + QStringLiteral("/.restoring-XXXXXX"));
    const QString damaged = workshop.filePath(QStringLiteral("damaged"));
    const QString sound = workshop.path() + u'/' + QFileInfo(m_notebook).fileName();
    if (!QFile::copy(m_notebook, damaged))
        return tl::unexpected(Error{Error::Kind::Unreadable, m_notebook, {}, {}});
    QFile::copy(m_notebook + QStringLiteral("-wal"), damaged + QStringLiteral("-wal"));
    QFile::setPermissions(damaged, QFile::ReadOwner | QFile::WriteOwner);
    const auto tables = salvageRows(damaged, sound);
    if (!tables)
        return tl::unexpected(tables.error());
    if (const Result<void> found = findableAgain(sound, now); !found)
        return tl::unexpected(found.error());
    return replaceUnusable(m_notebook, sound, now).map([&](const QString& kept) {
        return Salvaged{kept, *tables};
    });
}

Result<void> backUpTo(const QString& notebook, const QString& file)
{
    if (resolvedPath(notebook) == resolvedPath(file))
        return tl::unexpected(
            Error{Error::Kind::Invalid,
                  file,
                  refusal(QT_TRANSLATE_NOOP("Backups", "it is the notebook itself")),
                  {}});
    for (const QString& own : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        if (resolvedPath(file) == resolvedPath(notebook) + own)
            return tl::unexpected(
                Error{Error::Kind::Invalid,
                      file,
                      refusal(QT_TRANSLATE_NOOP("Backups", "it is a part of the notebook")),
                      {}});
    if (const QFileInfo folder(QFileInfo(file).absolutePath()); !folder.isDir())
        return tl::unexpected(
            Error{Error::Kind::NotFound,
                  folder.filePath(),
                  {},
                  refusal(QT_TRANSLATE_NOOP("Backups", "No backup was made, and no folder."))});
    if (const QFileInfo there(file); there.exists() && (!there.isFile() || there.size() > 0))
        return tl::unexpected(
            Error{Error::Kind::Invalid, file,
                  refusal(QT_TRANSLATE_NOOP("Backups", "something is there already")),
                  refusal(QT_TRANSLATE_NOOP("Backups", "It is as it was."))});
    return copyVerified(notebook, resolvedPath(file));
}

} // namespace rapport
