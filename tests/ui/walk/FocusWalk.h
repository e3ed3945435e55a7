// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace rapport
{

// Presses Tab, then Shift+Tab, until the focus is back where it began: says what could have the
// focus under `root` (the window, or the sheet over it) and never gets it, where it is stuck, what
// does not look different with the focus, and what Tab comes to out of reading order.
QStringList unreachableControls(QWidget& root);

} // namespace rapport
