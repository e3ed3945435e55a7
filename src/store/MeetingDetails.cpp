// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MeetingDetails.h"

namespace rapport
{

const ChildTable meetingGroupTable{
    "SELECT id, position, group_id FROM meeting_group WHERE meeting_id = ? ORDER BY position",
    "INSERT INTO meeting_group (meeting_id, position, group_id) VALUES (?, ?, ?)",
    "UPDATE meeting_group SET position = ?, group_id = ? WHERE id = ?",
    "DELETE FROM meeting_group WHERE id = ?"};

const ChildTable meetingSpecialtyTable{
    "SELECT id, position, specialty, before, after FROM meeting_specialty WHERE meeting_id = ?"
    " ORDER BY position",
    "INSERT INTO meeting_specialty (meeting_id, position, specialty, before, after)"
    " VALUES (?, ?, ?, ?, ?)",
    "UPDATE meeting_specialty SET position = ?, specialty = ?, before = ?, after = ? WHERE id = ?",
    "DELETE FROM meeting_specialty WHERE id = ?"};

const ChildTable participantTable{
    "SELECT id, position, contact_id, role, note FROM participant WHERE meeting_id = ?"
    " ORDER BY position",
    "INSERT INTO participant (meeting_id, position, contact_id, role, note) VALUES (?, ?, ?, ?, ?)",
    "UPDATE participant SET position = ?, contact_id = ?, role = ?, note = ? WHERE id = ?",
    "DELETE FROM participant WHERE id = ?"};

const ChildTable meetingPropertyTable{
    "SELECT id, position, line FROM meeting_property WHERE meeting_id = ? ORDER BY position",
    "INSERT INTO meeting_property (meeting_id, position, line) VALUES (?, ?, ?)",
    "UPDATE meeting_property SET position = ?, line = ? WHERE id = ?",
    "DELETE FROM meeting_property WHERE id = ?"};

Query& operator<<(Query& query, const Participant& participant)
{
    return query << participant.contact << participant.role << participant.note;
}

Query& operator>>(Query& query, Participant& participant)
{
    return query >> participant.contact >> participant.role >> participant.note;
}

Query& operator<<(Query& query, const SpecialtyInterest& interest)
{
    return query << interest.specialty << interest.before << interest.after;
}

Query& operator>>(Query& query, SpecialtyInterest& interest)
{
    return query >> interest.specialty >> interest.before >> interest.after;
}

} // namespace rapport
