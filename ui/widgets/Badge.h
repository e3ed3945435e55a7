// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QLabel>

namespace rapport
{

// A small word on a coloured ground: "Today", "Attending".
class Badge : public QLabel
{
    Q_OBJECT

public:
    Badge(const QString& text, Tone tone, QWidget* parent = nullptr);
    void setTone(Tone tone);
};

} // namespace rapport
