// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/ChangeReading.h"
#include "notebook/NotebookPrivate.h"
#include "notebook/SearchIndex.h"
#include "store/DeliveryStore.h"
#include "store/OperationStore.h"
#include "store/PublishedStore.h"
#include "store/Recording.h"
#include "store/SqlError.h"

#include <QCoreApplication>
#include <QFileInfo>

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

void keepInHistory(Database& database, ChangeSet& changes, const QByteArray& changeset,
                   const QString& batch, const QDateTime& now)
{
    OperationStore operations(database);
    const bool isClockRight = operations.confirms(now);
    operations.removeUndone();
    changes.id = operations.add(changes.operation, now, changeset, batch);
    if (isClockRight)
        operations.removeOld(now);
}

Result<void> record(Database& database, ChangeSet& changes, const QDateTime& now,
                    const Notebook::Change& change, const QString& batch,
                    const std::atomic_bool* stop)
{
    const Recording recording(database);
    Edit edit(database, now, stop);
    if (Result<void> done = change(edit); !done)
        return done;
    if (edit.failure())
        return tl::unexpected(*edit.failure());
    return keep(database, recording, changes, now, batch);
}

void writeDeliveries(Database& database, const std::vector<Reminder>& shown, const QDateTime& now)
{
    DeliveryStore deliveries(database);
    for (const Reminder& each : shown)
        deliveries.update(each.followUp.isValid() ? QStringLiteral("follow-up")
                                                  : QStringLiteral("meeting"),
                          each.uid, {each.dueAt, now});
}

// Where the file bears its name no more, the changes are rolled back.
Result<void> commitAll(Database& database, const std::function<Result<void>()>& body)
{
    const QString path = database.path();
    try {
        database.resetStatements();
        SQLite::Transaction transaction(database.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        Result<void> done = body();
        database.resetStatements();
        if (!done)
            return tl::unexpected(withNothingChanged(done.error()));
        if (database.hasMoved())
            return tl::unexpected(Error{Error::Kind::Moved, path, {}, {}});
        transaction.commit();
        return {};
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected(withNothingChanged(errorOf(failure, path)));
    } catch (const std::exception& failure) {
        return tl::unexpected(withNothingChanged(
            plainError(Error::Kind::Internal, path, QString::fromUtf8(failure.what()))));
    }
}

Result<Notebook::Sequences> publishIn(Database& database, const Notebook::Digests& digests)
{
    Notebook::Sequences sequences;
    const Result<void> done = inTransaction(database, [&]() -> Result<void> {
        PublishedStore published(database);
        for (const auto& [uid, digest] : digests)
            sequences[uid] = published.sequenceFor(uid, digest);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return sequences;
}

} // namespace

Result<void> inTransaction(Database& database, const std::function<Result<void>()>& body)
{
    if (database.isReadOnly())
        return tl::unexpected(withNothingChanged({Error::Kind::ReadOnly, database.path(), {}, {}}));
    Result<void> done = commitAll(database, body);
    if (!done && database.hasMoved())
        return tl::unexpected(movedError(database));
    return done;
}

Result<void> keep(Database& database, const Recording& recording, ChangeSet& changes,
                  const QDateTime& now, const QString& batch)
{
    const QByteArray changeset = recording.changeset();
    changes.changes = changesOf(changedRows(database, changeset));
    if (changes.isEmpty())
        return {};
    if (Result<void> rewritten = SearchIndex(database).rewrite(changes.changes); !rewritten)
        return rewritten;
    keepInHistory(database, changes, changeset, batch, now);
    return {};
}

Result<ChangeSet> performIn(Database& database, const QString& name, const QDateTime& now,
                            const Notebook::Change& change, const QString& batch,
                            const std::atomic_bool* stop)
{
    ChangeSet changes;
    changes.operation = name;
    const Result<void> done = inTransaction(
        database, [&] { return record(database, changes, now, change, batch, stop); });
    if (!done)
        return tl::unexpected(done.error());
    return changes;
}

Result<ChangeSet> Notebook::perform(const QString& name, const QDateTime& now, const Change& change,
                                    const QString& batch)
{
    return writeNow([&](Database& database, const std::atomic_bool* stop) {
        return performIn(database, name, now, change, batch, stop);
    });
}

Error Notebook::busyError() const
{
    return withNothingChanged({Error::Kind::Busy, QFileInfo(path()).fileName(), {}, {}});
}

Result<ChangeSet> Notebook::writeNow(const Write& write)
{
    if (d->isBusy || d->isMending)
        return tl::unexpected(busyError());
    Result<ChangeSet> changes = write(*d->database, nullptr);
    if (!changes && changes.error().kind == Error::Kind::Damaged) {
        if (startedMending(changes.error()))
            return tl::unexpected(busyError());
        if (mendSearch())
            changes = write(*d->database, nullptr);
    }
    d->written();
    if (changes && !changes->isEmpty())
        emit changed(*changes);
    return changes;
}

Result<void> Notebook::recordDeliveries(const std::vector<Reminder>& shown, const QDateTime& now)
{
    if (d->isBusy) {
        d->waitingDeliveries.emplace_back(shown, now);
        return {};
    }
    d->written();
    return inTransaction(*d->database, [&]() -> Result<void> {
        writeDeliveries(*d->database, shown, now);
        return {};
    });
}

Result<Notebook::Sequences> Notebook::publish(const Digests& digests)
{
    if (isReadOnly() || d->isBusy)
        return Sequences();
    d->written();
    return publishIn(*d->database, digests);
}

void Notebook::publishLater(const Digests& digests,
                            std::function<void(const Result<Sequences>&)> done)
{
    if (isReadOnly() || d->isBusy)
        return done(Sequences());
    const auto sequences = std::make_shared<Sequences>();
    writeLater(
        [sequences, digests](Database& database, const std::atomic_bool*) {
            return publishIn(database, digests).map([&](Sequences published) {
                *sequences = std::move(published);
                return ChangeSet();
            });
        },
        [sequences, done = std::move(done)](const Result<ChangeSet>& written) {
            done(written.map([&](const ChangeSet&) { return *sequences; }));
        });
}

Result<void> Notebook::rebuildSearch()
{
    return inTransaction(*d->database, [&] { return SearchIndex(*d->database).rebuild(); });
}

Result<void> Notebook::forgetHistory()
{
    return inTransaction(*d->database, [&]() -> Result<void> {
        OperationStore(*d->database).removeAll();
        return {};
    });
}

} // namespace rapport
