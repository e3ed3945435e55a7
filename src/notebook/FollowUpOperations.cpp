// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/FollowUpOperations.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapport
{
namespace
{

QString followUpText(const char* text)
{
    return QCoreApplication::translate("FollowUpOperations", text);
}

// A follow-up keeps only the facts of the state it is in.
void enter(FollowUp& followUp, FollowUpState state)
{
    followUp.state = state;
    followUp.snoozedUntil.reset();
    followUp.nudgeOn = {};
    followUp.closedAt.reset();
}

constexpr const char* snoozeName = QT_TRANSLATE_NOOP("FollowUpOperations", "Snooze");

void putOff(FollowUp& followUp, const QDateTime& until)
{
    enter(followUp, FollowUpState::Snoozed);
    followUp.snoozedUntil = until.toUTC();
}

Result<ChangeSet> changeFollowUp(Notebook& notebook, FollowUpId id, const char* name,
                                 const QDateTime& now, const std::function<void(FollowUp&)>& change)
{
    return notebook.perform(followUpText(name), now, [&](Edit& edit) -> Result<void> {
        std::optional<FollowUp> followUp = notebook.lookup().followUp(id);
        if (!followUp || followUp->trashedAt)
            return tl::unexpected(
                Error{Error::Kind::NotFound,
                      followUpText(QT_TRANSLATE_NOOP("FollowUpOperations", "This follow-up")),
                      {},
                      {}});
        change(*followUp);
        return edit.update(*followUp);
    });
}

Result<ChangeSet> notInTheFuture(const QString& when)
{
    return tl::unexpected(Error{
        Error::Kind::Invalid, when,
        followUpText(QT_TRANSLATE_NOOP("FollowUpOperations", "it is already past")),
        followUpText(QT_TRANSLATE_NOOP("FollowUpOperations", "The follow-up stays as it was."))});
}

} // namespace

Result<ChangeSet> markDone(Notebook& notebook, FollowUpId id, const QString& outcome,
                           const QDateTime& now)
{
    const std::optional<FollowUp> before = notebook.lookup().followUp(id);
    if (before && before->state == FollowUpState::Done && outcome.isEmpty())
        return ChangeSet{}; // asked twice: no step to undo
    return changeFollowUp(notebook, id, QT_TRANSLATE_NOOP("FollowUpOperations", "Mark done"), now,
                          [&](FollowUp& followUp) {
                              enter(followUp, FollowUpState::Done);
                              followUp.closedAt = now.toUTC();
                              if (!outcome.isEmpty())
                                  followUp.outcome = outcome;
                          });
}

Result<ChangeSet> reopen(Notebook& notebook, FollowUpId id, const QDateTime& now)
{
    return changeFollowUp(notebook, id, QT_TRANSLATE_NOOP("FollowUpOperations", "Reopen"), now,
                          [](FollowUp& followUp) { enter(followUp, FollowUpState::Open); });
}

Result<ChangeSet> drop(Notebook& notebook, FollowUpId id, const QDateTime& now)
{
    return changeFollowUp(notebook, id, QT_TRANSLATE_NOOP("FollowUpOperations", "Drop"), now,
                          [&](FollowUp& followUp) {
                              enter(followUp, FollowUpState::Dropped);
                              followUp.closedAt = now.toUTC();
                          });
}

Result<ChangeSet> snooze(Notebook& notebook, FollowUpId id, const QDateTime& until,
                         const QDateTime& now)
{
    if (!until.isValid() || until <= now)
        return notInTheFuture(QLocale().toString(until, QLocale::ShortFormat));
    return changeFollowUp(notebook, id, snoozeName, now,
                          [&](FollowUp& followUp) { putOff(followUp, until); });
}

Result<ChangeSet> snooze(Notebook& notebook, const std::vector<FollowUpId>& ids,
                         const QDateTime& until, const QDateTime& now)
{
    if (!until.isValid() || until <= now)
        return notInTheFuture(QLocale().toString(until, QLocale::ShortFormat));
    return notebook.perform(followUpText(snoozeName), now, [&](Edit& edit) -> Result<void> {
        for (const FollowUpId id : ids) {
            std::optional<FollowUp> followUp = notebook.lookup().followUp(id);
            if (!followUp || followUp->trashedAt || followUp->isClosed())
                continue;
            putOff(*followUp, until);
            if (const auto updated = edit.update(*followUp); !updated)
                return updated;
        }
        return {};
    });
}

Result<ChangeSet> waitForReply(Notebook& notebook, FollowUpId id, QDate nudgeOn,
                               const QDateTime& now)
{
    if (!nudgeOn.isValid() || nudgeOn < now.date())
        return notInTheFuture(QLocale().toString(nudgeOn, QLocale::ShortFormat));
    return changeFollowUp(notebook, id, QT_TRANSLATE_NOOP("FollowUpOperations", "Wait for a reply"),
                          now, [&](FollowUp& followUp) {
                              enter(followUp, FollowUpState::Waiting);
                              followUp.nudgeOn = nudgeOn;
                          });
}

} // namespace rapport
