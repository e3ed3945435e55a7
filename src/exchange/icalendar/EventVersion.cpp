// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/EventVersion.h"

#include "exchange/icalendar/RecurrenceRule.h"

namespace rapport
{

bool EventVersion::isOlderThan(const EventVersion& other) const
{
    if (sequence != other.sequence)
        return sequence < other.sequence;
    return stampAt.isValid() && other.stampAt.isValid() && stampAt < other.stampAt;
}

EventVersion versionOf(const CalendarComponent& component)
{
    EventVersion version;
    version.line = component.line;
    if (const CalendarLine* line = component.find("SEQUENCE"))
        version.sequence = bytesOf(line->value).toInt();
    const CalendarLine* stamp = component.find("DTSTAMP");
    if (const auto time = stamp ? readTime(*stamp) : std::nullopt)
        version.stampAt = LocalStart{time->on, time->hour}.asUtc();
    return version;
}

} // namespace rapport
