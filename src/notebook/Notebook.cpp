// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Notebook.h"

#include "domain/ErrorText.h"
#include "notebook/Backups.h"
#include "notebook/ChangeReading.h"
#include "notebook/NotebookPrivate.h"
#include "notebook/SearchIndex.h"
#include "notebook/SearchMending.h"
#include "store/Migrations.h"
#include "store/OperationStore.h"
#include "store/Purge.h"
#include "store/SearchTable.h"
#include "store/Soundness.h"
#include "store/SqlError.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimeZone>

namespace rapport
{
namespace
{

constexpr int trashDays = 30; // S3

// What is purged is gone. After an absence, or a jump of the clock, the trash waits until the
// notebook was used for a day.
Result<bool> mayPurge(Database& database, const QDateTime& before, const QDateTime& now)
{
    try {
        return !database.isReadOnly() && hasTrashOlderThan(database, before) &&
               OperationStore(database).confirms(now);
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected(errorOf(failure, database.path()));
    }
}

Result<int> countWrongSearchRows(Database& database)
{
    try {
        return SearchIndex(database).countWrongRows();
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected(errorOf(failure, database.path()));
    }
}

ChangeSet everything()
{
    ChangeSet all;
    all.everything = true;
    return all;
}

Result<void> purgeTrash(Database& database, const QDateTime& now)
{
    const QDateTime before = now.addDays(-trashDays);
    const Result<bool> may = mayPurge(database, before, now);
    if (!may || !*may)
        return may ? Result<void>() : tl::unexpected(may.error());
    return inTransaction(database, [&]() -> Result<void> {
        const std::vector<ChangedRow> rows = purgeTrashOlderThan(database, before);
        return SearchIndex(database).rewrite(changesOf(rows));
    });
}

} // namespace

Notebook::Notebook(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
    d->lookup = std::make_unique<Lookup>(
        *d->database, [this](const Error& error) { return isReadableAgain(error); });
    if (d->database->path().isEmpty())
        return;
    if (!d->database->isReadOnly())
        d->heldLock = std::make_unique<HeldLock>(d->database->path());
    d->settling = std::make_unique<Settling>(*d->database);
    d->written(); // made or migrated, perhaps
    d->externalChanges = std::make_unique<ExternalChanges>(*d->database);
    connect(d->externalChanges.get(), &ExternalChanges::happened, this,
            [this] { emit changed(everything()); });
    connect(d->externalChanges.get(), &ExternalChanges::moved, this,
            [this] { emit readFailed(movedError(*d->database)); });
}

Notebook::~Notebook()
{
    stop();
    if (d->worker)
        d->worker->wait();
    if (d->heldLock)
        d->heldLock->release();
}

Result<std::unique_ptr<Notebook>> Notebook::around(Result<std::unique_ptr<Database>> database,
                                                   const QDateTime& now)
{
    if (!database)
        return tl::unexpected(database.error());
    if (const Result<void> done = migrate(**database, shippedMigrations()); !done)
        return tl::unexpected(done.error());
    if (const Result<void> found = addMissingSearch(**database); !found)
        return tl::unexpected(found.error());
    // What is full or in use is no reason not to open; the purge can wait.
    const Result<void> purged = purgeTrash(**database, now);
    if (!purged && purged.error().kind == Error::Kind::Damaged)
        return tl::unexpected(purged.error());
    auto parts = std::make_unique<Private>();
    parts->database = std::move(*database);
    parts->zone = now.timeZone();
    return std::unique_ptr<Notebook>(new Notebook(std::move(parts)));
}

Result<std::unique_ptr<Notebook>> Notebook::open(const QString& path, Mode mode,
                                                 const QDateTime& now)
{
    if (const Result<void> finished = Backups(path).finish(); !finished)
        return tl::unexpected(finished.error());
    return around(Database::open(path, mode == Mode::Create), now);
}

Result<std::unique_ptr<Notebook>> Notebook::openInMemory(const QDateTime& now)
{
    return around(Database::openInMemory(), now);
}

const Lookup& Notebook::lookup() const
{
    return *d->lookup;
}

QString Notebook::path() const
{
    return d->database->path();
}

bool Notebook::isReadOnly() const
{
    return d->database->isReadOnly();
}

std::optional<QDateTime> Notebook::lastCopyAt() const
{
    if (path().isEmpty())
        return std::nullopt;
    const std::optional<Backup> newest = Backups(path()).newest(d->zone);
    return newest ? std::optional(newest->at) : std::nullopt;
}

// A damaged search table is written anew: at once where nobody waits, else on the worker, and what
// is shown is read again when that is done.
bool Notebook::isReadableAgain(const Error& error)
{
    if (d->isMending)
        return false; // it is being seen to
    const bool isDamaged = error.kind == Error::Kind::Damaged;
    if (isDamaged && !hasWindow() && mendSearch())
        return true;
    if (!isDamaged || !startedMending(error))
        emit readFailed(error);
    return false;
}

bool Notebook::hasWindow() const
{
    return thread()->loopLevel() > 0;
}

bool Notebook::startedMending(const Error& error)
{
    if (!hasWindow() || d->isBusy || path().isEmpty() || std::exchange(d->triedToMend, true))
        return false;
    mendLater(error);
    return true;
}

void Notebook::mendLater(const Error& error)
{
    d->isMending = true;
    const Write write = [path = path()](Database&, const std::atomic_bool*) {
        return rapport::mendSearch(path).map(
            [](bool mended) { return mended ? everything() : ChangeSet(); });
    };
    const Done done = [this, error](const Result<ChangeSet>& mended) {
        d->isMending = false;
        if (!mended || mended->isEmpty())
            emit readFailed(error);
    };
    // Later: somebody is still reading.
    QMetaObject::invokeMethod(
        this, [this, write, done] { writeLater(write, done); }, Qt::QueuedConnection);
}

bool Notebook::mendSearch()
{
    if (d->isBusy || std::exchange(d->triedToMend, true))
        return false;
    const Result<bool> mended = rapport::mendSearch(path());
    if (!mended || !*mended)
        return false;
    emit changed(everything());
    return true;
}

bool Notebook::isSound() const
{
    return isSoundButForSearch(d->reading());
}

std::vector<QString> Notebook::check() const
{
    std::vector<QString> problems = structuralProblems(d->reading());
    if (!problems.empty())
        return problems;
    const Result<int> wrong = countWrongSearchRows(d->reading());
    if (!wrong)
        problems.push_back(errorText(wrong.error()));
    else if (*wrong > 0)
        problems.push_back(*wrong == 1
                               ? QCoreApplication::translate(
                                     "Notebook", "The search table misses or misstates one entry.")
                               : QCoreApplication::translate(
                                     "Notebook", "The search table misses or misstates %1 entries.")
                                     .arg(*wrong));
    return problems;
}

} // namespace rapport
