// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/BoundedWakeTimer.h"

#include "domain/Clock.h"

#include <algorithm>
#include <cstdlib>

namespace rapport
{
namespace
{

constexpr qint64 longestSleep = 60'000;
constexpr qint64 toleratedDrift = 5'000; // timers ring late; more is a set clock or a sleep

} // namespace

BoundedWakeTimer::BoundedWakeTimer(const Clock& clock)
    : m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BoundedWakeTimer::look);
    connect(&m_zone, &ZoneWatch::changed, this, &WakeTimer::clockChanged);
}

void BoundedWakeTimer::wakeAt(const QDateTime& at)
{
    m_at = at;
    sleep(m_clock.now());
}

void BoundedWakeTimer::cancel()
{
    m_timer.stop();
}

void BoundedWakeTimer::look()
{
    const QDateTime now = m_clock.now();
    if (now >= m_at) {
        emit woke();
        return;
    }
    const bool stepped = std::abs(m_expected.msecsTo(now)) > toleratedDrift;
    sleep(now);
    if (stepped)
        emit clockChanged();
}

void BoundedWakeTimer::sleep(const QDateTime& now)
{
    const qint64 wait = std::clamp<qint64>(now.msecsTo(m_at), 0, longestSleep);
    m_expected = now.addMSecs(wait);
    m_timer.start(static_cast<int>(wait));
}

} // namespace rapport
