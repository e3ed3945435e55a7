// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Context.h"
#include "ui/widgets/Sheet.h"

class QAction;

namespace rapport
{

// F1: all keys on one page.
class KeysSheet : public Sheet
{
    Q_OBJECT

public:
    KeysSheet(const Context& context, const QList<QAction*>& actions);
};

} // namespace rapport
