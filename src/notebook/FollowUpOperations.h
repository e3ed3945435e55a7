// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Notebook.h"

namespace rapport
{

// What a student does with a follow-up, as named operations; the window, notifications and
// rapport-cli all come through here.

Result<ChangeSet> markDone(Notebook& notebook, FollowUpId id, const QString& outcome,
                           const QDateTime& now);
Result<ChangeSet> reopen(Notebook& notebook, FollowUpId id, const QDateTime& now);
Result<ChangeSet> drop(Notebook& notebook, FollowUpId id, const QDateTime& now);
// `until` in the future of `now`; it sticks (F5).
Result<ChangeSet> snooze(Notebook& notebook, FollowUpId id, const QDateTime& until,
                         const QDateTime& now);
// All of them in one operation; those closed or thrown away meanwhile are left as they are.
Result<ChangeSet> snooze(Notebook& notebook, const std::vector<FollowUpId>& ids,
                         const QDateTime& until, const QDateTime& now);
// Asked, and waiting for a reply; counts again on `nudgeOn`.
Result<ChangeSet> waitForReply(Notebook& notebook, FollowUpId id, QDate nudgeOn,
                               const QDateTime& now);

} // namespace rapport
