// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Incoming.h"
#include "exchange/icalendar/CalendarZones.h"

#include <memory>
#include <set>

namespace rapport
{

// What one calendar says of all that is in it. A file may have several.
struct CalendarHead {
    CalendarZones zones;
    std::optional<QTimeZone> shownIn = {}; // X-WR-TIMEZONE: where times in UTC are shown
    QString owner = {};                    // whose calendar it is: an address, or empty
    bool isCancelling = false;             // METHOD:CANCEL (RFC 5546, 3.2.5)
    bool isAdding = false;                 // METHOD:ADD: one more time of a series (3.2.4)
    bool isAnswer = false;                 // METHOD:REPLY and others that do not tell an event
    bool isOurs = false;                   // PRODID: Rapport wrote it
};

// An event that waits for the end of the file.
struct HeldEvent {
    CalendarComponent component;
    std::shared_ptr<const CalendarHead> head;
};

// What the readers of one calendar file share: whom they report to, and the calendar they are in.
struct CalendarContext : CalendarHead {
    CalendarContext(IncomingSink& to, const QDateTime& when)
        : CalendarHead{CalendarZones(when.timeZone())}
        , sink(to)
        , now(when)
    {
    }

    void enter(const CalendarHead& head) { CalendarHead::operator=(head); }

    IncomingSink& sink;
    const QDateTime now;       // in the student's zone
    std::set<QByteArray> told; // zones that were remarked on once
    int timesLeft = 5000000;   // that the rules of the file may step through

    // The day that begins at that instant where the calendar is from, or here.
    std::optional<QDate> dayBegunAt(const QDateTime& utc) const
    {
        if (shownIn && utc.toTimeZone(*shownIn).time() == QTime(0, 0))
            return utc.toTimeZone(*shownIn).date();
        return zones.dayBegunAt(utc);
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
