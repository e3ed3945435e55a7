// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Group.h"
#include "store/Database.h"

namespace rapport
{

// Groups with the people who belong to them.
class GroupStore
{
public:
    explicit GroupStore(Database& database)
        : m_database(database)
    {
    }

    GroupId add(const Group& group);
    bool update(const Group& group); // all but uid, createdAt and trashedAt; false: not there
    bool trash(GroupId id, const QDateTime& at);
    bool restore(GroupId id);

    std::optional<Group> find(GroupId id);
    GroupId findByUid(const QString& uid);
    GroupId findByName(const QString& name); // folded
    std::vector<GroupId> list(int limit);    // by name
    std::vector<QString> listNames();

private:
    Database& m_database;
};

} // namespace rapport
