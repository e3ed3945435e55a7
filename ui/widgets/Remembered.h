// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace rapport
{

// What this computer remembers between two starts: window place, splitters, filters, appearance.
// What belongs to the student's data is in the notebook's own settings.
class Remembered : public QSettings
{
public:
    Remembered();
};

} // namespace rapport
