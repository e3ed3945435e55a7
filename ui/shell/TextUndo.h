// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rapport
{

// Ctrl+Z in a text field undoes typing while there is typing to undo. Qt's fields keep the key to
// themselves even when they have nothing left: this lets it pass on to the notebook then.
class TextUndo : public QObject
{
    Q_OBJECT

public:
    explicit TextUndo(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace rapport
