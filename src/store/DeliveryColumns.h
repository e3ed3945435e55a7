// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReminderRows.h"
#include "store/Query.h"

namespace rapport
{

// due_at, delivered_at of an outer join: both NULL where nothing was delivered.
inline Query& operator>>(Query& query, std::optional<Delivery>& delivery)
{
    std::optional<QDateTime> dueAt, deliveredAt;
    query >> dueAt >> deliveredAt;
    delivery.reset();
    if (dueAt && deliveredAt)
        delivery = Delivery{*dueAt, *deliveredAt};
    return query;
}

} // namespace rapport
