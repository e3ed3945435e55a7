// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <memory>

namespace rapport
{

class Clock;

// Wakes once at an instant of the wall clock, through suspend and clock steps, without polling.
class WakeTimer : public QObject
{
    Q_OBJECT

public:
    virtual void wakeAt(const QDateTime& at) = 0; // replaces the one before
    virtual void cancel() = 0;

signals:
    void woke();
    void clockChanged(); // the clock was set, or the time zone changed: plan again
};

// The best one this system has.
std::unique_ptr<WakeTimer> makeWakeTimer(const Clock& clock);

} // namespace rapport
