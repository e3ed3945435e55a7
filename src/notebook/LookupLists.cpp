// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Lookup.h"

#include "notebook/LookupReading.h"
#include "store/BatchStore.h"
#include "store/ContactStore.h"
#include "store/Emptiness.h"
#include "store/FollowUpStore.h"
#include "store/GroupStore.h"
#include "store/InteractionStore.h"
#include "store/MeetingStore.h"
#include "store/NotSameStore.h"
#include "store/OpportunityStore.h"
#include "store/TrashList.h"

#include <set>

namespace rapport
{

std::vector<ContactId> Lookup::contacts(const ContactFilter& filter, int limit) const
{
    return read([&] { return ContactStore(m_database).list(filter, limit); });
}

std::vector<MeetingId> Lookup::meetings(const MeetingFilter& filter, const QDateTime& now,
                                        int limit) const
{
    return read([&] { return MeetingStore(m_database).list(filter, now, limit); });
}

std::vector<FollowUpId> Lookup::followUps(const FollowUpFilter& filter, int limit,
                                          const QTimeZone& zone) const
{
    return read([&] { return FollowUpStore(m_database).list(filter, limit, zone); });
}

std::vector<GroupId> Lookup::groups(int limit) const
{
    return read([&] { return GroupStore(m_database).list(limit); });
}

std::vector<OpportunityId> Lookup::opportunities(int limit) const
{
    return read([&] { return OpportunityStore(m_database).list(limit); });
}

std::vector<Batch> Lookup::batches() const
{
    return read([&] { return BatchStore(m_database).list(); });
}

std::vector<QString> Lookup::tags() const
{
    return read([&] { return ContactStore(m_database).listTags(); });
}

std::vector<QString> Lookup::circles() const
{
    return read([&] { return ContactStore(m_database).listCircles(); });
}

std::vector<std::pair<ContactId, ContactId>> Lookup::notSame() const
{
    return read([&] { return NotSameStore(m_database).list(); });
}

int Lookup::countContacts(const ContactFilter& filter) const
{
    return read([&] { return ContactStore(m_database).count(filter); });
}

int Lookup::countMeetings(const MeetingFilter& filter, const QDateTime& now) const
{
    return read([&] { return MeetingStore(m_database).count(filter, now); });
}

int Lookup::countFollowUps(const FollowUpFilter& filter) const
{
    return read([&] { return FollowUpStore(m_database).count(filter); });
}

bool Lookup::isEmpty() const
{
    return read([&] { return !holdsAnything(m_database); });
}

std::vector<TrashRow> Lookup::trash() const
{
    return read([&] { return listTrash(m_database); });
}

int Lookup::countReachOuts(QDate from, QDate until) const
{
    return read([&] {
        std::set<QDate> days;
        for (const QDate day : InteractionStore(m_database).listDays(from, until))
            days.insert(day);
        const QDateTime start(from, QTime(0, 0));
        const QDateTime end(until.addDays(1), QTime(0, 0));
        for (const QDateTime& closedAt : FollowUpStore(m_database).listDoneTimes(start, end))
            days.insert(closedAt.toLocalTime().date());
        return static_cast<int>(days.size());
    });
}

int Lookup::countAttended(QDate from, QDate until) const
{
    return read([&] { return MeetingStore(m_database).countAttended(from, until); });
}

int Lookup::countMeetingsOn(const QString& specialty, QDate from, QDate until) const
{
    return read([&] { return MeetingStore(m_database).countAttendedOn(specialty, from, until); });
}

} // namespace rapport
