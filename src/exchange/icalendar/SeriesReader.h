// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icalendar/EventReader.h"
#include "exchange/icalendar/RecurrenceSet.h"

namespace rapport
{

// One meeting per occurrence of a recurring event. The first has the event's UID, the others "UID/"
// and their recurrence id; all have UID as their seriesUid. The rules stay with the first one, in
// its properties.
class SeriesReader
{
    Q_DECLARE_TR_FUNCTIONS(SeriesReader)

public:
    SeriesReader(QString uid, CalendarContext& context)
        : m_uid(std::move(uid))
        , m_context(context)
    {
    }

    // All events of that UID: the recurring one and those that stand in for one of its occurrences
    // (RECURRENCE-ID); or these alone, as an invitation to one of many has them.
    void read(const std::vector<HeldEvent>& events);

private:
    struct StandIn {
        const CalendarComponent* event = nullptr;
        EventTimes times;
        EventContent content;
        LocalStart of; // the occurrence it stands in for, on the clock of the series
        bool andFuture = false;
        bool isUsed = false;
    };
    void enter(const HeldEvent& part);
    void readPart(const HeldEvent& part);
    void readStandIn(const CalendarComponent& event);
    std::optional<EventTimes> timesOf(const CalendarComponent& event);
    bool isNewestStandIn(const CalendarComponent& event, const LocalStart& of);
    void readSeries(const CalendarComponent& event);
    void tellTakenOut(const LocalStart& start);
    void takeOccurrence(const RecurrenceSet::Occurrence& occurrence);
    void takeStandIn(StandIn& standIn);
    void take(IncomingMeeting meeting, const QString& recurrenceId, std::size_t line,
              bool saysWhen = true);
    EventContent contentOf(const StandIn& standIn) const;
    using Occurrence = std::pair<QDate, std::optional<QTime>>;
    StandIn* standInFor(const LocalStart& start);
    const StandIn* changeBefore(const LocalStart& start) const;
    std::vector<QString> ruleLines(const CalendarComponent& event) const;

    const QString m_uid;
    CalendarContext& m_context;
    const CalendarComponent* m_event = nullptr; // the recurring one
    std::optional<EventTimes> m_times;
    EventContent m_content;
    std::map<Occurrence, StandIn> m_standIns;
    std::vector<QString> m_rules; // for the first one
    std::set<QString> m_taken;    // recurrence ids
    bool m_isFirst = true;
    bool m_isCalledOff = false; // all of it
};

} // namespace rapport
