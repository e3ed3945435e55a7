// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Lookup.h"

#include "notebook/LookupReading.h"
#include "store/AdviceStore.h"
#include "store/BatchStore.h"
#include "store/ContactStore.h"
#include "store/FollowUpStore.h"
#include "store/GroupStore.h"
#include "store/InteractionStore.h"
#include "store/MeetingStore.h"
#include "store/OpportunityStore.h"
#include "store/PhotoStore.h"
#include "store/SettingStore.h"
#include "store/Story.h"
#include "store/TermStore.h"

namespace rapport
{

Lookup::Lookup(Database& database, FailureCallback onFailure)
    : m_database(database)
    , m_onFailure(std::move(onFailure))
{
}

std::optional<Contact> Lookup::contact(ContactId id) const
{
    return read([&] { return ContactStore(m_database).find(id); });
}

std::optional<Meeting> Lookup::meeting(MeetingId id) const
{
    return read([&] { return MeetingStore(m_database).find(id); });
}

std::optional<Group> Lookup::group(GroupId id) const
{
    return read([&] { return GroupStore(m_database).find(id); });
}

std::optional<FollowUp> Lookup::followUp(FollowUpId id) const
{
    return read([&] { return FollowUpStore(m_database).find(id); });
}

std::optional<Interaction> Lookup::interaction(InteractionId id) const
{
    return read([&] { return InteractionStore(m_database).find(id); });
}

std::optional<Advice> Lookup::advice(AdviceId id) const
{
    return read([&] { return AdviceStore(m_database).find(id); });
}

std::optional<Opportunity> Lookup::opportunity(OpportunityId id) const
{
    return read([&] { return OpportunityStore(m_database).find(id); });
}

std::optional<ContactRow> Lookup::contactRow(ContactId id) const
{
    return read([&] { return ContactStore(m_database).findRow(id); });
}

std::optional<MeetingRow> Lookup::meetingRow(MeetingId id) const
{
    return read([&] { return MeetingStore(m_database).findRow(id); });
}

std::optional<FollowUpRow> Lookup::followUpRow(FollowUpId id) const
{
    return read([&] { return FollowUpStore(m_database).findRow(id); });
}

std::vector<StoryEntry> Lookup::story(ContactId id) const
{
    return read([&] { return storyOf(m_database, id); });
}

QDate Lookup::lastContactOn(ContactId id) const
{
    return read([&] { return rapport::lastContactOn(m_database, id); });
}

std::vector<Advice> Lookup::adviceOf(ContactId id) const
{
    return read([&] { return AdviceStore(m_database).listOf(id); });
}

std::vector<Advice> Lookup::adviceAt(MeetingId id) const
{
    return read([&] { return AdviceStore(m_database).listAt(id); });
}

std::vector<Opportunity> Lookup::opportunitiesOf(ContactId id) const
{
    return read([&] { return OpportunityStore(m_database).listOf(id); });
}

std::vector<Opportunity> Lookup::opportunitiesAt(MeetingId id) const
{
    return read([&] { return OpportunityStore(m_database).listAt(id); });
}

std::optional<Batch> Lookup::batch(BatchId id) const
{
    return read([&] { return BatchStore(m_database).find(id); });
}

std::optional<Photo> Lookup::photo(ContactId id) const
{
    return read([&] { return PhotoStore(m_database).find(id); });
}

Profile Lookup::profile() const
{
    return read([&] { return SettingStore(m_database).profile(); });
}

Settings Lookup::settings() const
{
    return read([&] { return SettingStore(m_database).settings(); });
}

std::vector<Term> Lookup::terms() const
{
    return read([&] { return TermStore(m_database).list(); });
}

} // namespace rapport
