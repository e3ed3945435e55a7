// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/NamedBy.h"

#include "store/Query.h"

namespace rapport
{
namespace
{

// Numbers are those of SearchKind.
constexpr const char* namingContact =
    "SELECT 4, id FROM follow_up WHERE contact_id = ?1"
    " UNION SELECT 2, meeting_id FROM participant WHERE contact_id = ?1"
    " UNION SELECT 5, interaction_id FROM interaction_contact WHERE contact_id = ?1"
    " UNION SELECT 6, id FROM advice WHERE contact_id = ?1"
    " UNION SELECT 7, id FROM opportunity WHERE contact_id = ?1";
constexpr const char* namingGroup = "SELECT DISTINCT 2, meeting_id FROM meeting_group"
                                    " WHERE group_id = ?1";
constexpr const char* namingMeeting = "SELECT 4, id FROM follow_up WHERE meeting_id = ?1";
constexpr const char* everyNoun =
    "SELECT 1, id FROM contact UNION ALL SELECT 2, id FROM meeting"
    " UNION ALL SELECT 3, id FROM \"group\" UNION ALL SELECT 4, id FROM follow_up"
    " UNION ALL SELECT 5, id FROM interaction UNION ALL SELECT 6, id FROM advice"
    " UNION ALL SELECT 7, id FROM opportunity";

std::vector<SearchRow> readSearchRows(Query& query)
{
    std::vector<SearchRow> rows;
    while (query.next()) {
        int kind = 0;
        qint64 id = 0;
        query >> kind >> id;
        rows.push_back({static_cast<SearchKind>(kind), id});
    }
    return rows;
}

const char* naming(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Contact:
        return namingContact;
    case SearchKind::Group:
        return namingGroup;
    case SearchKind::Meeting:
        return namingMeeting;
    default:
        return nullptr;
    }
}

} // namespace

std::vector<SearchRow> rowsNaming(Database& database, SearchKind kind, qint64 id)
{
    const char* sql = naming(kind);
    if (!sql)
        return {};
    Query query(database, sql);
    query << id;
    return readSearchRows(query);
}

std::vector<SearchRow> allSearchable(Database& database)
{
    Query query(database, everyNoun);
    return readSearchRows(query);
}

} // namespace rapport
