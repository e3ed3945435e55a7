// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace rapport
{

// The roles a list model answers; RowDelegate paints them, so that every list looks alike.
enum RowRole {
    IdRole = Qt::UserRole + 1, // qint64 of the noun; 0 for a section head
    SectionRole,      // QString: this row is a section head ("Late"); the rest is not asked for
    SectionCountRole, // int beside the head; absent: none
    SectionToneRole,  // Tone of the head as int; absent: text colour
    TitleRole,        // QString, first line (Qt::DisplayRole answers the same)
    SubtitleRole,     // QString, second line; empty: one line
    NoteRole,         // QString at the right end, in place of the badge
    ChoicesRole,      // QStringList at the right end, in place of the note: one of them is chosen
    ChosenRole,       // int: which
    ChoiceHelpRole,   // QStringList: what a tooltip says of each
    BadgeRole,        // QString at the right end, or beside the title where a note or choices are
    BadgeToneRole,    // Tone as int
    DotRole,          // Tone as int of a dot at the right end; absent: none
    DotHelpRole,      // QString: what the dot says
    InitialsRole,     // QString for an avatar
    AvatarToneRole,   // Tone as int
    PictureRole,      // QPixmap instead of the initials; null: none
    DayTopRole,       // "WED"
    DayMainRole,      // "15"
    TickedRole,       // bool: the circle is filled; absent where there may be none: no circle
    StruckRole        // bool: faint, for done or missed
};

} // namespace rapport
