// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reminders/WakeTimer.h"
#include "reminders/ZoneWatch.h"

#include <QTimer>

namespace rapport
{

// Where there is no timer on the wall clock: looks at it once a minute while something is planned,
// so that sleep and clock steps delay a reminder by a minute at most.
class BoundedWakeTimer final : public WakeTimer
{
    Q_OBJECT

public:
    explicit BoundedWakeTimer(const Clock& clock);

    void wakeAt(const QDateTime& at) override;
    void cancel() override;

private:
    void look();
    void sleep(const QDateTime& now);

    const Clock& m_clock;
    QTimer m_timer;
    QDateTime m_at;
    QDateTime m_expected; // what the clock should say when m_timer rings
    ZoneWatch m_zone;
};

} // namespace rapport
