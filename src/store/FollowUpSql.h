// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pieces of SQL that several statements over follow_up f share; macros, because statements are
// literals that the compiler joins.

// Neither it nor its person nor its meeting is in the trash.
#define RAPPORT_LIVE_FOLLOW_UP                                                                     \
    " f.trashed_at IS NULL"                                                                        \
    " AND NOT EXISTS (SELECT 1 FROM contact WHERE id = f.contact_id AND trashed_at IS NOT NULL)"   \
    " AND NOT EXISTS (SELECT 1 FROM meeting WHERE id = f.meeting_id AND trashed_at IS NOT NULL)"
