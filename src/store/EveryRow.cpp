// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/EveryRow.h"

#include "store/Query.h"

namespace rapport
{
namespace
{

template <class Id>
std::vector<std::pair<Id, QString>> listRows(Database& database, const char* sql)
{
    Query query(database, sql);
    std::vector<std::pair<Id, QString>> rows;
    while (query.next()) {
        std::pair<Id, QString> row;
        query >> row.first >> row.second;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

template <>
std::vector<std::pair<ContactId, QString>> listEvery(Database& database)
{
    return listRows<ContactId>(database, "SELECT id, uid FROM contact ORDER BY id");
}

template <>
std::vector<std::pair<GroupId, QString>> listEvery(Database& database)
{
    return listRows<GroupId>(database, "SELECT id, uid FROM \"group\" ORDER BY id");
}

template <>
std::vector<std::pair<MeetingId, QString>> listEvery(Database& database)
{
    return listRows<MeetingId>(database, "SELECT id, uid FROM meeting ORDER BY id");
}

template <>
std::vector<std::pair<InteractionId, QString>> listEvery(Database& database)
{
    return listRows<InteractionId>(database, "SELECT id, uid FROM interaction ORDER BY id");
}

template <>
std::vector<std::pair<AdviceId, QString>> listEvery(Database& database)
{
    return listRows<AdviceId>(database, "SELECT id, uid FROM advice ORDER BY id");
}

template <>
std::vector<std::pair<OpportunityId, QString>> listEvery(Database& database)
{
    return listRows<OpportunityId>(database, "SELECT id, uid FROM opportunity ORDER BY id");
}

template <>
std::vector<std::pair<FollowUpId, QString>> listEvery(Database& database)
{
    return listRows<FollowUpId>(database, "SELECT id, uid FROM follow_up ORDER BY id");
}

} // namespace rapport
