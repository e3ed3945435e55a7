// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QListView>
#include <QStyledItemDelegate>

class QAction;

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
    BadgeRole,        // QString at the right end
    BadgeToneRole,    // Tone as int
    InitialsRole,     // QString for an avatar
    AvatarToneRole,   // Tone as int
    DayTopRole,       // "WED"
    DayMainRole,      // "15"
    TickedRole,       // bool: the circle is filled
    StruckRole        // bool: faint, for done or missed
};

// Two lines, something leading, buttons on hover or focus, a badge: a row of the design.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Leading { None, Tick, Avatar, Day };

    RowDelegate(const Theme& theme, Leading leading, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    Leading m_leading;
};

// A list of rows: plain (contacts, meetings) or as cards, one per section (today, follow-ups).
// Row actions are QActions added with addRowAction(): painted as buttons on the hovered or current
// row, in the context menu, and run by their keys on the current row. Keeps selection and scroll
// place over model resets (by IdRole).
class RowList : public QListView
{
    Q_OBJECT

public:
    enum class Frame { Plain, Cards };

    RowList(const Theme& theme, RowDelegate::Leading leading, Frame frame,
            QWidget* parent = nullptr);

    // `primary` actions are painted as buttons; all are in the context menu. The action's data()
    // is the row's id (qint64) while it runs.
    void addRowAction(QAction* action, bool painted);
    // Grows with its rows instead of scrolling, inside a scrolling page.
    void setFitsContents(bool fits);
    qint64 currentId() const;
    bool setCurrentId(qint64 id);

signals:
    void opened(qint64 id); // Enter, or a click on the row
    void ticked(qint64 id); // the circle was clicked, or Space
    void currentIdChanged(qint64 id);
};

} // namespace rapport
