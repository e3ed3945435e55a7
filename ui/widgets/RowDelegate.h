// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/RowGeometry.h"

#include <QStyledItemDelegate>

namespace rapport
{

class RowMarks;

// Two lines, something leading, buttons on hover or focus, a badge: a row of the design.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Leading = RowLeading;

    RowDelegate(const Theme& theme, Leading leading, QObject* parent);

    void setFrame(RowFrame frame) { m_frame = frame; }
    // Rows without a subtitle are low. Off, every row is as high as two lines and models are not
    // asked for words before they are seen, which long lists need.
    void setLowRows(bool low) { m_lowRows = low; }
    // In cards: also without the focus, where what is done beside the list is done to that row.
    void setMarksCurrent(bool marks) { m_marksCurrent = marks; }
    void setActions(const QList<QAction*>& actions) { m_actions = actions; }
    // Those painted now: the visible ones.
    QList<QAction*> shownActions() const;
    // The mouse, in the viewport: what lies under it is lit.
    void setPointer(const QPoint& pointer) { m_pointer = pointer; }

    // The painted button under `at`, or -1; whether the circle is under it.
    int buttonAt(const QStyleOptionViewItem& option, const QModelIndex& index, QPoint at) const;
    // The painted choice under `at`, or -1.
    int choiceAt(const QStyleOptionViewItem& option, const QModelIndex& index, QPoint at) const;
    QRect buttonRect(const QStyleOptionViewItem& option, const QModelIndex& index,
                     int button) const;
    bool isOnTick(const QStyleOptionViewItem& option, const QModelIndex& index, QPoint at) const;

    // What a tooltip says there: the key of a painted button, else the words that are cut off,
    // and what the dot says.
    QString helpAt(QPoint at, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    RowMarks marks() const;
    QStringList wordsNotShown(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    RowGeometry geometry(const QStyleOptionViewItem& option, const QModelIndex& index,
                         bool withButtons) const;
    void paintHead(QPainter& painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;
    void paintCard(QPainter& painter, const QRect& row, bool first, bool last) const;
    bool hasTick(const QModelIndex& index) const;
    void paintLeading(QPainter& painter, const RowGeometry& parts, const QModelIndex& index) const;
    void paintFace(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const RowGeometry& parts,
                    const QModelIndex& index) const;

    const Theme& m_theme;
    Leading m_leading;
    RowFrame m_frame = RowFrame::Plain;
    bool m_lowRows = false;
    bool m_marksCurrent = false;
    QList<QAction*> m_actions;
    QPoint m_pointer{-1, -1};
};

} // namespace rapport
