// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icalendar/CalendarComponent.h"

#include <QDateTime>

namespace rapport
{

// Which of several events or tasks with one UID is the newest (RFC 5546, 2.1.5): SEQUENCE, then
// DTSTAMP.
struct EventVersion {
    int sequence = 0;
    QDateTime stampAt; // UTC; invalid where there is none
    std::size_t line = 0;

    bool isOlderThan(const EventVersion& other) const;
};
EventVersion versionOf(const CalendarComponent& component);

} // namespace rapport
