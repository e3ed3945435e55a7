// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Meeting.h"
#include "store/Children.h"

namespace rapport
{

// The rows below a meeting.

Query& operator<<(Query& query, const Participant& participant);
Query& operator>>(Query& query, Participant& participant);
Query& operator<<(Query& query, const SpecialtyInterest& interest);
Query& operator>>(Query& query, SpecialtyInterest& interest);

extern const ChildTable meetingGroupTable;
extern const ChildTable meetingSpecialtyTable;
extern const ChildTable participantTable;
extern const ChildTable meetingPropertyTable;

} // namespace rapport
