// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Incoming.h"
#include "exchange/icalendar/CalendarZones.h"

#include <algorithm>
#include <map>
#include <set>

namespace rapport
{

// What the readers of one calendar file share: whom they report to, and what the calendar says of
// all that is in it.
struct CalendarContext {
    CalendarContext(IncomingSink& to, const QDateTime& when)
        : sink(to)
        , now(when)
        , zones(when.timeZone())
    {
    }

    IncomingSink& sink;
    const QDateTime now; // in the student's zone
    CalendarZones zones;
    std::optional<QTimeZone> shownIn;         // X-WR-TIMEZONE: where times in UTC are shown
    QString owner;                            // whose calendar it is: an address, or empty
    bool isCancelling = false;                // METHOD:CANCEL (RFC 5546, 3.2.5)
    bool isAnswer = false;                    // METHOD:REPLY and others that do not tell an event
    bool isOurs = false;                      // PRODID: Rapport wrote it
    std::set<QByteArray> told;                // zones that were remarked on once
    std::map<QString, IncomingSeries> series; // by UID

    // The day that begins at that instant where the calendar is from, or here.
    std::optional<QDate> dayBegunAt(const QDateTime& utc) const
    {
        if (shownIn && utc.toTimeZone(*shownIn).time() == QTime(0, 0))
            return utc.toTimeZone(*shownIn).date();
        return zones.dayBegunAt(utc);
    }

    // One file may tell several versions: what any of them tells of is not missing.
    void took(IncomingSeries read)
    {
        IncomingSeries& known = series.try_emplace(read.uid, read).first->second;
        known.version = std::max(known.version, read.version);
        known.recurrenceIds.merge(read.recurrenceIds);
    }
    void skipped(std::size_t line, const QString& text) const
    {
        sink.skipped({static_cast<int>(line), text});
    }
    void converted(std::size_t line, const QString& text) const
    {
        sink.converted({static_cast<int>(line), text});
    }
};

} // namespace rapport
