// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "domain/Filters.h"
#include "domain/Rows.h"
#include "store/Database.h"

namespace rapport
{

// Contacts with their addresses, phones, links, posts and specialties. Throws SQLite::Exception,
// as every store does.
class ContactStore
{
public:
    explicit ContactStore(Database& database)
        : m_database(database)
    {
    }

    ContactId add(const Contact& contact);
    bool update(const Contact& contact); // all but uid, createdAt and trashedAt; false: not there
    bool trash(ContactId id, const QDateTime& at);
    bool restore(ContactId id);

    std::optional<Contact> find(ContactId id);
    std::optional<ContactRow> findRow(ContactId id);
    ContactId findByUid(const QString& uid); // its own, or one of its others
    std::vector<ContactId> list(const ContactFilter& filter, int limit);
    int count(const ContactFilter& filter);
    std::vector<QString> listTags(); // in use, in order of words
    std::vector<QString> listCircles();
    std::vector<ContactId> listByEmail(const QString& address);
    std::vector<std::pair<ContactId, QByteArray>> listSaid();
    std::vector<ContactId> listByName(const QString& given, const QString& family);

private:
    std::vector<ContactId> listHavingWord(const QString& word, const ContactFilter& filter);

    Database& m_database;
};

// Folded "family given preferred", else the address: what lists are in order of.
QString sortKeyOf(const Contact& contact);

} // namespace rapport
