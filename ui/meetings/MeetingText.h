// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Rows.h"

namespace rapport
{

// How a meeting is said on the meetings page.

// "Monday 13 October, 17:30–19:00", "Thursday 6 – Friday 7 November 2026". The hours are those of
// the meeting's own zone, which is named when it is not the student's.
QString meetingDayText(const MeetingTime& time, const QDateTime& now);
// "Emergency Medicine IG with Radiology IG".
QString hostsText(const QStringList& groups);
// "EMIG with Radiology IG": for a list.
QString shortHostsText(const QStringList& groups);
// "skills session", "to log", "2 met", "missed": what there is to say of it now.
QString whatText(const MeetingRow& row, const QDateTime& now);
// "Free", "$40".
QString costText(double cost);
// Planned and over.
bool isToLog(const MeetingRow& row, const QDateTime& now);

} // namespace rapport
