// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Rows.h"
#include "ui/models/FollowUpSections.h"
#include "ui/theme/Theme.h"

namespace rapport
{

// How a follow-up reads in a list.

// The day it counts by (F11): the snooze, the nudge, or the due day; the day it was closed.
QDate countedDay(const FollowUp& followUp, const QTimeZone& zone);

// "Thank-you · Trauma imaging workshop, yesterday".
QString followUpSubtitle(const FollowUpRow& row, const QDateTime& now);
// Why now, and the last words: "Trauma imaging workshop, yesterday · “ask about the airway lab”".
// `lastWords` stands in when the follow-up has no note.
QString followUpReason(const FollowUpRow& row, const QString& lastWords, const QDateTime& now);

// "1 day late", "Today 14:00", "Thu 16"; "Dropped" or the day it was done.
QString followUpBadge(const FollowUp& followUp, const QDateTime& now);
Tone followUpTone(const FollowUp& followUp, FollowUpSection::Due due);

} // namespace rapport
