// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/DueClass.h"

#include "domain/LocalTime.h"

namespace rapport
{
namespace
{

template <class FollowUpLike>
DueMoment momentOf(const FollowUpLike& followUp, const QTimeZone& zone)
{
    if (followUp.state == FollowUpState::Snoozed && followUp.snoozedUntil) {
        const QDateTime until = followUp.snoozedUntil->toTimeZone(zone);
        return {until.date(), until};
    }
    if (followUp.state == FollowUpState::Waiting)
        return {followUp.nudgeOn, std::nullopt};
    if (!followUp.dueHour)
        return {followUp.dueOn, std::nullopt};
    return {followUp.dueOn, resolveLocal(followUp.dueOn, *followUp.dueHour, zone).at};
}

} // namespace

DueMoment dueMoment(const FollowUp& followUp, const QTimeZone& zone)
{
    return momentOf(followUp, zone);
}

DueMoment dueMoment(const DueRow& followUp, const QTimeZone& zone)
{
    return momentOf(followUp, zone);
}

DueClass dueClass(const DueMoment& moment, const QDateTime& now)
{
    const QDate today = now.date();
    const bool late = moment.at ? *moment.at < now : moment.on < today;
    if (late)
        return DueClass::Late;
    if (moment.on <= today)
        return DueClass::Today;
    return moment.on <= today.addDays(6) ? DueClass::Soon : DueClass::Later;
}

DueClass dueClass(const FollowUp& followUp, const QDateTime& now)
{
    return dueClass(dueMoment(followUp, now.timeZone()), now);
}

} // namespace rapport
