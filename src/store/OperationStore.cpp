// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OperationStore.h"

namespace rapport
{
namespace
{

constexpr int keptSteps = 100;
constexpr int keptDays = 30;

// Undone operations are a stack on top of the done ones: the next to redo is the oldest of them.
constexpr const char* undoable = "SELECT id, name, changeset FROM operation"
                                 " WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1";
constexpr const char* redoable = "SELECT id, name, changeset FROM operation"
                                 " WHERE undone_at IS NOT NULL ORDER BY id LIMIT 1";

std::string instantText(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODate).toStdString();
}

Operation readOperation(SQLite::Statement& row)
{
    const SQLite::Column bytes = row.getColumn(2);
    return {{row.getColumn(0).getInt64()},
            QString::fromStdString(row.getColumn(1).getString()),
            QByteArray(static_cast<const char*>(bytes.getBlob()), bytes.getBytes())};
}

std::optional<Operation> findOperation(Database& database, const char* sql)
{
    SQLite::Statement& row = database.prepared(sql);
    std::optional<Operation> found;
    if (row.executeStep())
        found = readOperation(row);
    row.reset();
    return found;
}

QString findOperationName(Database& database, const char* sql)
{
    SQLite::Statement& row = database.prepared(sql);
    const QString name =
        row.executeStep() ? QString::fromStdString(row.getColumn(1).getString()) : QString();
    row.reset();
    return name;
}

} // namespace

OperationId OperationStore::add(const QString& name, const QDateTime& at,
                                const QByteArray& changeset, const QString& batch)
{
    SQLite::Statement& row = m_database.prepared(
        "INSERT INTO operation (name, at, changeset, batch) VALUES (?, ?, ?, ?)");
    row.bind(1, name.toStdString());
    row.bind(2, instantText(at));
    row.bind(3, static_cast<const void*>(changeset.constData()),
             static_cast<int>(changeset.size()));
    if (!batch.isEmpty())
        row.bind(4, batch.toStdString());
    row.exec();
    row.reset();
    return {m_database.connection().getLastInsertRowid()};
}

std::optional<Operation> OperationStore::findUndoable() const
{
    return findOperation(m_database, undoable);
}

std::optional<Operation> OperationStore::findRedoable() const
{
    return findOperation(m_database, redoable);
}

QString OperationStore::undoableName() const
{
    return findOperationName(m_database, undoable);
}

QString OperationStore::redoableName() const
{
    return findOperationName(m_database, redoable);
}

std::vector<Operation> OperationStore::listNewestFirst() const
{
    SQLite::Statement& row =
        m_database.prepared("SELECT id, name, changeset FROM operation ORDER BY id DESC");
    std::vector<Operation> operations;
    while (row.executeStep())
        operations.push_back(readOperation(row));
    row.reset();
    return operations;
}

void OperationStore::markUndone(OperationId id, const QDateTime& at)
{
    SQLite::Statement& row = m_database.prepared("UPDATE operation SET undone_at = ? WHERE id = ?");
    row.bind(1, instantText(at));
    row.bind(2, static_cast<int64_t>(id.value));
    row.exec();
    row.reset();
}

void OperationStore::markDone(OperationId id)
{
    SQLite::Statement& row =
        m_database.prepared("UPDATE operation SET undone_at = NULL WHERE id = ?");
    row.bind(1, static_cast<int64_t>(id.value));
    row.exec();
    row.reset();
}

void OperationStore::removeUndone()
{
    SQLite::Statement& rows =
        m_database.prepared("DELETE FROM operation WHERE undone_at IS NOT NULL");
    rows.exec();
    rows.reset();
}

void OperationStore::removeUpTo(OperationId id)
{
    SQLite::Statement& rows = m_database.prepared("DELETE FROM operation WHERE id <= ?");
    rows.bind(1, static_cast<int64_t>(id.value));
    rows.exec();
    rows.reset();
}

void OperationStore::removeOld(const QDateTime& now)
{
    SQLite::Statement& rows =
        m_database.prepared("DELETE FROM operation WHERE at < ? AND id <="
                            " (SELECT id FROM operation ORDER BY id DESC LIMIT 1 OFFSET ?)");
    rows.bind(1, instantText(now.addDays(-keptDays)));
    rows.bind(2, keptSteps);
    rows.exec();
    rows.reset();
}

} // namespace rapport
