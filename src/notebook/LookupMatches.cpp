// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Lookup.h"

#include "domain/Fold.h"
#include "notebook/LookupReading.h"
#include "store/ContactStore.h"
#include "store/FollowUpStore.h"
#include "store/GroupStore.h"
#include "store/Identities.h"
#include "store/MeetingStore.h"
#include "store/OwnWords.h"
#include "store/SearchStore.h"

#include <algorithm>

namespace rapport
{

ContactId Lookup::contactOfUid(const QString& uid) const
{
    return read([&] { return ContactStore(m_database).findByUid(uid); });
}

MeetingId Lookup::meetingOfUid(const QString& uid) const
{
    return read([&] { return MeetingStore(m_database).findByUid(uid); });
}

FollowUpId Lookup::followUpOfUid(const QString& uid) const
{
    return read([&] { return FollowUpStore(m_database).findByUid(uid); });
}

GroupId Lookup::groupOfUid(const QString& uid) const
{
    return read([&] { return GroupStore(m_database).findByUid(uid); });
}

std::vector<MeetingId> Lookup::meetingsOfSeries(const QString& uid) const
{
    return read([&] { return MeetingStore(m_database).listOfSeries(uid); });
}

std::vector<MeetingId> Lookup::meetingsOn(QDate startOn) const
{
    return read([&] { return MeetingStore(m_database).listOn(startOn); });
}

std::vector<ContactId> Lookup::contactsByEmail(const QString& address) const
{
    return read([&] { return ContactStore(m_database).listByEmail(address); });
}

std::vector<std::pair<ContactId, QByteArray>> Lookup::saidOfContacts() const
{
    return read([&] { return ContactStore(m_database).listSaid(); });
}

std::vector<ContactId> Lookup::contactsByName(const QString& given, const QString& family) const
{
    return read([&] { return ContactStore(m_database).listByName(given, family); });
}

std::vector<ContactId> Lookup::contactsByGiven(const QString& given) const
{
    constexpr int mostTried = 200;
    constexpr size_t mostFound = 20;
    const QString wanted = fold(given).simplified();
    std::vector<ContactId> found;
    const std::vector<ContactId> tried =
        read([&] { return SearchStore(m_database).contactsNamed(given, mostTried); });
    for (const ContactId id : tried) {
        const std::optional<Contact> known = contact(id);
        const bool same = known && (fold(known->given).simplified() == wanted ||
                                    fold(known->preferred).simplified() == wanted);
        if (same && found.size() < mostFound)
            found.push_back(id);
    }
    return found;
}

std::vector<IdentityRow> Lookup::identities() const
{
    return read([&] { return listIdentities(m_database); });
}

std::vector<IdentityRow> Lookup::identitiesLike(const Contact& contact) const
{
    return read([&] { return listIdentitiesLike(m_database, contact); });
}

GroupId Lookup::groupByName(const QString& name) const
{
    return read([&] { return GroupStore(m_database).findByName(name); });
}

std::vector<QString> Lookup::groupNames() const
{
    return read([&] { return GroupStore(m_database).listNames(); });
}

std::vector<QString> Lookup::ownSpecialties() const
{
    return read([&] { return SpecialtyStore(m_database).list(); });
}

std::vector<QString> Lookup::meetingKinds() const
{
    std::vector<QString> kinds = builtInMeetingKinds();
    for (const QString& own : read([&] { return MeetingKindStore(m_database).list(); }))
        if (std::find(kinds.begin(), kinds.end(), own) == kinds.end())
            kinds.push_back(own);
    return kinds;
}

} // namespace rapport
