// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rapport
{

// Shows the window again, wherever it was: closed, minimised or behind others.
void bringToFront(QWidget& window);

} // namespace rapport
