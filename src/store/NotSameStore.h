// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "store/Database.h"

#include <utility>
#include <vector>

namespace rapport
{

// Pairs of contacts that the student said are not the same person (C7). The smaller id is first.
class NotSameStore
{
public:
    explicit NotSameStore(Database& database)
        : m_database(database)
    {
    }

    void add(ContactId one, ContactId other); // in any order; twice is once
    std::vector<std::pair<ContactId, ContactId>> list();

private:
    Database& m_database;
};

} // namespace rapport
