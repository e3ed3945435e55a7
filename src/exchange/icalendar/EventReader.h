// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icalendar/CalendarContext.h"

#include <QCoreApplication>

namespace rapport
{

// An event without its time: all that its occurrences share.
struct EventContent {
    IncomingMeeting incoming;
    bool isCancelled = false;
    std::optional<MeetingStatus> status; // that Rapport itself wrote

    // What it does not say is as in `series`.
    EventContent filledFrom(const EventContent& series) const;
    // A meeting of it at a time.
    IncomingMeeting at(const MeetingTime& time, const QDateTime& now) const;
};

// Reads what a VEVENT says of an event besides when it is. A line that the writer would not make
// again from what was read is kept in Meeting::properties, as it stands.
class EventReader
{
    Q_DECLARE_TR_FUNCTIONS(EventReader)

public:
    explicit EventReader(CalendarContext& context)
        : m_context(context)
    {
    }

    EventContent read(const CalendarComponent& event);

private:
    void take(const CalendarLine& line);
    bool takeText(const CalendarLine& line);
    bool takeOwn(const CalendarLine& line);
    void takeCategories(const CalendarLine& line);
    void takeStatus(const CalendarLine& line);
    void keepSequence(const CalendarLine& line);
    void takeLink(const CalendarLine& line);
    void takeAddress(const CalendarLine& line);
    bool isOwner(const IncomingPerson& person) const;
    void addPerson(const IncomingPerson& person);
    void setNotes(const CalendarLine& line);
    void takeWebPage(const CalendarLine& line);
    void setText(QString& field, const CalendarLine& line);
    void keep(const CalendarLine& line);
    void takeAlarms(const CalendarComponent& event);
    void linkFromTexts();

    CalendarContext& m_context;
    EventContent m_content;
    bool m_hasUrl = false;
    bool m_hasKind = false; // Rapport itself said it
    std::size_t m_guests = 0;
};

} // namespace rapport
