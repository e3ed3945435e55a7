// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/TrashList.h"

#include "store/ContactStore.h"
#include "store/FollowUpStore.h"
#include "store/MeetingStore.h"
#include "store/Query.h"

namespace rapport
{
namespace
{

// Titles that a column does not hold: made as the lists make them.
QString trashTitle(Database& database, const TrashRow& row)
{
    if (row.kind == QLatin1String("contact")) {
        const auto contact = ContactStore(database).findRow(ContactId{row.id});
        return contact ? contact->displayName : QString();
    }
    if (row.kind == QLatin1String("meeting")) {
        const auto meeting = MeetingStore(database).findRow(MeetingId{row.id});
        return meeting ? meeting->title : QString();
    }
    if (row.kind == QLatin1String("follow-up")) {
        const auto followUp = FollowUpStore(database).findRow(FollowUpId{row.id});
        return followUp ? followUp->title : QString();
    }
    return row.title;
}

} // namespace

std::vector<TrashRow> listTrash(Database& database)
{
    std::vector<TrashRow> rows;
    {
        Query query(
            database,
            "SELECT 'contact', id, '', trashed_at AS at FROM contact WHERE trashed_at IS NOT NULL"
            " UNION ALL SELECT 'meeting', id, '', trashed_at FROM meeting"
            "  WHERE trashed_at IS NOT NULL"
            " UNION ALL SELECT 'group', id, name, trashed_at FROM \"group\""
            "  WHERE trashed_at IS NOT NULL"
            " UNION ALL SELECT 'follow-up', id, '', trashed_at FROM follow_up"
            "  WHERE trashed_at IS NOT NULL"
            " UNION ALL SELECT 'interaction', id, words, trashed_at FROM interaction"
            "  WHERE trashed_at IS NOT NULL"
            " UNION ALL SELECT 'advice', id, words, trashed_at FROM advice"
            "  WHERE trashed_at IS NOT NULL"
            " UNION ALL SELECT 'opportunity', id, title, trashed_at FROM opportunity"
            "  WHERE trashed_at IS NOT NULL"
            " ORDER BY at DESC");
        while (query.next()) {
            TrashRow row;
            query >> row.kind >> row.id >> row.title >> row.trashedAt;
            rows.push_back(std::move(row));
        }
    }
    for (TrashRow& row : rows)
        row.title = trashTitle(database, row);
    return rows;
}

} // namespace rapport
