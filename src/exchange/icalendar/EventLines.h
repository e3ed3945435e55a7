// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Incoming.h"
#include "exchange/icalendar/KeptLines.h"
#include "exchange/icalendar/ZoneLines.h"

namespace rapport
{

struct CalendarOptions {
    bool withNotes = true; // S7: notes, take-aways, moods, quotes, outcomes, notes about people
    bool tasksAsEvents = false; // follow-ups as events with an alarm: many calendars show no tasks
    QTime reminderHour{9, 0};   // F11: of follow-ups without an hour
    QString followedAs; // a calendar that others look at again each hour, by this name; empty: none
};

// What a VEVENT says besides its UID, its times and its status; the lines that are kept included.
// `kept` are those of the meeting, or of the series it is an occurrence of.
ContentLines contentLines(const IncomingMeeting& meeting, KeptLines kept,
                          const CalendarOptions& options);

// A text as a line: as it was kept, else made anew. Nothing for an empty text.
void addText(ContentLines& lines, KeptLines& kept, const char* name, const QString& text);

// ORGANIZER and ATTENDEE: kept lines about somebody who is not among `people` go, unless
// `keepsOthers`; rooms and the like stay.
void addPeople(ContentLines& lines, KeptLines& kept, const std::vector<IncomingPerson>& people,
               bool keepsOthers, bool withNotes);

} // namespace rapport
