// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/exchange/icalendar/ReadCalendar.h"

#include "exchange/icalendar/CalendarReader.h"
#include "support/Catch.h"
#include "support/FakeClock.h"

namespace rapport
{

const IncomingMeeting& ReadCalendar::meeting() const
{
    REQUIRE(meetings.size() == 1);
    return meetings.front();
}

const IncomingFollowUp& ReadCalendar::followUp() const
{
    REQUIRE(followUps.size() == 1);
    return followUps.front();
}

ReadCalendar readCalendar(const std::string& text, const char* now, std::size_t piece)
{
    CollectingSink sink;
    CalendarReader reader(sink, at(now));
    for (std::size_t from = 0; from < text.size(); from += piece) {
        const std::string part = text.substr(from, piece);
        reader.feed(part);
    }
    reader.finish();
    ReadCalendar read{{}, {}, sink.skips, sink.conversions};
    for (Incoming& each : sink.taken) {
        if (auto* meeting = std::get_if<IncomingMeeting>(&each.noun))
            read.meetings.push_back(std::move(*meeting));
        else if (auto* followUp = std::get_if<IncomingFollowUp>(&each.noun))
            read.followUps.push_back(std::move(*followUp));
    }
    return read;
}

ReadCalendar readEvent(const std::string& lines, const std::string& before)
{
    return readCalendar("BEGIN:VCALENDAR\nVERSION:2.0\n" + before + "BEGIN:VEVENT\nUID:one@x\n" +
                        lines + "END:VEVENT\nEND:VCALENDAR\n");
}

ReadCalendar readTask(const std::string& lines)
{
    return readCalendar("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTODO\nUID:task@x\n" + lines +
                        "END:VTODO\nEND:VCALENDAR\n");
}

std::string spanOf(const MeetingTime& time)
{
    const auto day = [](QDate on) { return on.toString(Qt::ISODate).toStdString(); };
    if (time.isWholeDay())
        return day(time.startOn) + " – " + day(time.endOn);
    const auto hour = [&](const QDateTime& at) {
        return at.toTimeZone(QTimeZone(time.timeZone))
            .toString(QStringLiteral("yyyy-MM-dd'T'HH:mm"))
            .toStdString();
    };
    return hour(*time.startAt) + " – " + (time.endAt ? hour(*time.endAt) : "") + " " +
           time.timeZone.toStdString();
}

} // namespace rapport
