// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "notebook/Notebook.h"
#include "ui/Context.h"

#include <QObject>

class QAction;
class QDateTime;

namespace rapport
{

class FollowUpListModel;
class RowList;
class SnoozeMenu;

// What can be done with a row of follow-ups, on Today and on the page of follow-ups: Done, Snooze,
// Edit, Waiting, Drop, Reopen, Delete. Each can be undone, and the next row becomes the current
// one.
class FollowUpActions : public QObject
{
    Q_OBJECT

public:
    // Owned by the list.
    FollowUpActions(const Context& context, RowList* list, FollowUpListModel* model);

    // Whether the list holds closed ones, which can only be reopened, edited or deleted.
    void setClosed(bool closed);

private:
    using Deed = void (FollowUpActions::*)(FollowUpId);
    QAction* add(const QString& text, int key, Deed deed, bool painted = false);
    void tick(FollowUpId id);
    void markDone(FollowUpId id);
    void reopenIt(FollowUpId id);
    void openSnoozeMenu(FollowUpId id);
    void snoozeUntil(FollowUpId id, const QDateTime& until);
    void edit(FollowUpId id);
    void wait(FollowUpId id);
    void dropIt(FollowUpId id);
    void moveToTrash(FollowUpId id);
    // Says what was done, or why not, and moves on to `next`.
    void finish(const Result<ChangeSet>& result, FollowUpId next, const QString& said);
    QString titleOfRow(FollowUpId id) const;

    const Context m_context;
    RowList* m_list;
    FollowUpListModel* m_model;
    QList<QAction*> m_forOpen;
    QAction* m_reopen = nullptr;
    SnoozeMenu* m_snooze;
    FollowUpId m_snoozing; // whose menu is open
    bool m_closed = false;
};

} // namespace rapport
