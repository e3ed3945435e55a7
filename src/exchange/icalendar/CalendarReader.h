// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icalendar/CalendarContext.h"
#include "exchange/icalendar/CalendarSplitter.h"
#include "exchange/icalendar/EventVersion.h"

#include <QCoreApplication>
#include <QHash>
#include <map>

namespace rapport
{

// iCalendar (RFC 5545) and vCalendar 1.0 to meetings and follow-ups: events become meetings, one
// per occurrence, tasks follow-ups; the rest is reported as skipped. Each broken or truncated
// component costs only itself. `now` is in the student's zone, which floating times and whole days
// are in.
//     CalendarReader reader(sink, now);
//     while (more) if (!reader.feed(bytes)) break;
//     reader.finish();
// Recurring events come at the end of the file, as what changes them may stand anywhere in it, in
// another calendar, too: an archive of invitations has one for each.
class CalendarReader
{
    Q_DECLARE_TR_FUNCTIONS(CalendarReader)

public:
    CalendarReader(IncomingSink& sink, const QDateTime& now);

    CalendarReader(const CalendarReader&) = delete;
    CalendarReader& operator=(const CalendarReader&) = delete;

    // False: the sink cancelled; nothing more is read.
    bool feed(QByteArrayView bytes);
    void finish();

private:
    // The newest of a UID.
    struct Told {
        EventVersion version;
        QString topic;
        MeetingTime time;
    };
    void takeCalendarLine(const CalendarLine& line);
    void take(CalendarComponent&& component);
    void giveZone(CalendarComponent& component);
    void read(CalendarComponent&& component);
    void readEvent(CalendarComponent&& event);
    void readTask(const CalendarComponent& task);
    void readSeries(const QString& uid);
    void callOff(const CalendarComponent& event, const QString& uid);
    bool isOutdated(const CalendarComponent& component, const QString& uid);
    void beginCalendar();
    void endCalendar();
    void skip(const CalendarComponent& component);
    bool namesUnknownZone(const CalendarComponent& component) const;
    QString uidOf(const CalendarComponent& component) const;
    void remark(const CalendarRemark& remark);

    CalendarContext m_context;
    CalendarSplitter m_splitter;
    std::shared_ptr<CalendarHead> m_head;            // of the calendar, complete at its end
    std::vector<CalendarComponent> m_waiting;        // until their time zone has come
    QHash<QString, std::vector<HeldEvent>> m_series; // by UID
    std::vector<QString> m_order;                    // of the UIDs
    std::size_t m_firstZone = 0;                     // its line, of a file that has only such
    bool m_hasOnlyZones = true;
    std::map<QString, Told> m_told; // by UID, of what does not recur
};

} // namespace rapport
