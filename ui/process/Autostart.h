// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

namespace rapport
{

// Starting with the session (F6): an XDG autostart entry that runs `rapport --background`.
class Autostart
{
public:
    explicit Autostart(const QString& configFolder = defaultFolder());

    bool isOn() const;
    Result<void> turnOn(const QString& program) const;
    Result<void> turnOff() const;

private:
    static QString defaultFolder();

    QString m_path;
};

} // namespace rapport
