// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace rapport
{

// Tab goes through these parts of one window one after the other; within a part as before.
void setReadingOrder(const QList<QWidget*>& parts);

} // namespace rapport
