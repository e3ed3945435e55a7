// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/DailyCopy.h"

#include "store/VerifiedCopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

namespace rapport
{
namespace
{

constexpr int keptCopies = 7;

QString copyName(const QString& path, const QString& day)
{
    const QFileInfo file(path);
    return QStringLiteral("%1-%2.%3").arg(file.completeBaseName(), day, file.suffix());
}

// Names end in the day, so that the order of names is the order of time.
QStringList dailyCopies(const QString& path)
{
    const QString pattern =
        copyName(path, QStringLiteral("[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"));
    return QDir(backupFolderOf(path)).entryList({pattern}, QDir::Files, QDir::Name);
}

void removeOldCopies(const QString& path)
{
    QStringList copies = dailyCopies(path);
    while (copies.size() > keptCopies)
        QFile::remove(backupFolderOf(path) + u'/' + copies.takeFirst());
}

void stampCopy(const QString& copy, const QDateTime& now)
{
    QFile file(copy);
    if (file.open(QFile::ReadWrite))
        file.setFileTime(now, QFileDevice::FileModificationTime);
}

} // namespace

Result<void> makeDailyCopy(const QString& path, const QDateTime& now)
{
    const QString copy =
        backupFolderOf(path) + u'/' + copyName(path, now.date().toString(Qt::ISODate));
    if (QFileInfo::exists(copy))
        return {};
    if (Result<void> made = copyVerified(path, copy); !made)
        return made;
    stampCopy(copy, now);
    removeOldCopies(path);
    return {};
}

std::optional<QDateTime> lastDailyCopyAt(const QString& path, const QTimeZone& zone)
{
    const QStringList copies = dailyCopies(path);
    if (copies.isEmpty())
        return std::nullopt;
    return QFileInfo(backupFolderOf(path) + u'/' + copies.last()).lastModified().toTimeZone(zone);
}

} // namespace rapport
