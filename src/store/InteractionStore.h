// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Interaction.h"
#include "store/Database.h"

namespace rapport
{

// Interactions with their people.
class InteractionStore
{
public:
    explicit InteractionStore(Database& database)
        : m_database(database)
    {
    }

    InteractionId add(const Interaction& interaction);
    bool update(const Interaction& interaction);
    bool trash(InteractionId id, const QDateTime& at);
    bool restore(InteractionId id);

    std::optional<Interaction> find(InteractionId id);
    // Days on which somebody was written or spoken to, each once.
    std::vector<QDate> listDays(QDate from, QDate until);

private:
    Database& m_database;
};

} // namespace rapport
