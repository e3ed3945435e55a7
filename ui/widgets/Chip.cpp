// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chip.h"

namespace rapport
{

Chip::Chip(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    setCheckable(true);
    setAutoDefault(false);
    setProperty("variant", QStringLiteral("chip"));
}

} // namespace rapport
