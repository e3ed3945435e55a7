// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/ChangeSet.h"
#include "notebook/Edit.h"
#include "notebook/Lookup.h"
#include "reminders/ReminderPlan.h"

#include <QObject>
#include <functional>
#include <map>
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
    // written; nor once another file bears this one's name (Moved): a copy of what was open is
    // kept. `name` is the translated name in "Undo …". An operation that changed nothing is not
    // kept. `batch` groups operations of one import.
    using Change = std::function<Result<void>(Edit&)>;
    Result<ChangeSet> perform(const QString& name, const QDateTime& now, const Change& change,
                              const QString& batch = {});

    // Undoes all of an import. When it is not the newest operation any more, this is an operation
    // of its own: what changed since stays, and ChangeSet::kept lists it.
    Result<ChangeSet> undoBatch(const QString& batch, const QDateTime& now);

    using Done = std::function<void(const Result<ChangeSet>&)>;
    // Long writes, on a thread of their own. Meanwhile isBusy() is true, lookup() reads what was
    // there before, other writes answer Error::Kind::Busy, and deliveries wait. `done` is called on
    // this object's thread, after changed(). Only one at a time. In a notebook in memory they are
    // done at once.
    void performLater(const QString& name, const QDateTime& now, const Change& change,
                      const QString& batch, Done done);
    void undoLater(const QDateTime& now, Done done);
    bool isBusy() const;
    void stop(); // the long write under way, which then leaves the notebook as it was

    Result<ChangeSet> undo(const QDateTime& now);
    Result<ChangeSet> redo(const QDateTime& now);
    QString undoName() const; // empty: nothing to undo
    QString redoName() const;
    bool isUndoLong() const; // so much that it should be undoLater()

    const Lookup& lookup() const;
    QString path() const;
    bool isReadOnly() const;

    // Deliveries are the machine's: not undoable, not in the history.
    // All that one notification showed is one transaction.
    Result<void> recordDeliveries(const std::vector<Reminder>& shown, const QDateTime& now);

    // The SEQUENCE (RFC 5545 3.8.7.4) under which something of this uid goes to calendars: one more
    // whenever the digest differs from the last. The machine's as well; 0 in a file that is
    // read-only or busy. All that one file holds is one transaction.
    using Digests = std::map<QString, QString>; // by uid
    using Sequences = std::map<QString, int>;
    Result<Sequences> publish(const Digests& digests);
    // The same for very many, as a long write.
    void publishLater(const Digests& digests, std::function<void(const Result<Sequences>&)> done);

    // The last verified copy (S2), in the zone of `now` at open; absent: none yet.
    std::optional<QDateTime> lastCopyAt() const;

    // quick_check, foreign keys and the search table; each problem a sentence. Empty: sound.
    std::vector<QString> check() const;
    // Whether everything but the search table, which can be made again, is fit to be read: cheaper
    // than check(). Where it is not, reading may also yield too little without failing.
    bool isSound() const;
    // Writes the search table anew, for a file whose table check() found wrong.
    Result<void> rebuildSearch();
    // Where a damaged search table is all that is wrong, it is written anew: true.
    bool mendSearch();
    // Undo begins anew: for a notebook that takes another one's place.
    Result<void> forgetHistory();

signals:
    void changed(
        const rapport::ChangeSet& changes); // after perform, undo, redo, or somebody else's write
    void readFailed(const rapport::Error& error); // Moved: somebody took the file away
    void busyChanged(bool busy);

private:
    struct Private;
    explicit Notebook(std::unique_ptr<Private> parts);
    using Write = std::function<Result<ChangeSet>(Database&, const std::atomic_bool* stop)>;
    Result<ChangeSet> writeNow(const Write& write);
    void writeLater(Write write, Done done);
    bool isReadableAgain(const Error& error);
    Error busyError() const;
    bool hasWindow() const; // that must not wait
    bool startedMending(const Error& error);
    void mendLater(const Error& error);
    void finishWriting(const Result<ChangeSet>& result, const Done& done);
    static Result<std::unique_ptr<Notebook>> around(Result<std::unique_ptr<Database>> database,
                                                    const QDateTime& now);
    std::unique_ptr<Private> d;
};

} // namespace rapport
