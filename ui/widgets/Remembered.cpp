// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Remembered.h"

#include <QStandardPaths>

namespace rapport
{

Remembered::Remembered()
    : QSettings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                    QStringLiteral("/window.ini"),
                QSettings::IniFormat)
{
}

} // namespace rapport
