// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icalendar/EventTimes.h"

#include <map>

namespace rapport
{

// The occurrences of a recurring event (RFC 5545, 3.8.5): DTSTART, RRULE and RDATE less EXDATE,
// from the first to one year after now. Of more than 500 the first and the latest ones stay.
class RecurrenceSet
{
    Q_DECLARE_TR_FUNCTIONS(RecurrenceSet)

public:
    struct Occurrence {
        LocalStart start;
        std::optional<QDateTime> endAt; // of an RDATE that is a period
    };
    // In order of time; by id, see EventTimes::recurrenceIdOf().
    using Occurrences = std::vector<Occurrence>;

    RecurrenceSet(const CalendarComponent& event, const EventTimes& times, CalendarContext& context)
        : m_event(event)
        , m_times(times)
        , m_context(context)
    {
    }

    Occurrences occurrences();
    // Those that EXDATE took out of occurrences(), which comes first.
    const Occurrences& removed() const { return m_removed; }

private:
    void addRule(const CalendarLine& line);
    void addDates(const CalendarLine& line);
    void addPeriod(std::string_view value, const CalendarLine& line);
    void remove(const LocalStart& start);
    void removeDates(const CalendarLine& line);
    void add(const LocalStart& start, std::optional<QDateTime> endAt = {});
    void limit();
    QDate lastDay(const CalendarTime& until) const;
    std::optional<QDateTime> localUntil(const RecurrenceRule& rule) const;
    void unreadable(const CalendarLine& line, std::string_view value) const;

    const CalendarComponent& m_event;
    const EventTimes& m_times;
    CalendarContext& m_context;
    std::map<QDateTime, Occurrence> m_found; // by their local time
    Occurrences m_removed;
    QDateTime m_last; // local time after which nothing is taken
    bool m_isCutSaid = false;
};

} // namespace rapport
