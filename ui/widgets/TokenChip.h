// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Widgets.h"

namespace rapport
{

// One removable chip of a TokenEdit.
class TokenChip : public Badge
{
    Q_OBJECT

public:
    TokenChip(const QString& text, Tone tone, QWidget* parent);

signals:
    void removeAsked();
    void menuAsked();         // a click on the words, Enter, Space or the menu key
    void moveAsked(int step); // -1 towards the first chip, +1 towards the field

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace rapport
