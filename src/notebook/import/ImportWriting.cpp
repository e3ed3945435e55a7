// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/ImportWriting.h"

#include "domain/Fold.h"
#include "notebook/Lookup.h"
#include "notebook/import/ContactMerge.h"
#include "notebook/import/NounMerge.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapport
{
namespace
{

constexpr qint64 itemsBetweenSigns = 64;

bool has(const std::vector<ImportChange>& changes, const char* field)
{
    return std::any_of(changes.begin(), changes.end(), [&](const ImportChange& change) {
        return change.isTaken && change.field == QLatin1StringView(field);
    });
}

bool isRefused(const std::vector<ImportChange>& changes, const char* field)
{
    return std::any_of(changes.begin(), changes.end(), [&](const ImportChange& change) {
        return !change.isTaken && change.field == QLatin1StringView(field);
    });
}

// Whom the student took for the same person.
const ImportCandidate* chosenCandidate(const ImportItem& item)
{
    const bool isSame =
        item.verdict == ImportVerdict::Conflict && item.answer == ImportAnswer::SamePerson;
    return isSame && item.candidate < item.candidates.size() ? &item.candidates[item.candidate]
                                                             : nullptr;
}

qint64 existingOf(const ImportItem& item)
{
    const ImportCandidate* candidate = chosenCandidate(item);
    return candidate ? candidate->existing : item.existing;
}

int earlierOf(const ImportItem& item)
{
    const ImportCandidate* candidate = chosenCandidate(item);
    return candidate ? candidate->item : item.earlier;
}

const std::vector<ImportChange>& changesOf(const ImportItem& item)
{
    const ImportCandidate* candidate = chosenCandidate(item);
    return candidate ? candidate->changes : item.changes;
}

template <class Noun>
Said saidOf(const Noun& known, BatchId batch)
{
    return Said(known.said, known.batch == batch ? Said::Earlier::Kept : Said::Earlier::Forgotten);
}

// Makes `known` what the file says of it: all of it, where nothing was known.
template <class Noun>
Said takeIn(std::optional<Noun>& known, const Noun& read, BatchId batch,
            const std::vector<ImportChange>& changes)
{
    Noun nothing;
    Said said = known ? saidOf(*known, batch) : Said();
    mergeInto(known ? *known : nothing, read, said, refusedOf(changes));
    if (!known)
        known = read;
    return said;
}

template <class Id>
Result<qint64> number(const Result<Id>& id)
{
    if (!id)
        return tl::unexpected(id.error());
    return id->value;
}

} // namespace

ImportWriting::ImportWriting(Edit& edit, IncomingSpool& spool, const ImportPlan& plan,
                             ImportProgress progress)
    : m_edit(edit)
    , m_lookup(edit.lookup())
    , m_spool(spool)
    , m_plan(plan)
    , m_progress(std::move(progress))
    , m_people(edit.lookup())
    , m_ids(plan.items.size(), 0)
{
}

Result<void> ImportWriting::write(const Batch& batch)
{
    const Result<BatchId> added = m_edit.add(batch);
    if (!added)
        return tl::unexpected(added.error());
    m_batch = *added;
    for (const ImportNoun noun :
         {ImportNoun::Contact, ImportNoun::Group, ImportNoun::Meeting, ImportNoun::FollowUp})
        if (Result<void> written = writeAll(noun); !written)
            return written;
    if (m_spool.failure())
        return tl::unexpected(*m_spool.failure());
    return {};
}

Result<void> ImportWriting::writeAll(ImportNoun noun)
{
    for (size_t index = 0; index < m_plan.items.size(); ++index) {
        if (m_plan.items[index].noun != noun)
            continue;
        if (m_done % itemsBetweenSigns == 0 && m_progress)
            m_progress(m_done, static_cast<qint64>(m_plan.items.size()));
        if (m_edit.isStopped())
            return tl::unexpected(stopped());
        ++m_done;
        if (Result<void> written = writeOne(index); !written)
            return written;
    }
    return {};
}

// What is not written still tells later cards whom they are.
Result<void> ImportWriting::writeOne(size_t index)
{
    const ImportItem& item = m_plan.items[index];
    const int earlier = earlierOf(item);
    m_ids[index] = earlier >= 0 ? m_ids[static_cast<size_t>(earlier)] : existingOf(item);
    if (!isWritten(item) || (earlier >= 0 && m_ids[index] == 0))
        return {};
    std::optional<IncomingNoun> noun = m_spool.noun(item.record);
    if (!noun)
        return tl::unexpected(m_spool.failure().value_or(Error{}));
    ImportItem target = item;
    target.existing = m_ids[index];
    const Result<qint64> id =
        std::visit([&](auto& each) { return written(target, std::move(each)); }, *noun);
    if (!id)
        return tl::unexpected(id.error());
    m_ids[index] = *id;
    return {};
}

Result<qint64> ImportWriting::written(const ImportItem& item, IncomingContact incoming)
{
    if (item.existing != 0)
        if (std::optional<Contact> known = m_lookup.contact(ContactId{item.existing}))
            return number(update(std::move(*known), incoming, changesOf(item)));
    return number(add(std::move(incoming)));
}

Result<ContactId> ImportWriting::add(IncomingContact incoming)
{
    Contact& contact = incoming.contact;
    // One uid, one contact: a card kept apart from its like gets one of its own.
    if (!contact.uid.isEmpty() && m_lookup.contactOfUid(contact.uid).isValid())
        contact.uid.clear();
    Contact nobody;
    contact.said = saidBy(incoming, nobody, {}).digests();
    contact.batch = m_batch;
    if (!m_plan.tag.isEmpty())
        contact.tags.push_back(m_plan.tag);
    const Result<ContactId> id = m_edit.add(contact);
    if (!id || !incoming.photo)
        return id;
    if (const Result<void> done = setPhoto(*id, incoming.photo); !done)
        return tl::unexpected(done.error());
    return id;
}

Result<ContactId> ImportWriting::update(Contact known, const IncomingContact& incoming,
                                        const std::vector<ImportChange>& changes)
{
    const ContactId id = known.id;
    known.said = saidBy(incoming, known, refusedOf(changes)).digests();
    known.batch = m_batch;
    if (!m_plan.tag.isEmpty() &&
        std::find(known.tags.begin(), known.tags.end(), m_plan.tag) == known.tags.end())
        known.tags.push_back(m_plan.tag);
    Result<void> done;
    if (known.trashedAt)
        done = m_edit.restore(id);
    if (done)
        done = m_edit.update(known);
    if (done && has(changes, "photo"))
        done = setPhoto(id, incoming.photo);
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

// Merges it into `known` on the way.
Said ImportWriting::saidBy(const IncomingContact& incoming, Contact& known,
                           const std::set<QString>& refused)
{
    Said said = saidOf(known, m_batch);
    mergeInto(known, incoming.contact, m_edit.now().date(), said, refused);
    if (incoming.photo)
        said.again("photo", QString::fromLatin1(m_spool.photo(*incoming.photo)));
    return said;
}

Result<void> ImportWriting::setPhoto(ContactId id, const std::optional<SpooledPhoto>& photo)
{
    if (!photo)
        return {};
    return m_edit.setPhoto(id, Photo{photo->mediaType, m_spool.photo(*photo)});
}

Result<qint64> ImportWriting::written(const ImportItem& item, const IncomingGroup& incoming)
{
    const std::vector<ImportChange>& changes = changesOf(item);
    const GroupId id =
        item.existing != 0 ? GroupId{item.existing} : m_lookup.groupByName(incoming.group.name);
    std::optional<Group> known = id.isValid() ? m_lookup.group(id) : std::nullopt;
    if (known && known->trashedAt)
        if (const Result<void> restored = m_edit.restore(id); !restored)
            return tl::unexpected(restored.error());
    Said said = takeIn(known, incoming.group, m_batch, changes);
    if (!known->id.isValid() && m_lookup.groupOfUid(known->uid).isValid())
        known->uid.clear();
    if (!said.again("parent", incoming.parentName) && !isRefused(changes, "parent"))
        if (const Result<void> united = setParent(*known, incoming.parentName); !united)
            return tl::unexpected(united.error());
    const auto people = said.newsAmong("people", incoming.members, keyOf);
    if (!isRefused(changes, "people"))
        if (const Result<void> united = unite(known->people, people); !united)
            return tl::unexpected(united.error());
    known->said = said.digests();
    known->batch = m_batch;
    if (!known->id.isValid())
        return number(m_edit.add(*known));
    if (const Result<void> done = m_edit.update(*known); !done)
        return tl::unexpected(done.error());
    return known->id.value;
}

Result<qint64> ImportWriting::written(const ImportItem& item, const IncomingMeeting& incoming)
{
    const std::vector<ImportChange>& changes = changesOf(item);
    const MeetingId id{item.existing};
    std::optional<Meeting> known = id.isValid() ? m_lookup.meeting(id) : std::nullopt;
    if (known && known->trashedAt)
        if (const Result<void> restored = m_edit.restore(id); !restored)
            return tl::unexpected(restored.error());
    Said said = takeIn(known, incoming.meeting, m_batch, changes);
    if (!known->id.isValid() && m_lookup.meetingOfUid(known->uid).isValid())
        known->uid.clear();
    if (const Result<void> united = unite(*known, incoming, said, changes); !united)
        return tl::unexpected(united.error());
    known->said = said.digests();
    known->batch = m_batch;
    if (!known->id.isValid())
        return number(m_edit.add(*known));
    if (const Result<void> done = m_edit.update(*known); !done)
        return tl::unexpected(done.error());
    return known->id.value;
}

Result<void> ImportWriting::unite(Meeting& known, const IncomingMeeting& incoming, Said& said,
                                  const std::vector<ImportChange>& changes)
{
    const QStringList groups = said.newsAmong("groups", incoming.groups, fold);
    if (!isRefused(changes, "groups"))
        if (Result<void> united = unite(known.groups, groups); !united)
            return united;
    const auto people = said.newsAmong("people", incoming.people, keyOf);
    return isRefused(changes, "people") ? Result<void>() : unite(known.participants, people);
}

Result<qint64> ImportWriting::written(const ImportItem& item, IncomingFollowUp incoming)
{
    const std::vector<ImportChange>& changes = changesOf(item);
    const FollowUpId id{item.existing};
    std::optional<FollowUp> known = id.isValid() ? m_lookup.followUp(id) : std::nullopt;
    if (known && known->trashedAt)
        if (const Result<void> restored = m_edit.restore(id); !restored)
            return tl::unexpected(restored.error());
    const FollowUp read = known ? followUpFor(*known, incoming) : incoming.followUp;
    Said said = takeIn(known, read, m_batch, changes);
    if (!known->id.isValid() && m_lookup.followUpOfUid(known->uid).isValid())
        known->uid.clear();
    const bool isNamed = incoming.person && !said.again("people", keyOf(*incoming.person));
    if (isNamed && !known->contact.isValid() && !isRefused(changes, "people") &&
        !m_people.isMe(*incoming.person)) {
        const Result<ContactId> person = findOrAdd(*incoming.person);
        if (!person)
            return tl::unexpected(person.error());
        known->contact = *person;
    }
    if (!known->meeting.isValid() && !incoming.meetingUid.isEmpty())
        known->meeting = m_lookup.meetingOfUid(incoming.meetingUid);
    known->said = said.digests();
    known->batch = m_batch;
    if (!known->id.isValid())
        return number(m_edit.add(*known));
    if (const Result<void> done = m_edit.update(*known); !done)
        return tl::unexpected(done.error());
    return known->id.value;
}

Error ImportWriting::stopped() const
{
    return {
        Error::Kind::Cancelled, QCoreApplication::translate("ImportWriting", "The import"), {}, {}};
}

} // namespace rapport
