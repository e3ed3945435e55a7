// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReminderRows.h"
#include "store/Database.h"

namespace rapport
{

// Reminders that were shown: for each follow-up or meeting the last one.
class DeliveryStore
{
public:
    explicit DeliveryStore(Database& database)
        : m_database(database)
    {
    }

    void update(const QString& kind, const QString& uid, const Delivery& delivery);
    std::optional<Delivery> find(const QString& kind, const QString& uid) const;

private:
    Database& m_database;
};

} // namespace rapport
