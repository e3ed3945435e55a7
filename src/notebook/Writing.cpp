// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/ChangeReading.h"
#include "notebook/NotebookPrivate.h"
#include "notebook/SearchIndex.h"
#include "store/DeliveryStore.h"
#include "store/OperationStore.h"
#include "store/Recording.h"
#include "store/SqlError.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

Error withNothingChanged(Error error)
{
    if (error.kept.isEmpty())
        error.kept =
            QCoreApplication::translate("Notebook", "Nothing in the notebook was changed.");
    return error;
}

Result<void> keepInHistory(Database& database, ChangeSet& changes, const QByteArray& changeset,
                           const QString& batch, const QDateTime& now)
{
    OperationStore operations(database);
    operations.removeUndone();
    changes.id = operations.add(changes.operation, now, changeset, batch);
    operations.removeOld(now);
    return {};
}

Result<void> record(Database& database, ChangeSet& changes, const QDateTime& now,
                    const std::function<Result<void>(Edit&)>& change, const QString& batch)
{
    Recording recording(database);
    Edit edit(database, now);
    if (Result<void> done = change(edit); !done)
        return done;
    const QByteArray changeset = recording.changeset();
    changes.changes = changesOf(changedRows(database, changeset));
    if (changes.isEmpty())
        return {};
    if (Result<void> rewritten = SearchIndex(database).rewrite(changes.changes); !rewritten)
        return rewritten;
    return keepInHistory(database, changes, changeset, batch, now);
}

} // namespace

Result<void> inTransaction(Database& database, const std::function<Result<void>()>& body)
{
    const QString path = database.path();
    if (database.isReadOnly())
        return tl::unexpected(withNothingChanged({Error::Kind::ReadOnly, path, {}, {}}));
    try {
        database.resetStatements();
        SQLite::Transaction transaction(database.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        Result<void> done = body();
        database.resetStatements();
        if (!done)
            return tl::unexpected(withNothingChanged(done.error()));
        transaction.commit();
        return {};
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected(withNothingChanged(errorOf(failure, path)));
    } catch (const std::exception& failure) {
        return tl::unexpected(withNothingChanged(
            {Error::Kind::Internal, path, QString::fromUtf8(failure.what()), {}}));
    }
}

Result<ChangeSet> Notebook::perform(const QString& name, const QDateTime& now,
                                    const std::function<Result<void>(Edit&)>& change,
                                    const QString& batch)
{
    ChangeSet changes;
    changes.operation = name;
    const Result<void> done = inTransaction(
        *d->database, [&] { return record(*d->database, changes, now, change, batch); });
    if (!done)
        return tl::unexpected(done.error());
    if (!changes.isEmpty())
        emit changed(changes);
    return changes;
}

Result<void> Notebook::recordDeliveries(const std::vector<Reminder>& shown, const QDateTime& now)
{
    return inTransaction(*d->database, [&]() -> Result<void> {
        DeliveryStore deliveries(*d->database);
        for (const Reminder& each : shown)
            deliveries.update(each.followUp.isValid() ? QStringLiteral("follow-up")
                                                      : QStringLiteral("meeting"),
                              each.uid, {each.dueAt, now});
        return {};
    });
}

Result<void> Notebook::rebuildSearch()
{
    return inTransaction(*d->database, [&] { return SearchIndex(*d->database).rebuild(); });
}

} // namespace rapport
