// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Lookup.h"

#include "notebook/LookupReading.h"
#include "store/DeliveryStore.h"
#include "store/FollowUpStore.h"
#include "store/MeetingStore.h"

namespace rapport
{

std::vector<DueRow> Lookup::openDue(QDate from, QDate until, int limit) const
{
    return read([&] { return FollowUpStore(m_database).listOpenDue(from, until, limit); });
}

std::vector<DueRow> Lookup::nextOpenAfter(QDate day) const
{
    return read([&] { return FollowUpStore(m_database).listNextOpenAfter(day); });
}

std::vector<DueRow> Lookup::snoozedUntilBy(const QDateTime& instant, int limit) const
{
    return read([&] { return FollowUpStore(m_database).listSnoozedUntilBy(instant, limit); });
}

std::optional<DueRow> Lookup::nextSnoozedAfter(const QDateTime& instant) const
{
    return read([&] { return FollowUpStore(m_database).findNextSnoozedAfter(instant); });
}

std::vector<DueRow> Lookup::nudgedBy(QDate day, int limit) const
{
    return read([&] { return FollowUpStore(m_database).listNudgedBy(day, limit); });
}

std::optional<DueRow> Lookup::nextNudgedAfter(QDate day) const
{
    return read([&] { return FollowUpStore(m_database).findNextNudgedAfter(day); });
}

std::vector<PlannedRow> Lookup::plannedEndingBy(QDate day, int limit) const
{
    return read([&] { return MeetingStore(m_database).listPlannedEndingBy(day, limit); });
}

std::vector<PlannedRow> Lookup::nextPlannedAfter(QDate day) const
{
    return read([&] { return MeetingStore(m_database).listNextPlannedAfter(day); });
}

std::optional<Delivery> Lookup::delivery(const QString& kind, const QString& uid) const
{
    return read([&] { return DeliveryStore(m_database).find(kind, uid); });
}

} // namespace rapport
