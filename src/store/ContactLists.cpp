// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ContactStore.h"

#include "domain/Fold.h"
#include "store/Query.h"

#include <unordered_set>

namespace rapport
{
namespace
{

// ",attending,alumnus,": the kinds whose label has a word that begins so.
QString kindsBeginning(const QString& word)
{
    QString kinds;
    for (const Word<ContactKind>& each : words<ContactKind>())
        for (const QString& part : fold(labelOf(each.value)).split(QLatin1Char(' ')))
            if (each.value != ContactKind::Other && part.startsWith(word))
                kinds += QLatin1Char(',') + QString::fromLatin1(each.word) + QLatin1Char(',');
    return kinds;
}

void keepOnlyThoseIn(std::vector<ContactId>& ids, const std::vector<ContactId>& others)
{
    const std::unordered_set<ContactId> kept(others.begin(), others.end());
    std::erase_if(ids, [&](ContactId id) { return !kept.contains(id); });
}

// Narrowed to nothing but those in sight, or those set aside.
bool isWide(const ContactFilter& filter)
{
    return !filter.kind && !filter.tag && !filter.circle && !filter.batch.isValid();
}

} // namespace

std::vector<ContactId> ContactStore::list(const ContactFilter& filter, int limit)
{
    const QStringList words = fold(filter.words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty() && isWide(filter)) {
        Query query(m_database, filter.archived
                                    ? "SELECT id FROM contact WHERE trashed_at IS NULL"
                                      " AND archived_at IS NOT NULL ORDER BY sort_key LIMIT ?"
                                    : "SELECT id FROM contact WHERE trashed_at IS NULL"
                                      " AND archived_at IS NULL ORDER BY sort_key LIMIT ?");
        query << limit;
        return query.all<ContactId>();
    }
    std::vector<ContactId> ids = listHavingWord(words.value(0), filter);
    for (qsizetype i = 1; i < words.size(); ++i)
        keepOnlyThoseIn(ids, listHavingWord(words[i], filter));
    if (limit >= 0 && ids.size() > static_cast<size_t>(limit))
        ids.resize(static_cast<size_t>(limit));
    return ids;
}

// One pass over the index of names; the sets of posts and specialties are made once.
std::vector<ContactId> ContactStore::listHavingWord(const QString& word,
                                                    const ContactFilter& filter)
{
    Query query(m_database,
                "SELECT id FROM contact WHERE trashed_at IS NULL AND (?2 IS NULL OR kind = ?2)"
                " AND (archived_at IS NOT NULL) = ?4 AND (?5 IS NULL OR batch_id = ?5)"
                " AND (?6 IS NULL OR id IN (SELECT contact_id FROM contact_tag WHERE name = ?6))"
                " AND (?7 IS NULL"
                "  OR id IN (SELECT contact_id FROM contact_circle WHERE name = ?7))"
                " AND (begins_word(sort_key, ?1)"
                "  OR id IN (SELECT contact_id FROM contact_post WHERE until_on IS NULL"
                "            AND (begins_word(role, ?1) OR begins_word(specialty, ?1)"
                "                 OR begins_word(institution, ?1)))"
                "  OR id IN (SELECT contact_id FROM contact_specialty"
                "            WHERE begins_word(specialty, ?1))"
                "  OR (?3 <> '' AND instr(?3, ',' || kind || ',') > 0)) ORDER BY sort_key");
    query << word << filter.kind << (word.isEmpty() ? QString() : kindsBeginning(word))
          << filter.archived << filter.batch << filter.tag << filter.circle;
    return query.all<ContactId>();
}

int ContactStore::count(const ContactFilter& filter)
{
    if (!filter.words.trimmed().isEmpty() || filter.tag || filter.circle || filter.batch.isValid())
        return static_cast<int>(list(filter, -1).size());
    Query query(m_database, "SELECT count(*) FROM contact WHERE trashed_at IS NULL"
                            " AND (?1 IS NULL OR kind = ?1) AND (archived_at IS NOT NULL) = ?2");
    query << filter.kind << filter.archived;
    return query.one<int>().value_or(0);
}

std::vector<QString> ContactStore::listTags()
{
    return Query(m_database, "SELECT DISTINCT t.name FROM contact_tag t"
                             " JOIN contact c ON c.id = t.contact_id"
                             " WHERE c.trashed_at IS NULL ORDER BY 1")
        .all<QString>();
}

std::vector<QString> ContactStore::listCircles()
{
    return Query(m_database, "SELECT DISTINCT t.name FROM contact_circle t"
                             " JOIN contact c ON c.id = t.contact_id"
                             " WHERE c.trashed_at IS NULL ORDER BY 1")
        .all<QString>();
}

std::vector<ContactId> ContactStore::listByEmail(const QString& address)
{
    Query query(m_database,
                "SELECT DISTINCT c.id FROM contact_reach r JOIN contact c ON c.id = r.contact_id"
                " WHERE r.medium = 'email' AND r.match_key = ? AND c.trashed_at IS NULL"
                " ORDER BY c.id");
    query << fold(address.trimmed());
    return query.all<ContactId>();
}

std::vector<std::pair<ContactId, QByteArray>> ContactStore::listSaid()
{
    Query query(m_database,
                "SELECT id, said FROM contact WHERE said <> x'' AND trashed_at IS NULL");
    std::vector<std::pair<ContactId, QByteArray>> all;
    while (query.next()) {
        auto& [id, said] = all.emplace_back();
        query >> id >> said;
    }
    return all;
}

std::vector<ContactId> ContactStore::listByName(const QString& given, const QString& family)
{
    const QString wantedGiven = fold(given).simplified();
    const QString wantedFamily = fold(family).simplified();
    const QString key = wantedFamily.isEmpty() ? wantedGiven : wantedFamily;
    // '!' follows the space: all sort keys that begin with this name as whole words.
    Query query(m_database, "SELECT id, given, family, preferred FROM contact"
                            " WHERE trashed_at IS NULL AND sort_key >= ?1 AND sort_key < ?1 || '!'"
                            " ORDER BY sort_key");
    query << key;
    std::vector<ContactId> ids;
    while (!key.isEmpty() && query.next()) {
        Contact contact;
        query >> contact.id >> contact.given >> contact.family >> contact.preferred;
        if (fold(contact.family).simplified() != wantedFamily)
            continue;
        if (wantedGiven.isEmpty() || fold(contact.given).simplified() == wantedGiven ||
            fold(contact.preferred).simplified() == wantedGiven)
            ids.push_back(contact.id);
    }
    return ids;
}

std::optional<ContactRow> ContactStore::findRow(ContactId id)
{
    Query query(m_database,
                "SELECT c.id, c.uid, c.title, c.given, c.family, c.suffix, c.preferred, c.kind,"
                " (SELECT value FROM contact_reach WHERE contact_id = c.id AND medium = 'email'"
                "  ORDER BY position LIMIT 1),"
                " p.id, p.role, p.specialty, p.institution, p.pgy,"
                " (SELECT specialty FROM contact_specialty WHERE contact_id = c.id"
                "  ORDER BY position LIMIT 1)"
                " FROM contact c LEFT JOIN contact_post p ON p.id ="
                "  (SELECT id FROM contact_post WHERE contact_id = c.id AND until_on IS NULL"
                "   ORDER BY position LIMIT 1)"
                " WHERE c.id = ?");
    query << id;
    if (!query.next())
        return std::nullopt;
    Contact contact; // as much of it as a row says
    std::optional<QString> address, specialty;
    std::optional<qint64> postId;
    Post post;
    query >> contact.id >> contact.uid >> contact.title >> contact.given >> contact.family >>
        contact.suffix >> contact.preferred >> contact.kind >> address >> postId >> post.role >>
        post.specialty >> post.institution >> post.pgy >> specialty;
    if (address)
        contact.emails.push_back({*address, {}});
    if (postId)
        contact.posts.push_back(post);
    if (specialty)
        contact.specialties.push_back(*specialty);
    return ContactRow{contact.id, contact.uid, displayNameOf(contact), initialsOf(contact),
                      describe(contact)};
}

} // namespace rapport
