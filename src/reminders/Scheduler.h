// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Clock.h"
#include "reminders/ReminderPlan.h"
#include "reminders/WakeTimer.h"

#include <QHash>
#include <functional>

namespace rapport
{

// Keeps the promise of the plan: announces what is due, sleeps until the next instant. It plans
// again when it wakes, when the clock or the zone changes, and when told that the notebook changed.
class Scheduler : public QObject
{
    Q_OBJECT

public:
    using Plan = std::function<ReminderPlan(const QDateTime& now)>;
    // Shows one notification for all of `due`; calls `settled` once, with whether it was shown.
    using Settled = std::function<void(bool shown)>;
    using Announce = std::function<void(const std::vector<Reminder>& due, const Settled& settled)>;

    Scheduler(const Clock& clock, WakeTimer& timer, Plan plan, Announce announce,
              QObject* parent = nullptr);

    void replan();

private:
    void announce(const std::vector<Reminder>& due);
    void settle(const std::vector<Reminder>& due, bool shown);
    bool wasShown(const Reminder& reminder) const;

    const Clock& m_clock;
    WakeTimer& m_timer;
    Plan m_plan;
    Announce m_announce;
    bool m_announcing = false;
    bool m_planAgain = false;
    // What was shown since the start, by uid: where the file cannot be written, once is enough.
    QHash<QString, QDateTime> m_shown;
};

} // namespace rapport
