// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorText.h"
#include "notebook/ChangeReading.h"
#include "notebook/NotebookPrivate.h"
#include "store/ChangesetFilter.h"
#include "store/OperationStore.h"
#include "store/Recording.h"
#include "store/SearchStore.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

Error nothingToUndo()
{
    return {Error::Kind::NothingToDo,
            QCoreApplication::translate("Notebook", "undo of this import"),
            {},
            {}};
}

// The operations of a batch, newest first, when nothing was done after them.
bool areNewest(const OperationStore& operations, const std::vector<OperationId>& batch)
{
    const std::vector<OperationId> done = operations.listDoneNewestFirst(batch.size());
    return done == batch;
}

Result<void> stepBack(Database& database, const std::vector<OperationId>& batch,
                      const QDateTime& now, ChangeSet& changes)
{
    OperationStore operations(database);
    for (const OperationId id : batch) {
        ChangeSet step;
        if (Result<void> walked = walk(database, *operations.find(id), true, step); !walked)
            return walked;
        operations.markUndone(id, now);
        changes.operation = step.operation;
        changes.changes.insert(changes.changes.end(), step.changes.begin(), step.changes.end());
    }
    return {};
}

// The nouns that operations after `first`, other than those of the batch, have changed.
Owners changedSince(Database& database, OperationId first, const std::vector<OperationId>& batch)
{
    const OperationStore operations(database);
    Owners changed;
    for (const OperationId id : operations.listDoneAfter(first))
        if (std::find(batch.begin(), batch.end(), id) == batch.end())
            for (const ChangedRow& row : changedRows(database, operations.changesetOf(id)))
                changed.insert(ownerOf(row));
    return changed;
}

// Applies the inverse but for the rows of `kept`; what else has to stay, when that cannot be.
Owners tryRevert(Database& database, const QByteArray& inverse, const Owners& kept)
{
    SQLite::Database& connection = database.connection();
    database.resetStatements();
    connection.exec("SAVEPOINT revert");
    Owners more;
    for (const ChangedRow& row : applyWhatFits(database, withoutOwners(database, inverse, kept)))
        more.insert(ownerOf(row));
    more.merge(missingOwners(database));
    database.resetStatements();
    if (!more.empty())
        connection.exec("ROLLBACK TO revert");
    connection.exec("RELEASE revert");
    return more;
}

Result<void> revert(Database& database, const Operation& operation, Owners& kept)
{
    const QByteArray inverse = inverted(operation.changeset);
    for (;;) {
        const Owners more = tryRevert(database, inverse, kept);
        if (more.empty())
            return {};
        const size_t before = kept.size();
        kept.insert(more.begin(), more.end());
        if (kept.size() == before)
            return tl::unexpected(Error{Error::Kind::Conflict,
                                        QCoreApplication::translate("Notebook", "something in it"),
                                        operation.name,
                                        {}});
    }
}

std::optional<SearchKind> listedKind(const std::string& table)
{
    constexpr std::pair<std::string_view, SearchKind> kinds[] = {
        {"contact", SearchKind::Contact},
        {"meeting", SearchKind::Meeting},
        {"group", SearchKind::Group},
        {"follow_up", SearchKind::FollowUp}};
    for (const auto& [name, kind] : kinds)
        if (name == table)
            return kind;
    return std::nullopt;
}

// Titles of what the batch had changed and still is there.
std::vector<QString> titlesOf(Database& database, const Owners& kept, const Owners& touched)
{
    std::vector<QString> titles;
    const SearchStore search(database);
    for (const Owner& owner : kept)
        if (const auto kind = listedKind(owner.first); kind && touched.count(owner) > 0)
            if (const auto text = search.find(*kind, owner.second))
                titles.push_back(text->title);
    return titles;
}

Result<void> revertWhatIsUnchanged(Database& database, const std::vector<OperationId>& batch,
                                   const QDateTime& now, ChangeSet& changes)
{
    const OperationStore operations(database);
    Owners kept = changedSince(database, batch.back(), batch);
    Owners touched;
    const Recording recording(database);
    for (const OperationId id : batch) {
        const std::optional<Operation> operation = operations.find(id);
        for (const ChangedRow& row : changedRows(database, operation->changeset))
            touched.insert(ownerOf(row));
        changes.operation =
            QCoreApplication::translate("Notebook", "Undo of %1").arg(operation->name);
        if (Result<void> reverted = revert(database, *operation, kept); !reverted)
            return reverted;
    }
    changes.kept = titlesOf(database, kept, touched);
    if (Result<void> done = keep(database, recording, changes, now, {}); !done)
        return done;
    if (changes.isEmpty())
        return tl::unexpected(nothingToUndo());
    return {};
}

} // namespace

Result<ChangeSet> undoBatchIn(Database& database, const QString& batch, const QDateTime& now)
{
    ChangeSet changes;
    const Result<void> done = inTransaction(database, [&]() -> Result<void> {
        const OperationStore operations(database);
        const std::vector<OperationId> ids = operations.listOfBatch(batch);
        if (ids.empty())
            return tl::unexpected(nothingToUndo());
        return areNewest(operations, ids) ? stepBack(database, ids, now, changes)
                                          : revertWhatIsUnchanged(database, ids, now, changes);
    });
    if (!done)
        return tl::unexpected(done.error());
    return changes;
}

} // namespace rapport
