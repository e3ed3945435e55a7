// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Profile.h"
#include "store/Database.h"

#include <vector>

namespace rapport
{

class TermStore
{
public:
    explicit TermStore(Database& database)
        : m_database(database)
    {
    }

    TermId add(const Term& term);
    bool update(const Term& term);
    bool remove(TermId id);
    std::vector<Term> list(); // by first day

private:
    Database& m_database;
};

} // namespace rapport
