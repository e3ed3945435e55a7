// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ContactDetails.h"

#include "domain/Fold.h"

namespace rapport
{

const ChildTable reachTable{
    "SELECT id, position, medium, value, label FROM contact_reach WHERE contact_id = ?"
    " ORDER BY position",
    "INSERT INTO contact_reach (contact_id, position, medium, value, label, match_key)"
    " VALUES (?, ?, ?, ?, ?, ?)",
    "UPDATE contact_reach SET position = ?, medium = ?, value = ?, label = ?, match_key = ?"
    " WHERE id = ?",
    "DELETE FROM contact_reach WHERE id = ?"};

const ChildTable postTable{
    "SELECT id, position, institution, department, role, specialty, pgy, since_on, until_on"
    " FROM contact_post WHERE contact_id = ? ORDER BY position",
    "INSERT INTO contact_post (contact_id, position, institution, department, role, specialty,"
    " pgy, since_on, until_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "UPDATE contact_post SET position = ?, institution = ?, department = ?, role = ?,"
    " specialty = ?, pgy = ?, since_on = ?, until_on = ? WHERE id = ?",
    "DELETE FROM contact_post WHERE id = ?"};

const ChildTable contactSpecialtyTable{
    "SELECT id, position, specialty FROM contact_specialty WHERE contact_id = ? ORDER BY position",
    "INSERT INTO contact_specialty (contact_id, position, specialty) VALUES (?, ?, ?)",
    "UPDATE contact_specialty SET position = ?, specialty = ? WHERE id = ?",
    "DELETE FROM contact_specialty WHERE id = ?"};

const ChildTable contactTagTable{
    "SELECT id, position, name FROM contact_tag WHERE contact_id = ? ORDER BY position",
    "INSERT INTO contact_tag (contact_id, position, name) VALUES (?, ?, ?)",
    "UPDATE contact_tag SET position = ?, name = ? WHERE id = ?",
    "DELETE FROM contact_tag WHERE id = ?"};

const ChildTable contactCircleTable{
    "SELECT id, position, name FROM contact_circle WHERE contact_id = ? ORDER BY position",
    "INSERT INTO contact_circle (contact_id, position, name) VALUES (?, ?, ?)",
    "UPDATE contact_circle SET position = ?, name = ? WHERE id = ?",
    "DELETE FROM contact_circle WHERE id = ?"};

const ChildTable contactUidTable{
    "SELECT id, position, uid FROM contact_uid WHERE contact_id = ? ORDER BY position",
    "INSERT INTO contact_uid (contact_id, position, uid) VALUES (?, ?, ?)",
    "UPDATE contact_uid SET position = ?, uid = ? WHERE id = ?",
    "DELETE FROM contact_uid WHERE id = ?"};

const ChildTable contactPropertyTable{
    "SELECT id, position, line FROM contact_property WHERE contact_id = ? ORDER BY position",
    "INSERT INTO contact_property (contact_id, position, line) VALUES (?, ?, ?)",
    "UPDATE contact_property SET position = ?, line = ? WHERE id = ?",
    "DELETE FROM contact_property WHERE id = ?"};

namespace
{

struct Medium {
    const char* word;
    std::vector<Reach> Contact::*list;
};

constexpr Medium media[] = {
    {"email", &Contact::emails}, {"phone", &Contact::phones}, {"link", &Contact::links}};

} // namespace

std::vector<StoredReach> reachesOf(const Contact& contact)
{
    std::vector<StoredReach> reaches;
    for (const Medium& medium : media)
        for (const Reach& reach : contact.*medium.list)
            reaches.push_back({QString::fromLatin1(medium.word), reach});
    return reaches;
}

void addReaches(Contact& contact, const std::vector<StoredReach>& reaches)
{
    for (const StoredReach& each : reaches)
        for (const Medium& medium : media)
            if (each.medium == QLatin1String(medium.word))
                (contact.*medium.list).push_back(each.reach);
}

QString matchKeyOf(const StoredReach& reach)
{
    if (reach.medium == QLatin1String("email"))
        return fold(reach.reach.value.trimmed());
    return reach.medium == QLatin1String("phone") ? digitsOf(reach.reach.value) : QString();
}

Query& operator<<(Query& query, const StoredReach& reach)
{
    return query << reach.medium << reach.reach.value << reach.reach.label << matchKeyOf(reach);
}

Query& operator>>(Query& query, StoredReach& reach)
{
    return query >> reach.medium >> reach.reach.value >> reach.reach.label;
}

Query& operator<<(Query& query, const Post& post)
{
    return query << post.institution << post.department << post.role << post.specialty << post.pgy
                 << post.sinceOn << post.untilOn;
}

Query& operator>>(Query& query, Post& post)
{
    return query >> post.institution >> post.department >> post.role >> post.specialty >>
           post.pgy >> post.sinceOn >> post.untilOn;
}

} // namespace rapport
