// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QModelIndex>
#include <QPoint>

class QAction;
class QPainter;

namespace rapport
{

// What stands beside the words of a row: circle, day, badge, buttons, choices.
class RowMarks
{
public:
    // What lies under `pointer` is lit.
    RowMarks(const Theme& theme, QPoint pointer)
        : m_theme(theme)
        , m_pointer(pointer)
    {
    }

    static Tone toneOf(const QModelIndex& index, int role);

    void paintTick(QPainter& painter, const QRect& rect, bool ticked) const;
    void paintDay(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintBadge(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    // A shape of its own for each tone: colour is never the only sign.
    void paintDot(QPainter& painter, const QRect& rect, Tone tone) const;
    void paintChoices(QPainter& painter, const QList<QRect>& rects, const QModelIndex& index) const;
    void paintButton(QPainter& painter, Qt::LayoutDirection direction, const QRect& rect,
                     const QAction& action) const;

private:
    const Theme& m_theme;
    QPoint m_pointer;
};

} // namespace rapport
