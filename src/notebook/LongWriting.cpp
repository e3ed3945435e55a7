// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/NotebookPrivate.h"
#include "store/OperationStore.h"
#include "store/SqlError.h"

namespace rapport
{

void Notebook::performLater(const QString& name, const QDateTime& now, const Change& change,
                            const QString& batch, Done done)
{
    writeLater(
        [=](Database& database, const std::atomic_bool* stop) {
            return performIn(database, name, now, change, batch, stop);
        },
        std::move(done));
}

void Notebook::undoLater(const QDateTime& now, Done done)
{
    writeLater(
        [now](Database& database, const std::atomic_bool*) { return stepIn(database, true, now); },
        std::move(done));
}

Result<ChangeSet> Notebook::undoBatch(const QString& batch, const QDateTime& now)
{
    return writeNow([&](Database& database, const std::atomic_bool*) {
        return undoBatchIn(database, batch, now);
    });
}

bool Notebook::isBusy() const
{
    return d->isBusy;
}

void Notebook::stop()
{
    d->stop = true;
}

bool Notebook::isUndoLong() const
{
    constexpr qint64 longChangeset = 1 << 16; // some 50 ms of the smallest rows, a tag each
    try {
        return OperationStore(d->reading()).undoableSize() > longChangeset;
    } catch (const SQLite::Exception&) {
        return false; // undo itself says why
    }
}

// The worker has the writer's connection; this thread reads through another one meanwhile.
void Notebook::writeLater(Write write, Done done)
{
    Result<std::unique_ptr<Database>> reader =
        d->isBusy || path().isEmpty() ? nullptr : Database::openReader(path());
    if (d->isBusy || path().isEmpty() || !reader) {
        done(reader ? writeNow(write) : tl::unexpected(reader.error()));
        return;
    }
    d->database->resetStatements();
    d->externalChanges->pause();
    d->reader = std::move(*reader);
    d->lookup->readFrom(*d->reader);
    d->stop = false;
    d->isBusy = true;
    emit busyChanged(true);
    const auto result = std::make_shared<Result<ChangeSet>>();
    d->worker.reset(QThread::create(
        [this, result, write = std::move(write)] { *result = write(*d->database, &d->stop); }));
    connect(d->worker.get(), &QThread::finished, this,
            [this, result, done = std::move(done)] { finishWriting(*result, done); });
    d->worker->start();
}

void Notebook::finishWriting(const Result<ChangeSet>& result, const Done& done)
{
    d->worker->wait();
    d->lookup->readFrom(*d->database);
    d->reader.reset();
    d->isBusy = false;
    for (const auto& [shown, at] : std::exchange(d->waitingDeliveries, {}))
        if (const Result<void> written = recordDeliveries(shown, at); !written)
            emit readFailed(written.error());
    d->externalChanges->resume();
    d->written();
    if (result && !result->isEmpty())
        emit changed(*result);
    emit busyChanged(false);
    const bool isDamaged = !result && result.error().kind == Error::Kind::Damaged;
    done(isDamaged && startedMending(result.error()) ? tl::unexpected(busyError()) : result);
}

} // namespace rapport
