// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/WakeTimer.h"

#include "reminders/BoundedWakeTimer.h"
#ifdef RAPPORT_TIMERFD
#include "reminders/TimerFdWakeTimer.h"
#endif

namespace rapport
{

std::unique_ptr<WakeTimer> makeWakeTimer(const Clock& clock)
{
#ifdef RAPPORT_TIMERFD
    if (auto timer = TimerFdWakeTimer::make())
        return timer;
#endif
    return std::make_unique<BoundedWakeTimer>(clock);
}

} // namespace rapport
