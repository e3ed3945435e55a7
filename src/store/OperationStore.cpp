// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OperationStore.h"

#include "store/Query.h"

#include <cstdlib>

namespace rapport
{
namespace
{

constexpr int keptSteps = 100;
constexpr int keptDays = 30;
constexpr int daysToConfirm = 7;

std::optional<Operation> read(Query& query)
{
    if (!query.next())
        return std::nullopt;
    Operation operation;
    query >> operation.id >> operation.name >> operation.changeset >> operation.batch;
    return operation;
}

std::optional<Operation> findOperation(Database& database, const char* sql)
{
    Query query(database, sql);
    return read(query);
}

} // namespace

OperationId OperationStore::add(const QString& name, const QDateTime& at,
                                const QByteArray& changeset, const QString& batch)
{
    Query query(m_database,
                "INSERT INTO operation (name, at, changeset, batch) VALUES (?, ?, ?, ?)");
    query << name << at << changeset
          << (batch.isEmpty() ? std::nullopt : std::optional<QString>(batch));
    query.run();
    return {m_database.connection().getLastInsertRowid()};
}

std::optional<Operation> OperationStore::findUndoable() const
{
    return findOperation(m_database, "SELECT id, name, changeset, batch FROM operation"
                                     " WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1");
}

// Undone operations are a stack on top of the done ones: the next to redo is the oldest of them.
std::optional<Operation> OperationStore::findRedoable() const
{
    return findOperation(m_database, "SELECT id, name, changeset, batch FROM operation"
                                     " WHERE undone_at IS NOT NULL ORDER BY id LIMIT 1");
}

QString OperationStore::undoableName() const
{
    return Query(m_database, "SELECT name FROM operation WHERE undone_at IS NULL"
                             " ORDER BY id DESC LIMIT 1")
        .one<QString>()
        .value_or(QString());
}

QString OperationStore::redoableName() const
{
    return Query(m_database, "SELECT name FROM operation WHERE undone_at IS NOT NULL"
                             " ORDER BY id LIMIT 1")
        .one<QString>()
        .value_or(QString());
}

std::optional<Operation> OperationStore::find(OperationId id) const
{
    Query query(m_database, "SELECT id, name, changeset, batch FROM operation WHERE id = ?");
    query << id;
    return read(query);
}

qint64 OperationStore::undoableSize() const
{
    return Query(m_database,
                 "WITH newest AS (SELECT id, batch FROM operation WHERE undone_at IS NULL"
                 " ORDER BY id DESC LIMIT 1) SELECT total(length(o.changeset)) FROM newest n"
                 " JOIN operation o ON o.id = n.id OR o.batch = n.batch")
        .one<qint64>()
        .value_or(0);
}

std::vector<OperationId> OperationStore::listDoneNewestFirst(size_t limit) const
{
    Query query(m_database, "SELECT id FROM operation WHERE undone_at IS NULL"
                            " ORDER BY id DESC LIMIT ?");
    query << static_cast<qint64>(limit);
    return query.all<OperationId>();
}

std::vector<OperationId> OperationStore::listDoneAfter(OperationId id) const
{
    Query query(m_database, "SELECT id FROM operation WHERE undone_at IS NULL AND id > ?"
                            " ORDER BY id");
    query << id;
    return query.all<OperationId>();
}

std::vector<OperationId> OperationStore::listOfBatch(const QString& batch) const
{
    Query query(m_database, "SELECT id FROM operation WHERE batch = ? AND undone_at IS NULL"
                            " ORDER BY id DESC");
    query << batch;
    return query.all<OperationId>();
}

std::vector<OperationId> OperationStore::listNewestFirst() const
{
    return Query(m_database, "SELECT id FROM operation ORDER BY id DESC").all<OperationId>();
}

std::optional<QDateTime> OperationStore::lastAtBefore(const QDateTime& instant) const
{
    return (Query(m_database, "SELECT at FROM operation WHERE at <= ? ORDER BY at DESC LIMIT 1")
            << instant)
        .one<QDateTime>();
}

bool OperationStore::confirms(const QDateTime& now) const
{
    const auto newest =
        Query(m_database, "SELECT at FROM operation ORDER BY id DESC LIMIT 1").one<QDateTime>();
    const auto before = lastAtBefore(now.addDays(-1));
    return newest && before && std::abs(newest->daysTo(now)) <= daysToConfirm &&
           before->daysTo(now) <= daysToConfirm;
}

QByteArray OperationStore::changesetOf(OperationId id) const
{
    return (Query(m_database, "SELECT changeset FROM operation WHERE id = ?") << id)
        .one<QByteArray>()
        .value_or(QByteArray());
}

void OperationStore::markUndone(OperationId id, const QDateTime& at)
{
    (Query(m_database, "UPDATE operation SET undone_at = ? WHERE id = ?") << at << id).run();
}

void OperationStore::markDone(OperationId id)
{
    (Query(m_database, "UPDATE operation SET undone_at = NULL WHERE id = ?") << id).run();
}

void OperationStore::removeUndone()
{
    Query(m_database, "DELETE FROM operation WHERE undone_at IS NOT NULL").run();
}

void OperationStore::removeUpTo(OperationId id)
{
    (Query(m_database, "DELETE FROM operation WHERE id <= ?") << id).run();
}

void OperationStore::removeAll()
{
    Query(m_database, "DELETE FROM operation").run();
}

void OperationStore::removeOld(const QDateTime& now)
{
    Query query(m_database, "DELETE FROM operation WHERE at < ? AND id <="
                            " (SELECT id FROM operation ORDER BY id DESC LIMIT 1 OFFSET ?)");
    query << now.addDays(-keptDays) << keptSteps;
    query.run();
}

} // namespace rapport
