// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Meeting.h"
#include "exchange/icalendar/CalendarComponent.h"

#include <QStringList>

namespace rapport
{

// What iCalendar has no property for. Other programs keep or drop it; Rapport reads it again:
//   X-RAPPORT-STATUS:attended          MeetingStatus, by its word
//   X-RAPPORT-KIND:journal club        a kind of the student's own
//   X-RAPPORT-GROUP:Radiology IG       one each
//   X-RAPPORT-LEVEL:local              X-RAPPORT-COST:12.5
//   X-RAPPORT-TAKE-AWAY:text           X-RAPPORT-TOOK:network,skill
//   X-RAPPORT-SPECIALTY;BEFORE=maybe;AFTER=want more:Radiology         one each
//   X-RAPPORT-MOOD:text                X-RAPPORT-QUOTE:text        X-RAPPORT-LINE:text
// Status, groups and kind are read and written with the event.
std::vector<std::string> ownLines(const Meeting& meeting, bool withNotes);

// Returns false when the line is none of these or cannot be used.
bool readOwnLine(const CalendarLine& line, Meeting& meeting);

// "X-NAME:" and escaped text; nothing for an empty text.
void addTextLine(std::vector<std::string>& lines, const char* name, const QString& text);

} // namespace rapport
