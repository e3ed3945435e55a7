// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/InteractionStore.h"

#include "store/Children.h"

namespace rapport
{
namespace
{

constexpr PairTable interactionPeople{
    "SELECT contact_id FROM interaction_contact WHERE interaction_id = ? ORDER BY contact_id",
    "INSERT INTO interaction_contact (interaction_id, contact_id) VALUES (?, ?)",
    "DELETE FROM interaction_contact WHERE interaction_id = ? AND contact_id = ?"};

Query& operator<<(Query& query, const Interaction& interaction)
{
    return query << interaction.channel << interaction.on << interaction.minutes
                 << interaction.words;
}

Query& operator>>(Query& query, Interaction& interaction)
{
    return query >> interaction.id >> interaction.uid >> interaction.channel >> interaction.on >>
           interaction.minutes >> interaction.words >> interaction.createdAt >>
           interaction.trashedAt;
}

} // namespace

InteractionId InteractionStore::add(const Interaction& interaction)
{
    Query query(m_database,
                "INSERT INTO interaction (uid, created_at, channel, \"on\", minutes, words)"
                " VALUES (?, ?, ?, ?, ?, ?)");
    query << interaction.uid << interaction.createdAt << interaction;
    query.run();
    const InteractionId id{m_database.connection().getLastInsertRowid()};
    writePairs(m_database, interactionPeople, id.value, interaction.contacts);
    return id;
}

bool InteractionStore::update(const Interaction& interaction)
{
    Query query(m_database, "UPDATE interaction SET channel = ?, \"on\" = ?, minutes = ?, words = ?"
                            " WHERE id = ?");
    query << interaction << interaction.id;
    if (query.run() == 0)
        return false;
    writePairs(m_database, interactionPeople, interaction.id.value, interaction.contacts);
    return true;
}

bool InteractionStore::trash(InteractionId id, const QDateTime& at)
{
    return (Query(m_database, "UPDATE interaction SET trashed_at = ? WHERE id = ?") << at << id)
               .run() > 0;
}

bool InteractionStore::restore(InteractionId id)
{
    return (Query(m_database, "UPDATE interaction SET trashed_at = NULL WHERE id = ?") << id)
               .run() > 0;
}

std::optional<Interaction> InteractionStore::find(InteractionId id)
{
    Query query(m_database, "SELECT id, uid, channel, \"on\", minutes, words, created_at,"
                            " trashed_at FROM interaction WHERE id = ?");
    query << id;
    if (!query.next())
        return std::nullopt;
    Interaction interaction;
    query >> interaction;
    Query people(m_database, interactionPeople.list);
    people << id;
    interaction.contacts = people.all<ContactId>();
    return interaction;
}

std::vector<QDate> InteractionStore::listDays(QDate from, QDate until)
{
    Query query(m_database, "SELECT DISTINCT \"on\" FROM interaction"
                            " WHERE \"on\" BETWEEN ? AND ? AND trashed_at IS NULL");
    query << from << until;
    return query.all<QDate>();
}

} // namespace rapport
