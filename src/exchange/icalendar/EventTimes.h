// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icalendar/CalendarContext.h"

#include <QCoreApplication>

namespace rapport
{

// When an event is: DTSTART with DTEND or DURATION (RFC 5545, 3.6.1), for it and for each of its
// occurrences.
class EventTimes
{
    Q_DECLARE_TR_FUNCTIONS(EventTimes)

public:
    // Nothing where there is no readable DTSTART; that is reported as skipped. What is read
    // differently than it stands is reported as converted.
    static std::optional<EventTimes> read(const CalendarComponent& event, CalendarContext& context);

    const LocalStart& start() const { return m_start; } // on the clock of zone()
    const CalendarZone& zone() const { return m_zone; }
    bool isFloating() const { return m_isFloating; }
    bool isWholeDay() const { return !m_start.hour; }

    // Of an occurrence alone.
    EventTimes startingAt(const LocalStart& start) const;
    MeetingTime at(const LocalStart& start) const;
    // An RDATE may have an end of its own.
    MeetingTime at(const LocalStart& start, const QDateTime& endAt) const;

    // A time of the same event (EXDATE, RDATE, RECURRENCE-ID) on the clock of zone().
    LocalStart localOf(const CalendarTime& time, const CalendarZones& zones) const;
    // A DTSTART, RDATE or EXDATE of the event with a zone that others know by its name, or in UTC.
    std::string lineInZone(const CalendarLine& line, const CalendarZones& zones) const;
    // Which occurrence that is, the same from whatever zone it was told (RFC 5545, 3.8.4.4):
    // "20251014T180000Z", "20251014T130000" when floating, "20251014" for whole days.
    QString recurrenceIdOf(const LocalStart& start) const;

private:
    EventTimes(CalendarZone zone, const QTimeZone& shownIn, const QTimeZone& own)
        : m_zone(std::move(zone))
        , m_shownIn(shownIn)
        , m_own(own)
    {
    }
    void readEnd(const CalendarComponent& event, CalendarContext& context);
    void readEndOfWholeDays(const CalendarTime& end, const CalendarLine& line,
                            CalendarContext& context);
    void readDuration(const CalendarLine& line, CalendarContext& context);

    CalendarZone m_zone; // whose clock the event follows; UTC's where its start is in UTC
    QTimeZone m_shownIn;
    QTimeZone m_own;
    LocalStart m_start;
    bool m_isFloating = false;
    int m_days = 1;                  // of a whole-day event
    std::optional<qint64> m_seconds; // DTEND: as long each time
    CalendarDuration m_duration;     // DURATION: nominal
};

// Product Q1: what starts after now is planned, the rest was attended.
MeetingStatus statusAt(const MeetingTime& time, const QDateTime& now);

// Where an instant or hour is to be read, with a report on names that are not known.
CalendarZone zoneOf(const CalendarTime& time, std::size_t line, CalendarContext& context);

} // namespace rapport
