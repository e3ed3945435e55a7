// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/ExternalChanges.h"
#include "notebook/Notebook.h"
#include "notebook/Settling.h"
#include "store/Database.h"
#include "store/HeldLock.h"

#include <QThread>
#include <QTimeZone>
#include <atomic>

namespace rapport
{

struct Notebook::Private {
    std::unique_ptr<HeldLock> heldLock; // absent in memory and read-only; outlives the connections
    std::unique_ptr<Database> database;
    std::unique_ptr<Database> reader; // only while a worker has `database`
    std::unique_ptr<Lookup> lookup;
    std::unique_ptr<ExternalChanges> externalChanges; // absent in memory
    std::unique_ptr<Settling> settling;               // absent in memory
    QTimeZone zone;                                   // where the student is
    std::unique_ptr<QThread> worker;                  // of the last long write
    bool isBusy = false;
    bool triedToMend = false; // once is enough: what is read after it would fail again
    bool isMending = false;
    std::atomic_bool stop = false;
    std::vector<std::pair<std::vector<Reminder>, QDateTime>> waitingDeliveries;

    Database& reading() { return reader ? *reader : *database; }
    void written() const
    {
        if (settling)
            settling->soon();
    }
};

// Runs `body` between BEGIN IMMEDIATE and COMMIT. Whatever goes wrong, by value or by exception,
// rolls back and comes out as an error that says so.
Result<void> inTransaction(Database& database, const std::function<Result<void>()>& body);

// The writes of Notebook on one connection, each a transaction; any thread may call them.
Result<ChangeSet> performIn(Database& database, const QString& name, const QDateTime& now,
                            const Notebook::Change& change, const QString& batch,
                            const std::atomic_bool* stop);
// Undo and redo are one walk along the history in two directions.
Result<ChangeSet> stepIn(Database& database, bool back, const QDateTime& now);
Result<ChangeSet> undoBatchIn(Database& database, const QString& batch, const QDateTime& now);

// Inside a transaction: applies an operation or its inverse, and rewrites the search table.
struct Operation;
Result<void> walk(Database& database, const Operation& operation, bool back, ChangeSet& changes);
// Inside a transaction: keeps what `recording` heard in the history, as `changes.operation`.
class Recording;
Result<void> keep(Database& database, const Recording& recording, ChangeSet& changes,
                  const QDateTime& now, const QString& batch);

// That the open file was taken away; what was in it is kept as a backup, once.
Error movedError(Database& database);

} // namespace rapport
