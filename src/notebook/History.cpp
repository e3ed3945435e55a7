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

QString readName(Database& database, QString (OperationStore::*name)() const)
{
    try {
        const OperationStore operations(database);
        return (operations.*name)();
    } catch (const SQLite::Exception&) {
        return {}; // the menu then offers nothing; undo itself says why
    }
}

} // namespace

Result<ChangeSet> Notebook::undo(const QDateTime& now)
{
    return step(true, now);
}

Result<ChangeSet> Notebook::redo(const QDateTime& now)
{
    return step(false, now);
}

Result<ChangeSet> Notebook::step(bool back, const QDateTime& now)
{
    ChangeSet changes;
    const Result<void> done = inTransaction(*d->database, [&]() -> Result<void> {
        OperationStore operations(*d->database);
        const auto operation = back ? operations.findUndoable() : operations.findRedoable();
        if (!operation)
            return tl::unexpected(Error{Error::Kind::NothingToDo,
                                        back ? QCoreApplication::translate("Notebook", "undo")
                                             : QCoreApplication::translate("Notebook", "redo"),
                                        {},
                                        {}});
        if (Result<void> walked = walk(*d->database, *operation, back, changes); !walked)
            return walked;
        if (back)
            operations.markUndone(operation->id, now);
        else
            operations.markDone(operation->id);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    emit changed(changes);
    return changes;
}

QString Notebook::undoName() const
{
    return readName(*d->database, &OperationStore::undoableName);
}

QString Notebook::redoName() const
{
    return readName(*d->database, &OperationStore::redoableName);
}

} // namespace rapport
