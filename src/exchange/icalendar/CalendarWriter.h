// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icalendar/EventLines.h"

#include <functional>
#include <map>
#include <string>

namespace rapport
{

// The SEQUENCE (RFC 5545, 3.8.7.4) for what is written under a UID now: `digest` differs whenever
// anything in it does.
using SequenceFor = std::function<int(const QString& uid, const QString& digest)>;

// Writes meetings and follow-ups as iCalendar (RFC 5545), UTF-8 with CRLF, folded at 75 bytes:
// VEVENT and VTODO, with a VTIMEZONE for each zone used, an alarm where a follow-up reminds, and a
// recurring event as one with its rules and the occurrences that differ. What CalendarReader kept
// is written back. No text can begin a line of its own.
//     CalendarWriter writer(now, options, sequenceFor);
//     for (...) writer.add(meeting);
//     file.write(writer.text());
class CalendarWriter
{
public:
    // `now` is the DTSTAMP, and in the student's zone.
    CalendarWriter(const QDateTime& now, CalendarOptions options, SequenceFor sequenceFor);

    // With groups and people; a `uid` is set.
    void add(const IncomingMeeting& meeting);
    // With a title that stands without Rapport, else one is made of kind and person.
    void add(const IncomingFollowUp& followUp);

    // All that was added, as one file.
    std::string text();

private:
    void addComponents(const QString& uid, const char* name,
                       const std::vector<ContentLines>& components);
    int sequenceOf(const QString& uid, const std::vector<ContentLines>& components) const;
    ContentLines nameLines() const;
    ContentLines eventLines(const IncomingMeeting& meeting);

    QDateTime m_now;
    CalendarOptions m_options;
    SequenceFor m_sequenceFor;
    std::string m_components;
    std::map<QString, std::vector<IncomingMeeting>> m_series; // by UID
    ZoneLines m_zones;
};

} // namespace rapport
