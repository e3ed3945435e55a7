// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPageSize>

namespace rapport
{

class Theme;

// How pages look on paper: the theme's fonts and its light inks, whatever the screen shows. Values
// only, so that a worker may use it.
struct PaperLook {
    QFont base; // sizes in points
    QFont title;
    QFont section;
    QFont secondary;
    QColor text;
    QColor muted;
    QColor rule;
    qreal space = 4; // the smallest gap, in 96ths of an inch, which the layout scales
    QPageSize page;  // of the student's country
};

PaperLook paperLook(const Theme& theme);

} // namespace rapport
