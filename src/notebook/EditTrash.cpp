// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Edit.h"

#include "notebook/EditWriting.h"
#include "store/AdviceStore.h"
#include "store/ContactStore.h"
#include "store/FollowUpStore.h"
#include "store/GroupStore.h"
#include "store/InteractionStore.h"
#include "store/MeetingStore.h"
#include "store/OpportunityStore.h"
#include "store/TermStore.h"

namespace rapport
{
namespace
{

template <class Store, class NounId>
Result<void> trashIn(Database& database, NounId id, const QDateTime& now)
{
    return writing(database, [&] { return foundOrNot(Store(database).trash(id, now)); });
}

template <class Store, class NounId>
Result<void> restoreIn(Database& database, NounId id)
{
    return writing(database, [&] { return foundOrNot(Store(database).restore(id)); });
}

} // namespace

Result<void> Edit::trash(ContactId id)
{
    return trashIn<ContactStore>(m_database, id, m_now);
}

Result<void> Edit::trash(MeetingId id)
{
    return trashIn<MeetingStore>(m_database, id, m_now);
}

Result<void> Edit::trash(GroupId id)
{
    return trashIn<GroupStore>(m_database, id, m_now);
}

Result<void> Edit::trash(FollowUpId id)
{
    return trashIn<FollowUpStore>(m_database, id, m_now);
}

Result<void> Edit::trash(InteractionId id)
{
    return trashIn<InteractionStore>(m_database, id, m_now);
}

Result<void> Edit::trash(AdviceId id)
{
    return trashIn<AdviceStore>(m_database, id, m_now);
}

Result<void> Edit::trash(OpportunityId id)
{
    return trashIn<OpportunityStore>(m_database, id, m_now);
}

Result<void> Edit::restore(ContactId id)
{
    return restoreIn<ContactStore>(m_database, id);
}

Result<void> Edit::restore(MeetingId id)
{
    return restoreIn<MeetingStore>(m_database, id);
}

Result<void> Edit::restore(GroupId id)
{
    return restoreIn<GroupStore>(m_database, id);
}

Result<void> Edit::restore(FollowUpId id)
{
    return restoreIn<FollowUpStore>(m_database, id);
}

Result<void> Edit::restore(InteractionId id)
{
    return restoreIn<InteractionStore>(m_database, id);
}

Result<void> Edit::restore(AdviceId id)
{
    return restoreIn<AdviceStore>(m_database, id);
}

Result<void> Edit::restore(OpportunityId id)
{
    return restoreIn<OpportunityStore>(m_database, id);
}

Result<void> Edit::remove(TermId id)
{
    return writing(m_database, [&] { return foundOrNot(TermStore(m_database).remove(id)); });
}

} // namespace rapport
