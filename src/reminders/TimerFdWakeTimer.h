// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reminders/WakeTimer.h"
#include "reminders/ZoneWatch.h"

#include <QSocketNotifier>

namespace rapport
{

// Linux: the kernel keeps the instant on the wall clock, also while the computer sleeps, and says
// when the clock was set.
class TimerFdWakeTimer final : public WakeTimer
{
    Q_OBJECT

public:
    static std::unique_ptr<TimerFdWakeTimer> make(); // null where the kernel has none
    ~TimerFdWakeTimer() override;

    void wakeAt(const QDateTime& at) override;
    void cancel() override;

private:
    explicit TimerFdWakeTimer(int descriptor);
    void arm(qint64 msecsSinceEpoch);
    void read();

    int m_descriptor;
    QSocketNotifier m_notifier;
    ZoneWatch m_zone;
};

} // namespace rapport
