// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/ChangeSet.h"
#include "notebook/Edit.h"
#include "notebook/Lookup.h"
#include "reminders/ReminderPlan.h"

#include <QObject>
#include <functional>
#include <memory>

namespace rapport
{

// One open data file, and the one door for writes. Every write is an operation: named, atomic,
// undoable, kept in the file's own history (at least 100 steps and 30 days) that the window and
// rapport-cli share.
class Notebook : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        Create,  // make the file (0600) and its folder (0700) when absent
        Existing // NotFound when absent
    };

    // Refuses a newer file untouched; copies an older one, then migrates it; opens a read-only
    // place read-only (isReadOnly()). Purges what was trashed over 30 days before `now`.
    static Result<std::unique_ptr<Notebook>> open(const QString& path, Mode mode,
                                                  const QDateTime& now);
    // A notebook in memory, for previews and tests.
    static Result<std::unique_ptr<Notebook>> openInMemory(const QDateTime& now);
    ~Notebook() override;

    // Runs `change` in one transaction. When it returns an error, or anything fails, nothing was
    // written. `name` is the translated name in "Undo …". An operation that changed nothing is
    // not kept. `batch` groups operations of one import.
    Result<ChangeSet> perform(const QString& name, const QDateTime& now,
                              const std::function<Result<void>(Edit&)>& change,
                              const QString& batch = {});
    Result<ChangeSet> undo(const QDateTime& now);
    Result<ChangeSet> redo(const QDateTime& now);
    QString undoName() const; // empty: nothing to undo
    QString redoName() const;

    const Lookup& lookup() const;
    QString path() const;
    bool isReadOnly() const;

    // Deliveries are the machine's: not undoable, not in the history.
    // All that one notification showed is one transaction.
    Result<void> recordDeliveries(const std::vector<Reminder>& shown, const QDateTime& now);

    // The last verified copy (S2), in the zone of `now` at open; absent: none yet.
    std::optional<QDateTime> lastCopyAt() const;

    // quick_check, foreign keys and the search table; each problem a sentence. Empty: sound.
    std::vector<QString> check() const;
    // Writes the search table anew, for a file whose table check() found wrong.
    Result<void> rebuildSearch();

signals:
    void changed(
        const rapport::ChangeSet& changes); // after perform, undo, redo, or somebody else's write
    void readFailed(const rapport::Error& error);

private:
    struct Private;
    explicit Notebook(std::unique_ptr<Private> parts);
    // Undo and redo are one walk along the history in two directions.
    Result<ChangeSet> step(bool back, const QDateTime& now);
    static Result<std::unique_ptr<Notebook>> around(Result<std::unique_ptr<Database>> database,
                                                    const QDateTime& now);
    std::unique_ptr<Private> d;
};

} // namespace rapport
