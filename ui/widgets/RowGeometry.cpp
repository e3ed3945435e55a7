// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RowGeometry.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/RowRole.h"

#include <QAction>
#include <QFontMetrics>
#include <QMenu>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace rapport
{

namespace
{

struct LeadingRoom {
    int start;
    int width;
    int text; // where the words begin
};

// The pictures' columns: the circle, the initials or the day, then the words.
LeadingRoom leadingRoom(const Theme& theme, RowLeading leading, RowFrame frame)
{
    const int margin = theme.measure(frame == RowFrame::Cards ? "row-card-margin" : "space-m");
    switch (leading) {
    case RowLeading::Tick:
        return {margin, theme.measure("tick"),
                margin + theme.measure("tick") + theme.measure("space-m")};
    case RowLeading::Avatar:
        return {margin, theme.measure("avatar"),
                margin + theme.measure("avatar") + theme.measure("space-m")};
    case RowLeading::Day:
        return {margin, theme.measure("row-day"),
                margin + theme.measure("row-day") + theme.measure("space-m")};
    case RowLeading::TickAndFace: {
        const LeadingRoom tick = leadingRoom(theme, RowLeading::Tick, frame);
        return {tick.start, tick.width,
                tick.text + theme.measure("avatar") + theme.measure("space-m")};
    }
    case RowLeading::None:
        break;
    }
    return {margin, 0, margin};
}

int noteWidth(const Theme& theme, const QString& note)
{
    return note.isEmpty() ? 0
                          : QFontMetrics(theme.font("secondary")).horizontalAdvance(note) +
                                theme.measure("space-m");
}

QSize badgeSize(const Theme& theme, const QString& text)
{
    const QFontMetrics metrics(theme.font("small"));
    return QSize(metrics.horizontalAdvance(text) + theme.measure("badge"),
                 qMax(theme.measure("badge"), metrics.height() + 3));
}

QSize choiceSize(const Theme& theme, const QString& word)
{
    const QFontMetrics metrics(theme.font("chip"));
    return QSize(metrics.horizontalAdvance(word) + theme.measure("space-xl"),
                 qMax(theme.measure("space-xl"), metrics.height() + 3));
}

int buttonWidth(const Theme& theme, const QAction& action)
{
    const QFontMetrics metrics(theme.font("strong"));
    const int arrow = action.menu() ? theme.measure("icon") : 0;
    return metrics.horizontalAdvance(RowGeometry::labelOf(action)) + theme.measure("space-xl") +
           arrow;
}

} // namespace

int RowGeometry::rowHeight(const Theme& theme, bool twoLines, RowFrame frame)
{
    const int title = QFontMetrics(theme.font("strong")).height();
    const int subtitle = QFontMetrics(theme.font("secondary")).height();
    const int rule = frame == RowFrame::Cards ? 1 : 0;
    if (!twoLines)
        return rule + qMax(theme.measure("row-single"), title + theme.measure("space-l"));
    return rule + qMax(theme.measure("row"), title + subtitle + theme.measure("space-l"));
}

int RowGeometry::headHeight(const Theme& theme, bool first, RowFrame frame)
{
    const int text = QFontMetrics(theme.font("section")).height();
    const bool low = first || frame == RowFrame::Plain; // only cards need air between them
    const int least = theme.measure(low ? "head-first" : "head");
    return qMax(least, text + least / 2);
}

QString RowGeometry::labelOf(const QAction& action)
{
    return QString(action.text()).remove(QLatin1Char('&'));
}

RowGeometry RowGeometry::of(const QStyleOptionViewItem& option, const QModelIndex& index,
                            const Theme& theme, RowLeading leading, RowFrame frame,
                            const QList<QAction*>& actions)
{
    const QRect row = option.rect;
    const LeadingRoom room = leadingRoom(theme, leading, frame);
    const auto mirrored = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    RowGeometry parts;
    parts.leading = mirrored(QRect(row.left() + room.start, row.top(), room.width, row.height()));
    if (leading == RowLeading::TickAndFace) {
        const int before = leadingRoom(theme, RowLeading::Tick, frame).text;
        parts.face =
            mirrored(QRect(row.left() + before, row.top(), theme.measure("avatar"), row.height()));
    }
    int end =
        row.right() + 1 - theme.measure(frame == RowFrame::Cards ? "row-card-margin" : "space-m");
    const int middle = row.top() + row.height() / 2;
    const QString badge = index.data(BadgeRole).toString();
    const QSize size = badge.isEmpty() ? QSize(0, 0) : badgeSize(theme, badge);
    if (index.data(DotRole).isValid()) {
        const int side = theme.measure("space-s");
        end -= side;
        parts.dot = mirrored(QRect(end, middle - side / 2, side, side));
        end -= theme.measure("space-m");
    }
    const QStringList choices = index.data(ChoicesRole).toStringList();
    for (auto word = choices.rbegin(); word != choices.rend(); ++word) {
        const QSize chip = choiceSize(theme, *word);
        end -= chip.width();
        parts.choices.prepend(mirrored(QRect(QPoint(end, middle - chip.height() / 2), chip)));
        end -= theme.measure("space-m");
    }
    const int note = noteWidth(theme, index.data(NoteRole).toString());
    if (!choices.isEmpty()) {
        // the badge goes beside the title
    } else if (note > 0) {
        parts.note = mirrored(QRect(end - note, row.top(), note, row.height()));
        end -= note;
    } else if (!badge.isEmpty()) {
        end -= size.width();
        parts.badge = mirrored(QRect(QPoint(end, middle - size.height() / 2), size));
        end -= theme.measure("space-m");
    }
    for (auto action = actions.rbegin(); action != actions.rend(); ++action) {
        const int width = buttonWidth(theme, **action);
        const int height = qMin(theme.measure("control"), row.height() - theme.measure("space-s"));
        end -= width;
        parts.buttons.prepend(mirrored(QRect(end, middle - height / 2, width, height)));
        end -= theme.measure("space-m");
    }
    const int start = row.left() + room.text;
    const int width = qMax(0, end - start);
    const auto besideTitle = [&] {
        if ((note == 0 && choices.isEmpty()) || badge.isEmpty())
            return;
        const QRect title = QStyle::visualRect(option.direction, row, parts.title);
        const int words =
            2 +
            QFontMetrics(theme.font("strong")).horizontalAdvance(index.data(TitleRole).toString());
        const int left = qMax(0, width - size.width() - theme.measure("space-s"));
        const QRect shown(title.left(), title.top(), qMin(words, left), title.height());
        const QPoint at(shown.right() + 1 + theme.measure("space-s"),
                        title.top() + (title.height() - size.height()) / 2);
        parts.title = mirrored(shown);
        parts.badge = mirrored(QRect(at, size));
    };
    const int titleHeight = QFontMetrics(theme.font("strong")).height();
    const int subtitleHeight = QFontMetrics(theme.font("secondary")).height();
    if (index.data(SubtitleRole).toString().isEmpty()) {
        parts.title = mirrored(QRect(start, row.top(), width, row.height()));
        besideTitle();
        return parts;
    }
    const int top = middle - (titleHeight + subtitleHeight + 3) / 2;
    parts.title = mirrored(QRect(start, top, width, titleHeight));
    besideTitle();
    parts.subtitle = mirrored(QRect(start, top + titleHeight + 3, width, subtitleHeight));
    return parts;
}

} // namespace rapport
