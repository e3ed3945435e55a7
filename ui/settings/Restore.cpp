// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/Restore.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

Result<void> restoreNoun(Edit& edit, const TrashRow& row)
{
    if (row.kind == QLatin1StringView("contact"))
        return edit.restore(ContactId{row.id});
    if (row.kind == QLatin1StringView("meeting"))
        return edit.restore(MeetingId{row.id});
    if (row.kind == QLatin1StringView("group"))
        return edit.restore(GroupId{row.id});
    if (row.kind == QLatin1StringView("follow-up"))
        return edit.restore(FollowUpId{row.id});
    if (row.kind == QLatin1StringView("interaction"))
        return edit.restore(InteractionId{row.id});
    if (row.kind == QLatin1StringView("advice"))
        return edit.restore(AdviceId{row.id});
    if (row.kind == QLatin1StringView("opportunity"))
        return edit.restore(OpportunityId{row.id});
    return tl::unexpected(Error{Error::Kind::NotFound, row.title, {}, {}});
}

} // namespace

Result<ChangeSet> restoreRow(Notebook& notebook, const TrashRow& row, const QDateTime& now)
{
    const QString name =
        QCoreApplication::translate("rapport::TrashSheet", "Restore “%1”").arg(row.title);
    return notebook.perform(name, now, [&row](Edit& edit) { return restoreNoun(edit, row); });
}

} // namespace rapport
