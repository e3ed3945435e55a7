// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ContactStore.h"

#include "domain/Fold.h"
#include "store/ContactDetails.h"

namespace rapport
{
namespace
{

Query& operator<<(Query& query, const Contact& contact)
{
    return query << contact.title << contact.given << contact.family << contact.suffix
                 << contact.preferred << contact.pronunciation << contact.pronouns << contact.kind
                 << contact.notes << contact.metAtMeeting << contact.metOn << contact.metPlace
                 << contact.metThrough << contact.idealDays << contact.latestDays << contact.batch
                 << contact.said << contact.archivedAt << sortKeyOf(contact);
}

Query& operator>>(Query& query, Contact& contact)
{
    return query >> contact.id >> contact.uid >> contact.title >> contact.given >> contact.family >>
           contact.suffix >> contact.preferred >> contact.pronunciation >> contact.pronouns >>
           contact.kind >> contact.notes >> contact.metAtMeeting >> contact.metOn >>
           contact.metPlace >> contact.metThrough >> contact.idealDays >> contact.latestDays >>
           contact.batch >> contact.said >> contact.archivedAt >> contact.createdAt >>
           contact.trashedAt;
}

// What lies below a contact in tables of its own, each with its rows.
template <class Write>
void eachDetail(const Contact& contact, Write write)
{
    write(reachTable, reachesOf(contact));
    write(postTable, contact.posts);
    write(contactSpecialtyTable, contact.specialties);
    write(contactTagTable, contact.tags);
    write(contactCircleTable, contact.circles);
    write(contactUidTable, contact.otherUids);
    write(contactPropertyTable, contact.properties);
}

} // namespace

QString sortKeyOf(const Contact& contact)
{
    const QStringList names{contact.family, contact.given, contact.preferred};
    const QString key = fold(names.join(QLatin1Char(' '))).simplified();
    if (!key.isEmpty() || contact.emails.empty())
        return key;
    return fold(contact.emails.front().value);
}

ContactId ContactStore::add(const Contact& contact)
{
    Query query(m_database,
                "INSERT INTO contact (uid, created_at, title, given, family, suffix, preferred,"
                " pronunciation, pronouns, kind, notes, met_meeting_id, met_on, met_place,"
                " met_through_id, ideal_days, latest_days, batch_id, said, archived_at, sort_key)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query << contact.uid << contact.createdAt << contact;
    query.run();
    const ContactId id{m_database.connection().getLastInsertRowid()};
    eachDetail(contact, [&](const ChildTable& table, const auto& values) {
        addChildren(m_database, table, id.value, values);
    });
    return id;
}

bool ContactStore::update(const Contact& contact)
{
    Query query(m_database,
                "UPDATE contact SET title = ?, given = ?, family = ?, suffix = ?, preferred = ?,"
                " pronunciation = ?, pronouns = ?, kind = ?, notes = ?, met_meeting_id = ?,"
                " met_on = ?, met_place = ?, met_through_id = ?, ideal_days = ?, latest_days = ?,"
                " batch_id = ?, said = ?, archived_at = ?, sort_key = ? WHERE id = ?");
    query << contact;
    query << contact.id;
    if (query.run() == 0)
        return false;
    eachDetail(contact, [&](const ChildTable& table, const auto& values) {
        writeChildren(m_database, table, contact.id.value, values);
    });
    return true;
}

bool ContactStore::trash(ContactId id, const QDateTime& at)
{
    return (Query(m_database, "UPDATE contact SET trashed_at = ? WHERE id = ?") << at << id).run() >
           0;
}

bool ContactStore::restore(ContactId id)
{
    return (Query(m_database, "UPDATE contact SET trashed_at = NULL WHERE id = ?") << id).run() > 0;
}

std::optional<Contact> ContactStore::find(ContactId id)
{
    Query query(m_database,
                "SELECT id, uid, title, given, family, suffix, preferred, pronunciation, pronouns,"
                " kind, notes, met_meeting_id, met_on, met_place, met_through_id, ideal_days,"
                " latest_days, batch_id, said, archived_at, created_at, trashed_at"
                " FROM contact WHERE id = ?");
    query << id;
    if (!query.next())
        return std::nullopt;
    Contact contact;
    query >> contact;
    addReaches(contact, listChildren<StoredReach>(m_database, reachTable, id.value));
    contact.posts = listChildren<Post>(m_database, postTable, id.value);
    contact.specialties = listChildren<QString>(m_database, contactSpecialtyTable, id.value);
    contact.tags = listChildren<QString>(m_database, contactTagTable, id.value);
    contact.circles = listChildren<QString>(m_database, contactCircleTable, id.value);
    contact.otherUids = listChildren<QString>(m_database, contactUidTable, id.value);
    contact.properties = listChildren<QString>(m_database, contactPropertyTable, id.value);
    return contact;
}

ContactId ContactStore::findByUid(const QString& uid)
{
    Query query(m_database, "SELECT id FROM contact WHERE uid = ?1 UNION ALL"
                            " SELECT contact_id FROM contact_uid WHERE uid = ?1 LIMIT 1");
    query << uid;
    return query.one<ContactId>().value_or(ContactId{});
}

} // namespace rapport
