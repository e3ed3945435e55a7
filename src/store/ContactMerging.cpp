// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ContactMerging.h"

#include "store/Query.h"

namespace rapport
{
namespace
{

// In each, ?1 is who goes and ?2 who stays.
constexpr const char* moves[] = {
    // Both at one meeting: the one who stays learns from the other row, which then goes. Where both
    // had a role, one row holds one: the other is kept in the note. Notes of both are kept, one
    // behind the other.
    "UPDATE participant SET note = iif(participant.note = '', '', participant.note || '; ')"
    "  || kept.role || ' and ' || participant.role"
    " FROM participant AS kept WHERE participant.contact_id = ?1 AND kept.contact_id = ?2"
    " AND kept.meeting_id = participant.meeting_id AND kept.role <> participant.role"
    " AND kept.role NOT IN ('met there', 'hope to meet')"
    " AND participant.role NOT IN ('met there', 'hope to meet')",
    "UPDATE participant SET"
    " role = CASE WHEN participant.role IN ('met there', 'hope to meet') THEN gone.role"
    "  ELSE participant.role END,"
    " note = CASE WHEN instr(participant.note, gone.note) > 0 THEN participant.note"
    "  WHEN participant.note = '' THEN gone.note"
    "  ELSE participant.note || '; ' || gone.note END"
    " FROM participant AS gone WHERE gone.contact_id = ?1 AND participant.contact_id = ?2"
    " AND gone.meeting_id = participant.meeting_id",
    "DELETE FROM participant WHERE contact_id = ?1 AND meeting_id IN"
    " (SELECT meeting_id FROM participant WHERE contact_id = ?2)",
    "UPDATE participant SET contact_id = ?2 WHERE contact_id = ?1",
    "DELETE FROM interaction_contact WHERE contact_id = ?1 AND interaction_id IN"
    " (SELECT interaction_id FROM interaction_contact WHERE contact_id = ?2)",
    "UPDATE interaction_contact SET contact_id = ?2 WHERE contact_id = ?1",
    "DELETE FROM group_contact WHERE contact_id = ?1 AND group_id IN"
    " (SELECT group_id FROM group_contact WHERE contact_id = ?2)",
    "UPDATE group_contact SET contact_id = ?2 WHERE contact_id = ?1",
    "UPDATE \"group\" SET sponsor_id = ?2 WHERE sponsor_id = ?1",
    "UPDATE advice SET contact_id = ?2 WHERE contact_id = ?1",
    "UPDATE opportunity SET contact_id = ?2 WHERE contact_id = ?1",
    "UPDATE follow_up SET contact_id = ?2 WHERE contact_id = ?1",
    "UPDATE contact SET met_through_id = NULL WHERE id = ?2 AND met_through_id = ?1",
    "UPDATE contact SET met_through_id = ?2 WHERE met_through_id = ?1 AND id <> ?2",
    "UPDATE contact_photo SET contact_id = ?2 WHERE contact_id = ?1"
    " AND NOT EXISTS (SELECT 1 FROM contact_photo WHERE contact_id = ?2)",
    // "Not the same" as a third person holds for both.
    "INSERT INTO not_same SELECT min(other, ?2), max(other, ?2) FROM"
    " (SELECT CASE WHEN first_id = ?1 THEN second_id ELSE first_id END AS other FROM not_same"
    "  WHERE ?1 IN (first_id, second_id)) WHERE other <> ?2 ON CONFLICT DO NOTHING",
};

constexpr const char* ownRows[] = {
    "DELETE FROM not_same WHERE ?1 IN (first_id, second_id)",
    "DELETE FROM contact_reach WHERE contact_id = ?",
    "DELETE FROM contact_post WHERE contact_id = ?",
    "DELETE FROM contact_specialty WHERE contact_id = ?",
    "DELETE FROM contact_tag WHERE contact_id = ?",
    "DELETE FROM contact_circle WHERE contact_id = ?",
    "DELETE FROM contact_uid WHERE contact_id = ?",
    "DELETE FROM contact_property WHERE contact_id = ?",
    "DELETE FROM contact_photo WHERE contact_id = ?",
    "DELETE FROM contact WHERE id = ?",
};

} // namespace

void moveAllToContact(Database& database, ContactId from, ContactId to)
{
    for (const char* sql : moves)
        (Query(database, sql) << from << to).run();
    for (const char* sql : ownRows)
        (Query(database, sql) << from).run();
}

} // namespace rapport
