// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace rapport
{

// A table whose changes are recorded for undo, and the noun's table that its rows belong to.
struct RecordedTable {
    const char* name;
    const char* owner;       // itself for a noun's own table
    const char* ownerColumn; // holds the noun's id; null for tables of the notebook as a whole
};

inline constexpr std::array recordedTables = {
    RecordedTable{"contact", "contact", "id"},
    RecordedTable{"contact_reach", "contact", "contact_id"},
    RecordedTable{"contact_post", "contact", "contact_id"},
    RecordedTable{"contact_specialty", "contact", "contact_id"},
    RecordedTable{"contact_tag", "contact", "contact_id"},
    RecordedTable{"contact_circle", "contact", "contact_id"},
    RecordedTable{"contact_uid", "contact", "contact_id"},
    RecordedTable{"contact_photo", "contact", "contact_id"},
    RecordedTable{"contact_property", "contact", "contact_id"},
    RecordedTable{"not_same", "contact", "first_id"},
    RecordedTable{"specialty", "setting", nullptr},
    RecordedTable{"meeting_kind", "setting", nullptr},
    RecordedTable{"group", "group", "id"},
    RecordedTable{"group_contact", "group", "group_id"},
    RecordedTable{"group_property", "group", "group_id"},
    RecordedTable{"meeting", "meeting", "id"},
    RecordedTable{"meeting_group", "meeting", "meeting_id"},
    RecordedTable{"meeting_specialty", "meeting", "meeting_id"},
    RecordedTable{"participant", "meeting", "meeting_id"},
    RecordedTable{"meeting_property", "meeting", "meeting_id"},
    RecordedTable{"interaction", "interaction", "id"},
    RecordedTable{"interaction_contact", "interaction", "interaction_id"},
    RecordedTable{"advice", "advice", "id"},
    RecordedTable{"opportunity", "opportunity", "id"},
    RecordedTable{"follow_up", "follow_up", "id"},
    RecordedTable{"follow_up_property", "follow_up", "follow_up_id"},
    RecordedTable{"batch", "batch", "id"},
    RecordedTable{"term", "term", "id"},
    RecordedTable{"setting", "setting", nullptr},
};

} // namespace rapport
