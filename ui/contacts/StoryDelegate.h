// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace rapport
{

class Theme;

// A point of the story: a circle on the line of time, the day and what it was, the words.
class StoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    StoryDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Parts {
        QRect circle;
        QRect head;
        QRect words;
        QRect link;
        int height;
    };
    Parts partsOf(const QRect& row, Qt::LayoutDirection direction, const QModelIndex& index) const;
    void paintTime(QPainter& painter, const QRect& row, const QRect& circle,
                   const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace rapport
