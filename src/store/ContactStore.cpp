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
                 << contact.metThrough << sortKeyOf(contact);
}

Query& operator>>(Query& query, Contact& contact)
{
    return query >> contact.id >> contact.uid >> contact.title >> contact.given >> contact.family >>
           contact.suffix >> contact.preferred >> contact.pronunciation >> contact.pronouns >>
           contact.kind >> contact.notes >> contact.metAtMeeting >> contact.metOn >>
           contact.metPlace >> contact.metThrough >> contact.createdAt >> contact.trashedAt;
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
                " met_through_id, sort_key)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query << contact.uid << contact.createdAt << contact;
    query.run();
    const ContactId id{m_database.connection().getLastInsertRowid()};
    writeDetails(id, contact);
    return id;
}

bool ContactStore::update(const Contact& contact)
{
    Query query(m_database,
                "UPDATE contact SET title = ?, given = ?, family = ?, suffix = ?, preferred = ?,"
                " pronunciation = ?, pronouns = ?, kind = ?, notes = ?, met_meeting_id = ?,"
                " met_on = ?, met_place = ?, met_through_id = ?, sort_key = ? WHERE id = ?");
    query << contact;
    query << contact.id;
    if (query.run() == 0)
        return false;
    writeDetails(contact.id, contact);
    return true;
}

void ContactStore::writeDetails(ContactId id, const Contact& contact)
{
    writeChildren(m_database, reachTable, id.value, reachesOf(contact));
    writeChildren(m_database, postTable, id.value, contact.posts);
    writeChildren(m_database, contactSpecialtyTable, id.value, contact.specialties);
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
                " kind, notes, met_meeting_id, met_on, met_place, met_through_id, created_at,"
                " trashed_at FROM contact WHERE id = ?");
    query << id;
    if (!query.next())
        return std::nullopt;
    Contact contact;
    query >> contact;
    addReaches(contact, listChildren<StoredReach>(m_database, reachTable, id.value));
    contact.posts = listChildren<Post>(m_database, postTable, id.value);
    contact.specialties = listChildren<QString>(m_database, contactSpecialtyTable, id.value);
    return contact;
}

ContactId ContactStore::findByUid(const QString& uid)
{
    Query query(m_database, "SELECT id FROM contact WHERE uid = ?");
    query << uid;
    return query.one<ContactId>().value_or(ContactId{});
}

} // namespace rapport
