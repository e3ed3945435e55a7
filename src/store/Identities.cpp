// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Identities.h"

#include "domain/Fold.h"
#include "store/ContactDetails.h"

#include <set>
#include <unordered_map>

namespace rapport
{
namespace
{

constexpr qsizetype namePrefix = 3; // letters in which two spellings of one name begin alike

// What one contact is called, and where it works now.
constexpr const char* everyName =
    "SELECT c.id, c.given, c.family, c.preferred,"
    " coalesce((SELECT institution FROM contact_post p WHERE p.contact_id = c.id"
    "           AND p.until_on IS NULL ORDER BY p.position LIMIT 1), '')"
    " FROM contact c WHERE c.trashed_at IS NULL ORDER BY c.id";
constexpr const char* oneName =
    "SELECT c.id, c.given, c.family, c.preferred,"
    " coalesce((SELECT institution FROM contact_post p WHERE p.contact_id = c.id"
    "           AND p.until_on IS NULL ORDER BY p.position LIMIT 1), '')"
    " FROM contact c WHERE c.trashed_at IS NULL AND c.id = ?";
constexpr const char* everyKey =
    "SELECT contact_id, medium, match_key FROM contact_reach WHERE match_key <> ''";
constexpr const char* oneKey =
    "SELECT contact_id, medium, match_key FROM contact_reach WHERE match_key <> ''"
    " AND contact_id = ?";

IdentityRow readName(Query& query)
{
    IdentityRow row;
    query >> row.id >> row.given >> row.family >> row.preferred >> row.institution;
    for (QString* text : {&row.given, &row.family, &row.preferred, &row.institution})
        *text = fold(*text).simplified();
    return row;
}

void addKeys(Query& query, std::unordered_map<ContactId, IdentityRow*>& rows)
{
    while (query.next()) {
        ContactId id;
        QString medium, key;
        query >> id >> medium >> key;
        if (const auto row = rows.find(id); row != rows.end())
            (medium == QLatin1StringView("email") ? row->second->emails : row->second->phones)
                << key;
    }
}

std::set<ContactId> idsLike(Database& database, const Contact& contact)
{
    std::set<ContactId> ids;
    for (const StoredReach& reach : reachesOf(contact)) {
        Query query(database,
                    "SELECT contact_id FROM contact_reach WHERE medium = ? AND match_key = ?");
        query << reach.medium << matchKeyOf(reach);
        if (!matchKeyOf(reach).isEmpty())
            for (const ContactId id : query.all<ContactId>())
                ids.insert(id);
    }
    const QString name = fold(contact.family.isEmpty() ? contact.given : contact.family);
    const QString prefix = name.simplified().left(namePrefix);
    Query query(database, "SELECT id FROM contact WHERE trashed_at IS NULL AND sort_key >= ?1"
                          " AND sort_key < ?1 || char(1114111)");
    query << prefix;
    if (!prefix.isEmpty())
        for (const ContactId id : query.all<ContactId>())
            ids.insert(id);
    return ids;
}

} // namespace

std::vector<IdentityRow> listIdentities(Database& database)
{
    std::vector<IdentityRow> rows;
    Query names(database, everyName);
    while (names.next())
        rows.push_back(readName(names));
    std::unordered_map<ContactId, IdentityRow*> byId;
    for (IdentityRow& row : rows)
        byId.emplace(row.id, &row);
    Query keys(database, everyKey);
    addKeys(keys, byId);
    return rows;
}

std::vector<IdentityRow> listIdentitiesLike(Database& database, const Contact& contact)
{
    std::vector<IdentityRow> rows;
    for (const ContactId id : idsLike(database, contact)) {
        Query name(database, oneName);
        name << id;
        if (id == contact.id || !name.next())
            continue;
        IdentityRow row = readName(name);
        std::unordered_map<ContactId, IdentityRow*> only{{id, &row}};
        Query keys(database, oneKey);
        keys << id;
        addKeys(keys, only);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace rapport
