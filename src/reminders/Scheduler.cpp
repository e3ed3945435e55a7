// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/Scheduler.h"

#include <QPointer>

namespace rapport
{

Scheduler::Scheduler(const Clock& clock, WakeTimer& timer, Plan plan, Announce announce,
                     QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(timer)
    , m_plan(std::move(plan))
    , m_announce(std::move(announce))
{
    connect(&timer, &WakeTimer::woke, this, &Scheduler::replan);
    connect(&timer, &WakeTimer::clockChanged, this, &Scheduler::replan);
}

void Scheduler::replan()
{
    if (m_announcing) {
        m_planAgain = true;
        return;
    }
    ReminderPlan plan = m_plan(m_clock.now());
    if (plan.nextAt)
        m_timer.wakeAt(*plan.nextAt);
    else
        m_timer.cancel();
    std::erase_if(plan.due, [this](const Reminder& each) { return wasShown(each); });
    if (!plan.due.empty())
        announce(plan.due);
}

void Scheduler::announce(const std::vector<Reminder>& due)
{
    m_announcing = true;
    const QPointer<Scheduler> self(this);
    m_announce(due, [self, due](bool shown) {
        if (self)
            self->settle(due, shown);
    });
}

void Scheduler::settle(const std::vector<Reminder>& due, bool shown)
{
    m_announcing = false;
    if (shown)
        for (const Reminder& each : due)
            m_shown.insert(each.uid, each.dueAt);
    // What could not be shown stays due: the next wake, change or start tries again.
    if (std::exchange(m_planAgain, false))
        replan();
}

bool Scheduler::wasShown(const Reminder& reminder) const
{
    return m_shown.value(reminder.uid) == reminder.dueAt;
}

} // namespace rapport
