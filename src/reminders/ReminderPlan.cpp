// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/ReminderPlan.h"

#include <algorithm>

namespace rapport
{
namespace
{

// A delivery for an instant still to come was written while the clock ran ahead: it counts for
// nothing, or a wrong year would silence reminders until then.
bool coversInstant(const std::optional<Delivery>& delivery, const QDateTime& instant,
                   const QDateTime& now)
{
    return delivery && delivery->dueAt <= now && delivery->dueAt >= instant;
}

// The daily reminder is said once a day, also when a missed one was caught up an hour before it.
bool wasSaidToday(const std::optional<Delivery>& delivery, const QDateTime& now)
{
    return delivery && delivery->dueAt <= now && delivery->deliveredAt <= now &&
           delivery->deliveredAt.toTimeZone(now.timeZone()).date() == now.date();
}

class Planning
{
public:
    Planning(const Settings& settings, const QDateTime& now)
        : m_settings(settings)
        , m_now(now)
    {
    }

    void consider(const DueRow& each)
    {
        const Sounding& sounding = soundingOf(dueMoment(each, m_now.timeZone()));
        expect(sounding.next);
        const auto& instant = sounding.newest;
        if (!instant || coversInstant(each.delivery, *instant, m_now))
            return;
        const bool chosenHour = sounding.moment.at == instant;
        if (!chosenHour && wasSaidToday(each.delivery, m_now))
            return;
        announce({each.id, {}, each.uid, *instant}, chosenHour);
    }

    void consider(const PlannedRow& each)
    {
        const QDateTime endAt = endOf(each.time, m_now.timeZone()).toTimeZone(m_now.timeZone());
        const QDateTime instant = afterQuietHours(endAt, m_settings);
        if (instant > m_now)
            expect(instant);
        else if (!coversInstant(each.delivery, instant, m_now))
            announce({{}, each.id, each.uid, instant}, false);
    }

    ReminderPlan plan()
    {
        std::stable_sort(m_plan.due.begin(), m_plan.due.end(),
                         [](const Reminder& a, const Reminder& b) { return a.dueAt < b.dueAt; });
        return std::move(m_plan);
    }

private:
    struct Sounding {
        DueMoment moment;
        std::optional<QDateTime> newest;
        QDateTime next;
    };

    // Those of one day stand together: worked out once, however many have waited.
    const Sounding& soundingOf(const DueMoment& moment)
    {
        if (!m_sounding || m_sounding->moment != moment)
            m_sounding = Sounding{moment, newestReminder(moment, m_settings, m_now),
                                  nextReminder(moment, m_settings, m_now)};
        return *m_sounding;
    }

    void announce(const Reminder& reminder, bool chosenHour)
    {
        if (!chosenHour && isQuiet(m_now, m_settings))
            expect(afterQuietHours(m_now, m_settings)); // a missed one also lets the student sleep
        else
            m_plan.due.push_back(reminder);
    }

    void expect(const QDateTime& at)
    {
        if (!m_plan.nextAt || at < *m_plan.nextAt)
            m_plan.nextAt = at;
    }

    const Settings& m_settings;
    const QDateTime& m_now;
    ReminderPlan m_plan;
    std::optional<Sounding> m_sounding; // of the row before
};

} // namespace

ReminderPlan planReminders(const ReminderInputs& inputs, const Settings& settings,
                           const QDateTime& now)
{
    if (!settings.showReminders)
        return {};
    Planning planning(settings, now);
    for (const DueRow& each : inputs.followUps)
        planning.consider(each);
    for (const PlannedRow& each : inputs.meetings)
        planning.consider(each);
    return planning.plan();
}

} // namespace rapport
