// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BackupWords.h"

#include "ui/widgets/DayText.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTimeZone>

namespace rapport
{
namespace
{

QString backupWords(const char* text)
{
    return QCoreApplication::translate("rapport::BackupWords", text);
}

QString counted(int number, const char* one, const char* many)
{
    return number == 1 ? backupWords(one) : backupWords(many).arg(number);
}

} // namespace

QString backupTitle(const Backup& backup, const QDateTime& now)
{
    QString day = dayText(backup.at.date(), now.date());
    if (!day.isEmpty())
        day[0] = day[0].toUpper();
    return backupWords(QT_TRANSLATE_NOOP("rapport::BackupWords", "%1, %2"))
        .arg(day, hourText(backup.at.time()));
}

QString backupReasonText(BackupReason why)
{
    switch (why) {
    case BackupReason::Asked:
        return backupWords(QT_TRANSLATE_NOOP("rapport::BackupWords", "You asked for it"));
    case BackupReason::Import:
        return backupWords(QT_TRANSLATE_NOOP("rapport::BackupWords", "Before an import"));
    case BackupReason::Merge:
        return backupWords(QT_TRANSLATE_NOOP("rapport::BackupWords", "Before a merge"));
    case BackupReason::Migration:
        return backupWords(
            QT_TRANSLATE_NOOP("rapport::BackupWords", "Before an update of Rapport"));
    case BackupReason::Restore:
        return backupWords(QT_TRANSLATE_NOOP("rapport::BackupWords", "Before a restore"));
    case BackupReason::Moved:
        return backupWords(
            QT_TRANSLATE_NOOP("rapport::BackupWords", "When the notebook was taken away"));
    case BackupReason::Daily:
        break;
    }
    return backupWords(QT_TRANSLATE_NOOP("rapport::BackupWords", "Daily"));
}

QString backupCountsText(const BackupContents& contents)
{
    QStringList parts;
    const auto add = [&parts](int number, const char* one, const char* many) {
        if (number > 0)
            parts << counted(number, one, many);
    };
    add(contents.contacts, QT_TRANSLATE_NOOP("rapport::BackupWords", "1 contact"),
        QT_TRANSLATE_NOOP("rapport::BackupWords", "%1 contacts"));
    add(contents.meetings, QT_TRANSLATE_NOOP("rapport::BackupWords", "1 meeting"),
        QT_TRANSLATE_NOOP("rapport::BackupWords", "%1 meetings"));
    add(contents.followUps, QT_TRANSLATE_NOOP("rapport::BackupWords", "1 follow-up"),
        QT_TRANSLATE_NOOP("rapport::BackupWords", "%1 follow-ups"));
    add(contents.opportunities, QT_TRANSLATE_NOOP("rapport::BackupWords", "1 opportunity"),
        QT_TRANSLATE_NOOP("rapport::BackupWords", "%1 opportunities"));
    add(contents.groups, QT_TRANSLATE_NOOP("rapport::BackupWords", "1 group"),
        QT_TRANSLATE_NOOP("rapport::BackupWords", "%1 groups"));
    return parts.isEmpty()
               ? backupWords(QT_TRANSLATE_NOOP("rapport::BackupWords", "An empty notebook"))
               : parts.join(QStringLiteral(" · "));
}

QString backupNewestText(const BackupContents& contents, const QDateTime& now)
{
    if (!contents.newestAt.isValid())
        return {};
    const QDateTime at = contents.newestAt.toTimeZone(now.timeZone());
    return backupWords(QT_TRANSLATE_NOOP("rapport::BackupWords", "Newest entry: %1, %2"))
        .arg(contents.newest, dayText(at.date(), now.date()));
}

} // namespace rapport
