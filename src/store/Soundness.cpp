// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Soundness.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

QString soundnessSentence(const char* text)
{
    return QCoreApplication::translate("Soundness", text);
}

void findBrokenPages(Database& database, std::vector<QString>& problems)
{
    SQLite::Statement rows(database.connection(), "PRAGMA quick_check(20)");
    while (rows.executeStep()) {
        const QString verdict = QString::fromStdString(rows.getColumn(0).getString());
        if (verdict != QStringLiteral("ok"))
            problems.push_back(
                soundnessSentence(QT_TRANSLATE_NOOP("Soundness", "The file is damaged: %1."))
                    .arg(verdict));
    }
}

void findLooseRows(Database& database, std::vector<QString>& problems)
{
    SQLite::Statement rows(database.connection(), "PRAGMA foreign_key_check");
    while (rows.executeStep())
        problems.push_back(
            soundnessSentence(
                QT_TRANSLATE_NOOP("Soundness", "Row %1 of “%2” names a “%3” that is not there."))
                .arg(QString::fromStdString(rows.getColumn(1).getString()),
                     QString::fromStdString(rows.getColumn(0).getString()),
                     QString::fromStdString(rows.getColumn(2).getString())));
}

void findBrokenSearch(Database& database, std::vector<QString>& problems)
{
    if (database.isReadOnly())
        return; // FTS5 takes its check as a write
    try {
        database.connection().exec("INSERT INTO search(search) VALUES ('integrity-check')");
    } catch (const SQLite::Exception&) {
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
        problems.push_back(
            soundnessSentence(QT_TRANSLATE_NOOP("Soundness", "The file is damaged: %1."))
                .arg(QString::fromUtf8(failure.what())));
    }
    return problems;
}

} // namespace rapport
