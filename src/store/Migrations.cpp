// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"

#include "store/SqlError.h"
#include "store/VerifiedCopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rapport
{
namespace
{

int versionOf(Database& database)
{
    return database.connection().execAndGet("PRAGMA user_version").getInt();
}

// Renamed meanwhile, the file stays what it was.
Result<void> take(Database& database, const Migration& step)
{
    SQLite::Database& connection = database.connection();
    SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
    if (versionOf(database) >= step.version)
        return {}; // another program was quicker
    connection.exec(step.sql.toStdString());
    connection.exec("DELETE FROM operation");
    connection.exec("PRAGMA application_id = " + std::to_string(Database::applicationId));
    connection.exec("PRAGMA user_version = " + std::to_string(step.version));
    if (database.hasMoved())
        return tl::unexpected(Error{Error::Kind::Moved, database.path(), {}, {}});
    transaction.commit();
    return {};
}

QString copyBeforeName(const Database& database, int version)
{
    const QFileInfo file(database.path());
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    const QString name =
        file.completeBaseName() + QStringLiteral("-before-%1").arg(version) + ending;
    return backupFolderOf(database.path()) + u'/' + name;
}

Error olderAndReadOnly(const QString& path)
{
    return {Error::Kind::ReadOnly,
            path,
            {},
            QCoreApplication::translate("Store",
                                        "An older Rapport wrote it, and it must be converted to be "
                                        "read. Copy it to where it can be written.")};
}

} // namespace

std::vector<Migration> shippedMigrations()
{
    std::vector<Migration> steps;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QFile::ReadOnly))
            steps.push_back({name.left(4).toInt(), QString::fromUtf8(file.readAll())});
    }
    return steps;
}

int latestSchemaVersion()
{
    const std::vector<Migration> steps = shippedMigrations();
    return steps.empty() ? 0 : steps.back().version;
}

Result<void> migrate(Database& database, const std::vector<Migration>& steps)
{
    try {
        const int version = versionOf(database);
        const int wanted = steps.empty() ? 0 : steps.back().version;
        if (version >= wanted)
            return {};
        if (database.isReadOnly())
            return tl::unexpected(olderAndReadOnly(database.path()));
        const QString copy = copyBeforeName(database, wanted);
        if (version > 0)
            if (const Result<void> copied = copyVerified(database, copy); !copied)
                return copied;
        Result<void> taken;
        for (const Migration& step : steps)
            if (taken && step.version > version)
                taken = take(database, step);
        if (taken)
            return {};
        database.foldLog(); // under the old name it would be taken for that of the next file
        Error moved = taken.error();
        if (version > 0)
            moved.kept =
                QCoreApplication::translate("Store", "What it was is kept in %1.").arg(copy);
        return tl::unexpected(moved);
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected(errorOf(failure, database.path()));
    }
}

} // namespace rapport
