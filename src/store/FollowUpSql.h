// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pieces of SQL that several statements over follow_up f share; macros, because statements are
// literals that the compiler joins.

// Neither it nor its person nor its meeting is in the trash. The trash is small and has indexes of
// its own: a set of it, made once, costs less than a look at every person and meeting.
#define RAPPORT_LIVE_FOLLOW_UP                                                                     \
    " f.trashed_at IS NULL"                                                                        \
    " AND (f.contact_id IS NULL OR f.contact_id NOT IN"                                            \
    "      (SELECT id FROM contact WHERE trashed_at IS NOT NULL))"                                 \
    " AND (f.meeting_id IS NULL OR f.meeting_id NOT IN"                                            \
    "      (SELECT id FROM meeting WHERE trashed_at IS NOT NULL))"
