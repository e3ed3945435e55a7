// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Lookup.h"

#include <memory>

namespace rapport
{

// A connection of its own that only reads what is committed: for long reads on another thread
// while the notebook is open here.
class SeparateLookup
{
public:
    static Result<std::unique_ptr<SeparateLookup>> open(const QString& path);
    ~SeparateLookup();

    const Lookup& lookup() const { return *m_lookup; }
    // The last read that failed and yielded nothing.
    std::optional<Error> failure() const { return m_failure; }

private:
    explicit SeparateLookup(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
    std::optional<Error> m_failure;
    std::unique_ptr<Lookup> m_lookup;
};

} // namespace rapport
