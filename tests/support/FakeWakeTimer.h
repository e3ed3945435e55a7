// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reminders/WakeTimer.h"

#include <optional>

namespace rapport
{

// A wake timer that rings when a test emits woke().
class FakeWakeTimer final : public WakeTimer
{
public:
    void wakeAt(const QDateTime& at) override
    {
        armed = at;
        ++timesArmed;
    }
    void cancel() override { armed.reset(); }

    std::optional<QDateTime> armed;
    int timesArmed = 0;
};

} // namespace rapport
