// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/BackupName.h"
#include "notebook/Backups.h"
#include "notebook/Notebook.h"
#include "store/DataFile.h"
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

} // namespace

Result<QString> Backups::setAside(const QDateTime& now) const
{
    const QFileInfo file(m_notebook);
    const QString begin =
        QStringLiteral("%1/%2-damaged-%3")
            .arg(file.absolutePath(), file.completeBaseName(), now.date().toString(Qt::ISODate));
    QString aside = begin + endingOf(file);
    for (int number = 2; QFileInfo::exists(aside) || hasWriteAheadLog(aside); ++number)
        aside = QStringLiteral("%1-%2%3").arg(begin).arg(number).arg(endingOf(file));
    // The log goes first: without it a file may look whole, with it the next would be spoilt.
    for (const char* part : {"-wal", "-shm", ""}) {
        const QString from = m_notebook + QLatin1StringView(part);
        if (QFileInfo::exists(from) && !QFile::rename(from, aside + QLatin1StringView(part)))
            return tl::unexpected(Error{Error::Kind::ReadOnly, from, {}, {}});
    }
    return aside;
}

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
    sweep();
    const QTemporaryDir workshop(m_folder + QStringLiteral("/.restoring-XXXXXX"));
    const QString prepared = workshop.filePath(QFileInfo(m_notebook).fileName());
    if (!workshop.isValid())
        return tl::unexpected(Error{Error::Kind::ReadOnly, m_folder, workshop.errorString(), {}});
    if (const Result<void> copied = copyVerified(source, prepared, CopySource::AtRest); !copied)
        return tl::unexpected(copied.error());
    // Opened once, it is migrated; closed again, it has no log.
    if (const auto opened = Notebook::open(prepared, Notebook::Mode::Existing, now); !opened)
        return tl::unexpected(opened.error());
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
    // Written before anything is moved: there may be no space for it.
    const QString ready = m_notebook + QStringLiteral(".restored");
    if (const Result<void> written = copyVerified(prepared, ready, CopySource::AtRest); !written)
        return tl::unexpected(written.error());
    if (QFileInfo::exists(m_notebook) || hasWriteAheadLog(m_notebook)) {
        const Result<QString> aside = setAside(now);
        if (!aside)
            return tl::unexpected(aside.error());
        restored.kept = *aside;
    }
    if (const Result<void> placed = putInPlace(ready, m_notebook); !placed)
        return tl::unexpected(placed.error());
    return restored;
}

Result<void> backUpTo(const QString& notebook, const QString& file)
{
    if (resolvedPath(notebook) == resolvedPath(file))
        return tl::unexpected(
            Error{Error::Kind::Invalid,
                  file,
                  refusal(QT_TRANSLATE_NOOP("Backups", "it is the notebook itself")),
                  {}});
    if (QFileInfo::exists(file))
        if (const Result<void> fine = inspect(file, true); !fine)
            return tl::unexpected(
                Error{Error::Kind::Invalid, file,
                      refusal(QT_TRANSLATE_NOOP("Backups", "something else is there already")),
                      refusal(QT_TRANSLATE_NOOP("Backups", "It is as it was."))});
    return copyVerified(notebook, resolvedPath(file));
}

} // namespace rapport
