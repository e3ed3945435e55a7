// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FollowUpsAbout.h"

#include "store/FollowUpColumns.h"
#include "store/FollowUpSql.h"

#include <algorithm>

namespace rapport
{
namespace
{

bool isAskedFor(const FollowUp& followUp, const FollowUpFilter& filter)
{
    if (filter.kind && followUp.kind != *filter.kind)
        return false;
    if (filter.contact.isValid() && followUp.contact != filter.contact)
        return false;
    if (filter.meeting.isValid() && followUp.meeting != filter.meeting)
        return false;
    const bool waiting = followUp.state == FollowUpState::Waiting;
    switch (filter.which) {
    case FollowUpFilter::Which::Waiting:
        return waiting;
    case FollowUpFilter::Which::Done:
        return followUp.isClosed();
    case FollowUpFilter::Which::Open:
        break;
    }
    return !waiting && !followUp.isClosed();
}

// Comparable as text; the form that FollowUpStore::list sorts by.
QString countingText(const FollowUp& followUp, const QTimeZone& zone)
{
    if (followUp.closedAt)
        return followUp.closedAt->toString(Qt::ISODate);
    if (followUp.state == FollowUpState::Waiting)
        return followUp.nudgeOn.toString(Qt::ISODate);
    const QString minutes = QStringLiteral("yyyy-MM-ddTHH:mm");
    if (followUp.snoozedUntil)
        return followUp.snoozedUntil->toTimeZone(zone).toString(minutes);
    const QString day = followUp.dueOn.toString(Qt::ISODate);
    return followUp.dueHour ? day + followUp.dueHour->toString(QStringLiteral("THH:mm")) : day;
}

} // namespace

std::vector<FollowUpId> listFollowUpsAbout(Database& database, const FollowUpFilter& filter,
                                           const QTimeZone& zone)
{
    Query query(database, filter.contact.isValid()
                              ? "SELECT" RAPPORT_FOLLOW_UP_COLUMNS " FROM follow_up f"
                                " WHERE f.contact_id = ? AND" RAPPORT_LIVE_FOLLOW_UP
                              : "SELECT" RAPPORT_FOLLOW_UP_COLUMNS " FROM follow_up f"
                                " WHERE f.meeting_id = ? AND" RAPPORT_LIVE_FOLLOW_UP);
    if (filter.contact.isValid())
        query << filter.contact;
    else
        query << filter.meeting;
    std::vector<std::pair<QString, FollowUpId>> asked;
    for (const FollowUp& each : query.all<FollowUp>())
        if (isAskedFor(each, filter))
            asked.emplace_back(countingText(each, zone), each.id);
    std::sort(asked.begin(), asked.end());
    if (filter.which == FollowUpFilter::Which::Done)
        std::reverse(asked.begin(), asked.end());
    std::vector<FollowUpId> ids;
    for (const auto& [when, id] : asked)
        ids.push_back(id);
    return ids;
}

} // namespace rapport
