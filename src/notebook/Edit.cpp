// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Edit.h"

#include "notebook/EditWriting.h"
#include "notebook/Lookup.h"
#include "notebook/Validation.h"
#include "store/AdviceStore.h"
#include "store/BatchStore.h"
#include "store/ContactMerging.h"
#include "store/ContactStore.h"
#include "store/FollowUpStore.h"
#include "store/GroupStore.h"
#include "store/InteractionStore.h"
#include "store/MeetingStore.h"
#include "store/NotSameStore.h"
#include "store/OpportunityStore.h"
#include "store/PhotoStore.h"
#include "store/TermStore.h"

#include <QUuid>

namespace rapport
{
namespace
{

// Checks, gives what identifies it for good, and writes.
template <class Store, class Noun>
auto addTo(Database& database, Noun noun, const QDateTime& now) -> Result<decltype(noun.id)>
{
    if (const Result<void> valid = validate(noun); !valid)
        return tl::unexpected(valid.error());
    if (noun.uid.isEmpty())
        noun.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if constexpr (requires { noun.createdAt; })
        if (!noun.createdAt.isValid())
            noun.createdAt = now.toUTC();
    return writing(database, [&]() -> Result<decltype(noun.id)> {
        Store store(database);
        const auto id = store.add(noun);
        if constexpr (requires { noun.trashedAt; })
            if (noun.trashedAt) // of an archive
                store.trash(id, *noun.trashedAt);
        return id;
    });
}

template <class Store, class Noun>
Result<void> updateIn(Database& database, const Noun& noun)
{
    if (Result<void> valid = validate(noun); !valid)
        return valid;
    return writing(database, [&] { return foundOrNot(Store(database).update(noun)); });
}

} // namespace

Edit::Edit(Database& database, QDateTime now, const std::atomic_bool* stop)
    : m_database(database)
    , m_now(std::move(now))
    , m_stop(stop)
    , m_lookup(std::make_unique<Lookup>(database, [this](const Error& error) {
        m_failure = error;
        return false;
    }))
{
}

Edit::~Edit() = default;

Result<ContactId> Edit::add(Contact contact)
{
    return addTo<ContactStore>(m_database, std::move(contact), m_now);
}

Result<MeetingId> Edit::add(Meeting meeting)
{
    return addTo<MeetingStore>(m_database, std::move(meeting), m_now);
}

Result<GroupId> Edit::add(Group group)
{
    return addTo<GroupStore>(m_database, std::move(group), m_now);
}

Result<FollowUpId> Edit::add(FollowUp followUp)
{
    return addTo<FollowUpStore>(m_database, std::move(followUp), m_now);
}

Result<InteractionId> Edit::add(Interaction interaction)
{
    return addTo<InteractionStore>(m_database, std::move(interaction), m_now);
}

Result<AdviceId> Edit::add(Advice advice)
{
    return addTo<AdviceStore>(m_database, std::move(advice), m_now);
}

Result<OpportunityId> Edit::add(Opportunity opportunity)
{
    return addTo<OpportunityStore>(m_database, std::move(opportunity), m_now);
}

Result<TermId> Edit::add(Term term)
{
    return addTo<TermStore>(m_database, std::move(term), m_now);
}

Result<BatchId> Edit::add(Batch batch)
{
    return addTo<BatchStore>(m_database, std::move(batch), m_now);
}

Result<void> Edit::setPhoto(ContactId id, const std::optional<Photo>& photo)
{
    return writing(m_database, [&]() -> Result<void> {
        PhotoStore(m_database).update(id, photo);
        return {};
    });
}

Result<void> Edit::merge(const Contact& merged, ContactId gone)
{
    if (Result<void> valid = validate(merged); !valid)
        return valid;
    return writing(m_database, [&]() -> Result<void> {
        ContactStore contacts(m_database);
        if (merged.id == gone || !contacts.find(gone))
            return foundOrNot(false);
        moveAllToContact(m_database, gone, merged.id);
        return foundOrNot(contacts.update(merged));
    });
}

Result<void> Edit::setNotSame(ContactId one, ContactId other)
{
    return writing(m_database, [&]() -> Result<void> {
        NotSameStore(m_database).add(one, other);
        return {};
    });
}

Result<void> Edit::update(const Contact& contact)
{
    return updateIn<ContactStore>(m_database, contact);
}

Result<void> Edit::update(const Meeting& meeting)
{
    return updateIn<MeetingStore>(m_database, meeting);
}

Result<void> Edit::update(const Group& group)
{
    return updateIn<GroupStore>(m_database, group);
}

Result<void> Edit::update(const FollowUp& followUp)
{
    return updateIn<FollowUpStore>(m_database, followUp);
}

Result<void> Edit::update(const Interaction& interaction)
{
    return updateIn<InteractionStore>(m_database, interaction);
}

Result<void> Edit::update(const Advice& advice)
{
    return updateIn<AdviceStore>(m_database, advice);
}

Result<void> Edit::update(const Opportunity& opportunity)
{
    return updateIn<OpportunityStore>(m_database, opportunity);
}

Result<void> Edit::update(const Term& term)
{
    return updateIn<TermStore>(m_database, term);
}

} // namespace rapport
