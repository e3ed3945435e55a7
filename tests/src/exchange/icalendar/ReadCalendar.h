// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/CollectingSink.h"

#include <string>

namespace rapport
{

// What CalendarReader makes of a file, by default on the tests' Tuesday in Chicago.
struct ReadCalendar {
    std::vector<IncomingMeeting> meetings;
    std::vector<IncomingFollowUp> followUps;
    std::vector<FileRemark> skips;
    std::vector<FileRemark> conversions;

    // The only one.
    const IncomingMeeting& meeting() const;
    const IncomingFollowUp& followUp() const;
};

ReadCalendar readCalendar(const std::string& text, const char* now = "2025-10-14T13:25",
                          std::size_t piece = 4096);
// The lines of one event or task, without BEGIN, UID and END, in a calendar.
ReadCalendar readEvent(const std::string& lines, const std::string& before = {});
ReadCalendar readTask(const std::string& lines);
// "2025-10-14T12:00 – 2025-10-14T13:00 America/Chicago", or "2025-10-14 – 2025-10-16" for days.
std::string spanOf(const MeetingTime& time);

} // namespace rapport
