// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/FollowUpActions.h"

#include "domain/Clock.h"
#include "notebook/FollowUpOperations.h"
#include "ui/Shell.h"
#include "ui/followups/SnoozeMenu.h"
#include "ui/models/FollowUpListModel.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/Rows.h"

#include <QAction>

namespace rapport
{
namespace
{

constexpr int daysToReply = 7;

} // namespace

FollowUpActions::FollowUpActions(const Context& context, RowList* list, FollowUpListModel* model)
    : QObject(list)
    , m_context(context)
    , m_list(list)
    , m_model(model)
    , m_snooze(new SnoozeMenu(context, list))
{
    m_forOpen = {add(tr("Done"), Qt::Key_D, &FollowUpActions::markDone),
                 add(tr("Snooze"), Qt::Key_S, &FollowUpActions::openSnoozeMenu, true),
                 add(tr("Waiting for a reply"), Qt::Key_W, &FollowUpActions::wait)};
    m_forOpen[1]->setMenu(m_snooze);
    connect(m_snooze, &QMenu::aboutToShow, this, [this] { m_snoozing = {m_list->currentId()}; });
    connect(m_snooze, &SnoozeMenu::chosen, this,
            [this](const QDateTime& until) { snoozeUntil(m_snoozing, until); });
    add(tr("Edit"), Qt::Key_E, &FollowUpActions::edit);
    m_forOpen << add(tr("Drop"), Qt::Key_X, &FollowUpActions::dropIt);
    m_reopen = add(tr("Reopen"), Qt::Key_R, &FollowUpActions::reopenIt, true);
    add(tr("Delete"), Qt::Key_Delete, &FollowUpActions::moveToTrash);
    setClosed(false);
    connect(list, &RowList::opened, this, [this](qint64 id) { edit({id}); });
    connect(list, &RowList::ticked, this, [this](qint64 id) { tick({id}); });
}

void FollowUpActions::setClosed(bool closed)
{
    m_closed = closed;
    for (QAction* action : std::as_const(m_forOpen)) {
        action->setVisible(!closed);
        action->setEnabled(!closed);
    }
    m_reopen->setVisible(closed);
    m_reopen->setEnabled(closed);
}

QAction* FollowUpActions::add(const QString& text, int key, Deed deed, bool painted)
{
    auto* action = new QAction(text, m_list);
    action->setShortcut(QKeySequence(key));
    action->setToolTip(
        tr("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this,
            [this, action, deed] { (this->*deed)({action->data().toLongLong()}); });
    m_list->addRowAction(action, painted);
    return action;
}

void FollowUpActions::tick(FollowUpId id)
{
    m_closed ? reopenIt(id) : markDone(id);
}

void FollowUpActions::markDone(FollowUpId id)
{
    const FollowUpId next = m_model->neighbourOf(id);
    const QString said = tr("Done: %1.").arg(titleOfRow(id));
    finish(rapport::markDone(m_context.notebook, id, {}, m_context.clock.now()), next, said);
}

void FollowUpActions::reopenIt(FollowUpId id)
{
    const FollowUpId next = m_model->neighbourOf(id);
    const QString said = tr("Open again: %1.").arg(titleOfRow(id));
    finish(reopen(m_context.notebook, id, m_context.clock.now()), next, said);
}

void FollowUpActions::openSnoozeMenu(FollowUpId id)
{
    m_list->setCurrentId(id.value);
    const QRect row = m_list->visualRect(m_list->currentIndex());
    m_snooze->openUnder(m_list->viewport()->mapToGlobal(row.bottomRight()));
}

void FollowUpActions::snoozeUntil(FollowUpId id, const QDateTime& until)
{
    const QDateTime now = m_context.clock.now();
    const FollowUpId next = m_model->neighbourOf(id);
    const QString said =
        tr("Snoozed until %1, %2: %3.")
            .arg(dayText(until.date(), now.date()), hourText(until.time()), titleOfRow(id));
    finish(snooze(m_context.notebook, id, until, now), next, said);
}

void FollowUpActions::edit(FollowUpId id)
{
    m_context.shell.edit(id);
}

void FollowUpActions::wait(FollowUpId id)
{
    const QDateTime now = m_context.clock.now();
    const FollowUpId next = m_model->neighbourOf(id);
    const QDate nudgeOn = now.date().addDays(daysToReply);
    const QString said = tr("Waiting for a reply. It comes back %1 if none arrives.")
                             .arg(dayText(nudgeOn, now.date()));
    finish(waitForReply(m_context.notebook, id, nudgeOn, now), next, said);
}

void FollowUpActions::dropIt(FollowUpId id)
{
    const FollowUpId next = m_model->neighbourOf(id);
    const QString said = tr("Dropped: %1.").arg(titleOfRow(id));
    finish(drop(m_context.notebook, id, m_context.clock.now()), next, said);
}

void FollowUpActions::moveToTrash(FollowUpId id)
{
    const FollowUpId next = m_model->neighbourOf(id);
    const QString said = tr("Moved to the trash: %1.").arg(titleOfRow(id));
    finish(m_context.notebook.perform(tr("Delete a follow-up"), m_context.clock.now(),
                                      [id](Edit& edit) { return edit.trash(id); }),
           next, said);
}

void FollowUpActions::finish(const Result<ChangeSet>& result, FollowUpId next, const QString& said)
{
    if (!result) {
        m_context.shell.sayError(result.error());
        return;
    }
    if (next.isValid())
        m_list->setCurrentId(next.value);
    m_context.shell.sayDone(said);
}

QString FollowUpActions::titleOfRow(FollowUpId id) const
{
    const auto row = m_context.notebook.lookup().followUpRow(id);
    return row ? row->title : QString();
}

} // namespace rapport
