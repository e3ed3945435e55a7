// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

class QAction;
class QModelIndex;
class QStyleOptionViewItem;

namespace rapport
{

class Theme;

// TickAndFace: a circle, then the day where the row has one, else the initials.
enum class RowLeading { None, Tick, Avatar, Day, TickAndFace };
enum class RowFrame { Plain, Cards };

// Where the parts of one row lie, for painting and for the mouse alike.
struct RowGeometry {
    QRect leading;
    QRect face; // beside the circle
    QRect note;
    QRect title;
    QRect subtitle;
    QRect badge;
    QRect dot;
    QList<QRect> buttons; // one per action
    QList<QRect> choices; // one per word of ChoicesRole

    // With no actions given, the text takes their room.
    static RowGeometry of(const QStyleOptionViewItem& option, const QModelIndex& index,
                          const Theme& theme, RowLeading leading, RowFrame frame,
                          const QList<QAction*>& actions);

    static int rowHeight(const Theme& theme, bool twoLines, RowFrame frame);
    static int headHeight(const Theme& theme, bool first, RowFrame frame);
    static QString labelOf(const QAction& action);
};

} // namespace rapport
