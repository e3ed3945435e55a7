// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Opportunity.h"
#include "store/Database.h"

#include <vector>

namespace rapport
{

class OpportunityStore
{
public:
    explicit OpportunityStore(Database& database)
        : m_database(database)
    {
    }

    OpportunityId add(const Opportunity& opportunity);
    bool update(const Opportunity& opportunity);
    bool trash(OpportunityId id, const QDateTime& at);
    bool restore(OpportunityId id);

    std::optional<Opportunity> find(OpportunityId id);
    std::vector<OpportunityId> list(int limit); // newest first
    std::vector<Opportunity> listOf(ContactId contact);
    std::vector<Opportunity> listAt(MeetingId meeting);

private:
    Database& m_database;
};

} // namespace rapport
