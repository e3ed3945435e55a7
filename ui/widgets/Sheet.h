// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace rapport
{

class Theme;

// A dialog as a card over its dimmed window, as in the design pictures: a child of the window, not
// a window of its own. Opened with open(), deletes itself when closed; Escape rejects; Tab stays
// inside; scrolls when the window is lower than it. Subclasses put their .ui on contentWidget().
class Sheet : public QDialog
{
    Q_OBJECT

public:
    // `over` is the window to cover; `width` a design width that narrows with the window.
    Sheet(const Theme& theme, QWidget* over, int width);

    QWidget* contentWidget() const;
    void open() override;

    // Whether a sheet is open over this window; the shell's shortcuts rest meanwhile.
    static bool isOpenOver(const QWidget* window);
};

} // namespace rapport
