// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "store/Database.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>
#include <vector>

namespace rapport
{

struct Operation {
    OperationId id;
    QString name;
    QByteArray changeset;
    QString batch; // empty: of none
};

// The history in the file. Always read from there: another program may have added to it.
class OperationStore
{
public:
    explicit OperationStore(Database& database)
        : m_database(database)
    {
    }

    OperationId add(const QString& name, const QDateTime& at, const QByteArray& changeset,
                    const QString& batch);
    std::optional<Operation> findUndoable() const; // the newest that is done
    std::optional<Operation> findRedoable() const; // the one undone last
    QString undoableName() const;                  // empty: none
    QString redoableName() const;
    std::optional<Operation> find(OperationId id) const;
    qint64 undoableSize() const; // bytes of the changesets of that step, or its batch; 0: none
    std::vector<OperationId> listNewestFirst() const;
    // Those not undone.
    std::vector<OperationId> listDoneNewestFirst(size_t limit) const;
    std::vector<OperationId> listDoneAfter(OperationId id) const;
    std::vector<OperationId> listOfBatch(const QString& batch) const;      // newest first
    std::optional<QDateTime> lastAtBefore(const QDateTime& instant) const; // absent: none
    // What was done here tells the time, too: the newest step is of the last days, or of days to
    // come no further off, and there is one of a day before. Where the clock may have jumped, what
    // is old by it alone must stay.
    bool confirms(const QDateTime& now) const;
    QByteArray changesetOf(OperationId id) const;

    void markUndone(OperationId id, const QDateTime& at);
    void markDone(OperationId id);
    void removeUndone();             // what can no longer be redone
    void removeUpTo(OperationId id); // this one and all before it
    void removeAll();
    void removeOld(const QDateTime& now); // keeps 100 steps and 30 days

private:
    Database& m_database;
};

} // namespace rapport
