// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/SeparateLookup.h"

#include "store/Database.h"

namespace rapport
{

Result<std::unique_ptr<SeparateLookup>> SeparateLookup::open(const QString& path)
{
    Result<std::unique_ptr<Database>> database = Database::openReader(path);
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<SeparateLookup>(new SeparateLookup(std::move(*database)));
}

SeparateLookup::SeparateLookup(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_lookup(std::make_unique<Lookup>(*m_database, [this](const Error& error) {
        m_failure = error;
        return false;
    }))
{
}

SeparateLookup::~SeparateLookup() = default;

} // namespace rapport
