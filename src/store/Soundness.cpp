// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Soundness.h"

#include "store/SqlError.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

QString soundnessSentence(const char* text)
{
    return QCoreApplication::translate("Soundness", text);
}

QString damagedFile()
{
    return soundnessSentence(
        QT_TRANSLATE_NOOP("Soundness", "The file is damaged: part of it cannot be read."));
}

void findBrokenPages(Database& database, std::vector<QString>& problems)
{
    bool isBroken = false;
    SQLite::Statement rows(database.connection(), "PRAGMA quick_check(20)");
    while (rows.executeStep()) {
        const QString verdict = QString::fromStdString(rows.getColumn(0).getString());
        if (verdict == QStringLiteral("ok"))
            continue;
        noteForLog(database.path(), verdict);
        isBroken = true;
    }
    if (isBroken)
        problems.push_back(damagedFile());
}

void findLooseRows(Database& database, std::vector<QString>& problems)
{
    int count = 0;
    SQLite::Statement rows(database.connection(), "PRAGMA foreign_key_check");
    for (; rows.executeStep(); ++count)
        noteForLog(database.path(),
                   QStringLiteral("row %1 of %2 names a %3 that is not there")
                       .arg(QString::fromStdString(rows.getColumn(1).getString()),
                            QString::fromStdString(rows.getColumn(0).getString()),
                            QString::fromStdString(rows.getColumn(2).getString())));
    if (count == 1)
        problems.push_back(soundnessSentence(
            QT_TRANSLATE_NOOP("Soundness", "One entry names another that is not there.")));
    else if (count > 1)
        problems.push_back(
            soundnessSentence(
                QT_TRANSLATE_NOOP("Soundness", "%1 times, an entry names one that is not there."))
                .arg(count));
}

void findBrokenSearch(Database& database, std::vector<QString>& problems)
{
    if (database.isReadOnly())
        return; // FTS5 takes its check as a write
    try {
        database.connection().exec("INSERT INTO search(search) VALUES ('integrity-check')");
    } catch (const SQLite::Exception& failure) {
        noteForLog(database.path(), QString::fromUtf8(failure.what()));
        problems.push_back(soundnessSentence(
            QT_TRANSLATE_NOOP("Soundness", "The search table is damaged; nothing else is.")));
    }
}

} // namespace

std::vector<QString> structuralProblems(Database& database)
{
    std::vector<QString> problems;
    try {
        findBrokenPages(database, problems);
        findLooseRows(database, problems);
        findBrokenSearch(database, problems);
    } catch (const SQLite::Exception& failure) {
        noteForLog(database.path(), QString::fromUtf8(failure.what()));
        problems.push_back(damagedFile());
    }
    return problems;
}

} // namespace rapport
