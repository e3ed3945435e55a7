// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/ChangeReading.h"
#include "notebook/NotebookPrivate.h"
#include "notebook/SearchIndex.h"
#include "store/OperationStore.h"
#include "store/Recording.h"
#include "store/SqlError.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

QString nameOfRow(Database& database, const ChangedRow& row)
{
    const QString something = QCoreApplication::translate("Notebook", "something in it");
    if (!row.table)
        return something;
    // The search table holds a title for whatever still can be found.
    for (const auto& [noun, kind] :
         {std::pair(Noun::Contact, SearchKind::Contact),
          std::pair(Noun::Meeting, SearchKind::Meeting), std::pair(Noun::Group, SearchKind::Group),
          std::pair(Noun::FollowUp, SearchKind::FollowUp)})
        if (nounOf(*row.table) == noun)
            if (const auto text = SearchStore(database).find(kind, row.owner))
                return text->title;
    return something;
}

QString readName(Database& database, QString (OperationStore::*name)() const)
{
    try {
        const OperationStore operations(database);
        return (operations.*name)();
    } catch (const SQLite::Exception&) {
        return {}; // the menu then offers nothing; undo itself says why
    }
}

std::optional<Operation> nextIn(const OperationStore& operations, bool back)
{
    return back ? operations.findUndoable() : operations.findRedoable();
}

// One step; of an import that is several operations, all of them.
Result<void> walkAll(Database& database, bool back, const QDateTime& now, ChangeSet& changes)
{
    OperationStore operations(database);
    auto operation = nextIn(operations, back);
    if (!operation)
        return tl::unexpected(Error{Error::Kind::NothingToDo,
                                    back ? QCoreApplication::translate("Notebook", "undo")
                                         : QCoreApplication::translate("Notebook", "redo"),
                                    {},
                                    {}});
    const QString batch = operation->batch;
    do {
        ChangeSet step;
        if (Result<void> walked = walk(database, *operation, back, step); !walked)
            return walked;
        if (back)
            operations.markUndone(operation->id, now);
        else
            operations.markDone(operation->id);
        step.changes.insert(step.changes.begin(), changes.changes.begin(), changes.changes.end());
        changes = std::move(step);
        operation = nextIn(operations, back);
    } while (operation && !batch.isEmpty() && operation->batch == batch);
    return {};
}

} // namespace

// The conflict is named before the rollback, while the rows are there to be read.
Result<void> walk(Database& database, const Operation& operation, bool back, ChangeSet& changes)
{
    const QByteArray changeset = back ? inverted(operation.changeset) : operation.changeset;
    if (const auto conflict = applyChangeset(database, changeset))
        return tl::unexpected(
            Error{Error::Kind::Conflict, nameOfRow(database, *conflict), operation.name, {}});
    changes.operation = operation.name;
    changes.id = operation.id;
    changes.changes = changesOf(changedRows(database, changeset));
    return SearchIndex(database).rewrite(changes.changes);
}

Result<ChangeSet> stepIn(Database& database, bool back, const QDateTime& now)
{
    ChangeSet changes;
    const Result<void> done =
        inTransaction(database, [&] { return walkAll(database, back, now, changes); });
    if (!done)
        return tl::unexpected(done.error());
    return changes;
}

Result<ChangeSet> Notebook::undo(const QDateTime& now)
{
    return writeNow(
        [&](Database& database, const std::atomic_bool*) { return stepIn(database, true, now); });
}

Result<ChangeSet> Notebook::redo(const QDateTime& now)
{
    return writeNow(
        [&](Database& database, const std::atomic_bool*) { return stepIn(database, false, now); });
}

QString Notebook::undoName() const
{
    return readName(d->reading(), &OperationStore::undoableName);
}

QString Notebook::redoName() const
{
    return readName(d->reading(), &OperationStore::redoableName);
}

} // namespace rapport
