// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Advice.h"
#include "store/Database.h"

#include <vector>

namespace rapport
{

class AdviceStore
{
public:
    explicit AdviceStore(Database& database)
        : m_database(database)
    {
    }

    AdviceId add(const Advice& advice);
    bool update(const Advice& advice);
    bool trash(AdviceId id, const QDateTime& at);
    bool restore(AdviceId id);

    std::optional<Advice> find(AdviceId id);
    std::vector<Advice> listOf(ContactId giver); // newest first
    std::vector<Advice> listAt(MeetingId meeting);

private:
    Database& m_database;
};

} // namespace rapport
