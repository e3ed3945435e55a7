// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Batch.h"
#include "store/Database.h"

#include <optional>
#include <vector>

namespace rapport
{

class BatchStore
{
public:
    explicit BatchStore(Database& database)
        : m_database(database)
    {
    }

    BatchId add(const Batch& batch);
    std::optional<Batch> find(BatchId id);
    BatchId findByUid(const QString& uid);
    std::vector<Batch> list(); // newest first

private:
    Database& m_database;
};

} // namespace rapport
