// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Replacing.h"

#include "notebook/BackupName.h"
#include "store/DataFile.h"
#include "store/VerifiedCopy.h"

#include <QDir>
#include <QFile>

namespace rapport
{
namespace
{

// A copy of this ending is whole, and what it replaces has the rest of its name, or gets it.
const auto waiting = QStringLiteral(".restored");

QString beginOfAside(const QFileInfo& notebook)
{
    return notebook.completeBaseName() + QStringLiteral("-damaged-");
}

bool isThere(const QString& notebook)
{
    return QFileInfo::exists(notebook) || hasWriteAheadLog(notebook);
}

QString freeAside(const QString& notebook, const QDateTime& now)
{
    const QFileInfo file(notebook);
    const QString begin =
        file.absolutePath() + u'/' + beginOfAside(file) + now.date().toString(Qt::ISODate);
    QString aside = begin + endingOf(file);
    for (int number = 2; isThere(aside); ++number)
        aside = begin + u'-' + QString::number(number) + endingOf(file);
    return aside;
}

// The log goes first: without it a file may look whole, with it the next would be spoilt.
Result<void> moveWithLog(const QString& from, const QString& to)
{
    std::vector<QString> moved;
    for (const char* name : {"-wal", "-shm", ""}) {
        const auto part = QString::fromLatin1(name);
        if (!QFileInfo::exists(from + part))
            continue;
        if (!QFile::rename(from + part, to + part)) {
            for (const QString& each : moved)
                QFile::rename(to + each, from + each);
            return tl::unexpected(Error{Error::Kind::ReadOnly, from + part, {}, {}});
        }
        moved.push_back(part);
    }
    return {};
}

QString asideOf(const QString& ready)
{
    return ready.chopped(waiting.size());
}

QStringList besides(const QString& notebook, const QString& ending)
{
    const QFileInfo file(notebook);
    const QDir folder(file.absolutePath());
    QStringList found;
    for (const QString& name : folder.entryList({u'*' + ending}, QDir::Files | QDir::Hidden))
        if (name.startsWith(beginOfAside(file)))
            found << folder.path() + u'/' + name;
    return found;
}

// Where the damaged file went and another one is there, somebody put it there since: it is not ours
// to move.
QStringList replacementsOf(const QString& notebook)
{
    QStringList found = besides(notebook, waiting);
    found.removeIf([&](const QString& ready) {
        return QFileInfo::exists(asideOf(ready)) && QFileInfo::exists(notebook);
    });
    return found;
}

} // namespace

Result<QString> setAside(const QString& notebook, const QDateTime& now)
{
    const QString aside = freeAside(notebook, now);
    return moveWithLog(notebook, aside).map([&] { return aside; });
}

Result<QString> replaceUnusable(const QString& notebook, const QString& prepared,
                                const QDateTime& now)
{
    const QString aside = freeAside(notebook, now);
    const bool wasThere = isThere(notebook);
    // Written before anything is moved: there may be no space for it.
    const QString ready = aside + waiting;
    for (const QString& unfinished : besides(notebook, waiting + QStringLiteral(".*.part")))
        QFile::remove(unfinished);
    if (const Result<void> written = copyVerified(prepared, ready, CopySource::AtRest); !written)
        return tl::unexpected(written.error());
    if (const Result<void> moved = moveWithLog(notebook, aside); !moved) {
        QFile::remove(ready);
        return tl::unexpected(moved.error());
    }
    return putInPlace(ready, notebook).map([&] { return wasThere ? aside : QString(); });
}

bool isHalfReplaced(const QString& notebook)
{
    return !replacementsOf(notebook).isEmpty();
}

Result<void> finishReplacing(const QString& notebook)
{
    for (const QString& ready : replacementsOf(notebook)) {
        if (const Result<void> moved = moveWithLog(notebook, asideOf(ready)); !moved)
            return moved;
        if (const Result<void> placed = putInPlace(ready, notebook); !placed)
            return placed;
    }
    return {};
}

} // namespace rapport
