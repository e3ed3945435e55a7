// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/TimerFdWakeTimer.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <sys/timerfd.h>
#include <unistd.h>

namespace rapport
{

std::unique_ptr<TimerFdWakeTimer> TimerFdWakeTimer::make()
{
    const int descriptor = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (descriptor < 0)
        return nullptr;
    return std::unique_ptr<TimerFdWakeTimer>(new TimerFdWakeTimer(descriptor));
}

TimerFdWakeTimer::TimerFdWakeTimer(int descriptor)
    : m_descriptor(descriptor)
    , m_notifier(descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &TimerFdWakeTimer::read);
    connect(&m_zone, &ZoneWatch::changed, this, &WakeTimer::clockChanged);
}

TimerFdWakeTimer::~TimerFdWakeTimer()
{
    m_notifier.setEnabled(false);
    close(m_descriptor);
}

void TimerFdWakeTimer::wakeAt(const QDateTime& at)
{
    arm(std::max<qint64>(1, at.toMSecsSinceEpoch())); // 0 would disarm it
}

void TimerFdWakeTimer::cancel()
{
    arm(0);
}

void TimerFdWakeTimer::arm(qint64 msecsSinceEpoch)
{
    itimerspec when{};
    when.it_value.tv_sec = msecsSinceEpoch / 1000;
    when.it_value.tv_nsec = (msecsSinceEpoch % 1000) * 1'000'000;
    timerfd_settime(m_descriptor, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
}

void TimerFdWakeTimer::read()
{
    std::uint64_t expirations = 0;
    const ssize_t got = ::read(m_descriptor, &expirations, sizeof expirations);
    if (got == sizeof expirations)
        emit woke();
    else if (got < 0 && errno == ECANCELED)
        emit clockChanged();
}

} // namespace rapport
