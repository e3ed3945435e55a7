// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Meeting.h"
#include "exchange/icalendar/EventTimes.h"

#include <map>

namespace rapport
{

using ContentLines = std::vector<std::string>;

// Writes instants on the clock of their zone, and the VTIMEZONE (RFC 5545, 3.6.5) of each zone
// used.
class ZoneLines
{
public:
    // "DTSTART;TZID=America/Chicago:20251014T120000". In UTC where the zone has no name of its own,
    // or the hour occurs twice that day and this is the second.
    std::string timeLine(const std::string& name, const QDateTime& at, const QByteArray& zone);

    // A line with a TZID is written by others; its zone is to be told, too.
    void use(const QByteArray& zone, const QDateTime& at);

    // DTSTART and DTEND of a meeting, and X-RAPPORT-ZONE as below.
    ContentLines lines(const MeetingTime& time);

    // The components, with the clock changes from the first time used to five years after the last.
    ContentLines timezones() const;

private:
    struct Used {
        QDateTime first;
        QDateTime last;
    };
    std::map<QByteArray, Used> m_used;
};

// Of a start in UTC the zone that it is shown in: "X-RAPPORT-ZONE:Etc/GMT+6".
void addShownZone(ContentLines& lines, std::string_view start, const QByteArray& zone);

// "DTSTART;VALUE=DATE:20251014"
std::string dayLine(const std::string& name, QDate on);
// A floating hour: "DUE:20251014T090000"
std::string hourLine(const std::string& name, QDate on, QTime hour);
// "COMPLETED:20251014T140000Z"
std::string instantLine(const std::string& name, const QDateTime& at);

} // namespace rapport
