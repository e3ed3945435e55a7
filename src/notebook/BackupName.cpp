// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/BackupName.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace rapport
{
namespace
{

constexpr std::pair<BackupReason, const char*> reasonWords[] = {
    {BackupReason::Asked, "asked"}, {BackupReason::Import, "import"},
    {BackupReason::Merge, "merge"}, {BackupReason::Restore, "restore"},
    {BackupReason::Moved, "moved"},
};

QString wordOfReason(BackupReason why)
{
    for (const auto& [reason, word] : reasonWords)
        if (reason == why)
            return QString::fromLatin1(word);
    return {};
}

std::optional<BackupReason> reasonOfWord(QStringView word)
{
    if (word.isEmpty())
        return BackupReason::Daily;
    for (const auto& [reason, known] : reasonWords)
        if (word == QLatin1StringView(known))
            return reason;
    return std::nullopt;
}

} // namespace

QString endingOf(const QFileInfo& file)
{
    return file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
}

QString backupFileName(const QString& notebook, BackupReason why, const QDateTime& now)
{
    const QFileInfo file(notebook);
    QString name = file.completeBaseName() + u'-' + now.date().toString(Qt::ISODate);
    if (why == BackupReason::Merge)
        name += u'-' + wordOfReason(why);
    else if (why != BackupReason::Daily)
        name += now.time().toString(QStringLiteral("-HHmmss-")) + wordOfReason(why);
    return name + endingOf(file);
}

std::optional<Backup> backupOfFile(const QString& notebook, const QFileInfo& file,
                                   const QTimeZone& zone)
{
    static const QRegularExpression migrated(QStringLiteral("^before-\\d+$"));
    static const QRegularExpression dated(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)(?:-(\\d{6}))?(?:-([a-z]+))?$"));
    const QString begin = QFileInfo(notebook).completeBaseName() + u'-';
    const QString end = endingOf(QFileInfo(notebook));
    if (!file.fileName().startsWith(begin) || !file.fileName().endsWith(end))
        return std::nullopt;
    const QString middle = file.fileName().mid(begin.size()).chopped(end.size());
    Backup backup{file.filePath(), file.lastModified().toTimeZone(zone), BackupReason::Migration,
                  file.size()};
    if (migrated.match(middle).hasMatch())
        return backup;
    const QRegularExpressionMatch match = dated.match(middle);
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    const std::optional<BackupReason> why = reasonOfWord(match.capturedView(3));
    if (!day.isValid() || !why)
        return std::nullopt;
    backup.why = *why;
    const QTime hour = QTime::fromString(match.captured(2), QStringLiteral("HHmmss"));
    if (hour.isValid())
        backup.at = QDateTime(day, hour, zone);
    else if (backup.at.date() != day) // copied since: the name knows better
        backup.at = QDateTime(day, QTime(12, 0), zone);
    return backup;
}

} // namespace rapport
