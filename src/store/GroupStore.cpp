// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/GroupStore.h"

#include "domain/Fold.h"
#include "store/Children.h"

namespace rapport
{
namespace
{

constexpr PairTable groupPeople{
    "SELECT contact_id FROM group_contact WHERE group_id = ? ORDER BY contact_id",
    "INSERT INTO group_contact (group_id, contact_id) VALUES (?, ?)",
    "DELETE FROM group_contact WHERE group_id = ? AND contact_id = ?"};

constexpr ChildTable groupPropertyTable{
    "SELECT id, position, line FROM group_property WHERE group_id = ? ORDER BY position",
    "INSERT INTO group_property (group_id, position, line) VALUES (?, ?, ?)",
    "UPDATE group_property SET position = ?, line = ? WHERE id = ?",
    "DELETE FROM group_property WHERE id = ?"};

QString groupKeyOf(const QString& name)
{
    return fold(name).simplified();
}

Query& operator<<(Query& query, const Group& group)
{
    return query << group.name << groupKeyOf(group.name) << group.kind << group.level
                 << group.parent << group.meetsWhen << group.webPage << group.fundsTravel
                 << group.sponsor << group.memberSinceOn << group.memberUntilOn << group.notes
                 << group.batch << group.said;
}

Query& operator>>(Query& query, Group& group)
{
    return query >> group.id >> group.uid >> group.name >> group.kind >> group.level >>
           group.parent >> group.meetsWhen >> group.webPage >> group.fundsTravel >> group.sponsor >>
           group.memberSinceOn >> group.memberUntilOn >> group.notes >> group.batch >> group.said >>
           group.createdAt >> group.trashedAt;
}

} // namespace

GroupId GroupStore::add(const Group& group)
{
    Query query(m_database,
                "INSERT INTO \"group\" (uid, created_at, name, match_key, kind, level, parent_id,"
                " meets_when, web_page, funds_travel, sponsor_id, member_since_on,"
                " member_until_on, notes, batch_id, said)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query << group.uid << group.createdAt << group;
    query.run();
    const GroupId id{m_database.connection().getLastInsertRowid()};
    writePairs(m_database, groupPeople, id.value, group.people);
    addChildren(m_database, groupPropertyTable, id.value, group.properties);
    return id;
}

bool GroupStore::update(const Group& group)
{
    Query query(m_database,
                "UPDATE \"group\" SET name = ?, match_key = ?, kind = ?, level = ?, parent_id = ?,"
                " meets_when = ?, web_page = ?, funds_travel = ?, sponsor_id = ?,"
                " member_since_on = ?, member_until_on = ?, notes = ?, batch_id = ?, said = ? "
                "WHERE id = ?");
    query << group << group.id;
    if (query.run() == 0)
        return false;
    writePairs(m_database, groupPeople, group.id.value, group.people);
    writeChildren(m_database, groupPropertyTable, group.id.value, group.properties);
    return true;
}

bool GroupStore::trash(GroupId id, const QDateTime& at)
{
    return (Query(m_database, "UPDATE \"group\" SET trashed_at = ? WHERE id = ?") << at << id)
               .run() > 0;
}

bool GroupStore::restore(GroupId id)
{
    return (Query(m_database, "UPDATE \"group\" SET trashed_at = NULL WHERE id = ?") << id).run() >
           0;
}

std::optional<Group> GroupStore::find(GroupId id)
{
    Query query(m_database,
                "SELECT id, uid, name, kind, level, parent_id, meets_when, web_page, funds_travel,"
                " sponsor_id, member_since_on, member_until_on, notes, batch_id, said, created_at, "
                "trashed_at"
                " FROM \"group\" WHERE id = ?");
    query << id;
    if (!query.next())
        return std::nullopt;
    Group group;
    query >> group;
    Query people(m_database, groupPeople.list);
    people << id;
    group.people = people.all<ContactId>();
    group.properties = listChildren<QString>(m_database, groupPropertyTable, id.value);
    return group;
}

GroupId GroupStore::findByUid(const QString& uid)
{
    Query query(m_database, "SELECT id FROM \"group\" WHERE uid = ?");
    query << uid;
    return query.one<GroupId>().value_or(GroupId{});
}

GroupId GroupStore::findByName(const QString& name)
{
    Query query(m_database, "SELECT id FROM \"group\" WHERE match_key = ? AND trashed_at IS NULL"
                            " ORDER BY id LIMIT 1");
    query << groupKeyOf(name);
    return query.one<GroupId>().value_or(GroupId{});
}

std::vector<GroupId> GroupStore::list(int limit)
{
    Query query(m_database, "SELECT id FROM \"group\" WHERE trashed_at IS NULL"
                            " ORDER BY match_key, id LIMIT ?");
    query << limit;
    return query.all<GroupId>();
}

std::vector<QString> GroupStore::listNames()
{
    return Query(m_database, "SELECT name FROM \"group\" WHERE trashed_at IS NULL"
                             " ORDER BY match_key, id")
        .all<QString>();
}

} // namespace rapport
